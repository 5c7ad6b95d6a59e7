import { CrosswireError } from '../errors.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

// First bytes of formats that people save reports in by mistake.
const BINARY_STARTS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'a zip archive or office document'],
  ['\u0089PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['{\\rtf', 'rich text'],
];

const SAMPLE = 65_536;

/**
 * Decodes a file. A byte-order mark stays in the text, as Node's own `utf8` reading leaves it, so that offsets are those of the file.
 * In order: byte-order mark; the zero bytes of UTF-16; strict UTF-8; the page's own `charset`; a guess.
 * @throws CrosswireError FILE_BINARY, ENCODING_UNKNOWN
 */
export async function decode(bytes: Buffer, subject: string): Promise<Decoded> {
  const kind = BINARY_STARTS.find(([start]) => bytes.subarray(0, start.length).toString('latin1') === start)?.[1];
  if (kind) throw new CrosswireError('FILE_BINARY', { subject, detail: `it is ${kind}` });
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodeWide(bytes, wide), encoding: wide };
  if (looksBinary(bytes)) throw new CrosswireError('FILE_BINARY', { subject });
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8' };
  const broken = brokenUtf8(bytes);
  if (broken !== null)
    throw new CrosswireError('ENCODING_UNKNOWN', {
      subject,
      detail: `broken UTF-8 at byte ${broken}`,
      hint: 'fetch or save the file again as UTF-8',
    });
  return decodeLegacy(bytes, subject);
}

type Wide = 'utf-16le' | 'utf-16be';

function wideEncoding(bytes: Buffer): Wide | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  // Latin text in UTF-16 has a zero in nearly every pair; typographic quotes have none.
  if (odd > half * 0.7 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.02) return 'utf-16be';
  return null;
}

function decodeWide(bytes: Buffer, encoding: Wide): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return (encoding === 'utf-16be' ? Buffer.from(even).swap16() : even).toString('utf16le');
}

/** Zero bytes, or more than one control character in fifty. */
function looksBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  return control > sample.length / 50;
}

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Length of the UTF-8 sequence at `at`; 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] as number;
  const length =
    lead < 0x80 ? 1 : lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i];
    if (next === undefined || next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}

/**
 * Offset of the first broken byte where the file is UTF-8 otherwise; null where it never was. A file in an eight-bit encoding has next to
 * no sequence that is right in UTF-8, one cut or damaged has more of them than faults.
 */
function brokenUtf8(bytes: Buffer): number | null {
  let right = 0;
  let wrong = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) right++;
    else if (length === 0) {
      wrong++;
      if (first < 0) first = at;
    }
    at += Math.max(1, length);
  }
  return right > wrong ? first : null;
}

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]+)/i;

async function decodeLegacy(bytes: Buffer, subject: string): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite');
  const declared = META_CHARSET.exec(bytes.subarray(0, 4096).toString('latin1'));
  const named = (declared?.[1] ?? declared?.[2])?.toLowerCase();
  // A page that says UTF-8 and is not is as good as undeclared. Latin-1 is read as windows-1252, as browsers do.
  const usable = named && !/^utf-?8$/.test(named) && iconv.encodingExists(named) ? named : null;
  const encoding = canonical(usable ?? (await guess(bytes, subject)));
  return { text: iconv.decode(bytes, encoding, { stripBOM: false }), encoding };
}

const canonical = (name: string): string =>
  /^(?:iso-?8859-1|latin-?1|us-ascii|ascii|cp-?1252)$/i.test(name) ? 'windows-1252' : name.toLowerCase();

// Languages of Latin letters stay below a seventh even in short samples; Cyrillic, Greek and Arabic are near four fifths.
const LATIN_HIGH_SHARE = 0.15;
const MIN_CONFIDENCE = 20;

async function guess(bytes: Buffer, subject: string): Promise<string> {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  if (high < sample.length * LATIN_HIGH_SHARE) return looksMacintosh(sample) ? 'macintosh' : 'windows-1252';
  const { default: chardet } = await import('chardet');
  const { default: iconv } = await import('iconv-lite');
  const best = chardet
    .analyse(sample)
    .find(({ name, confidence }) => confidence >= MIN_CONFIDENCE && !/^utf-8$/i.test(name) && iconv.encodingExists(name));
  if (!best) throw new CrosswireError('ENCODING_UNKNOWN', { subject });
  return best.name;
}

/** Old Macintosh files have 0xD2–0xD5 for quotation marks, where windows-1252 has capital letters that no word holds inside. */
function looksMacintosh(sample: Buffer): boolean {
  const text = sample.toString('latin1');
  const marks = text.match(/[a-z]\u00d5[a-z]|\u00d2[A-Za-z][^\u00d3]{0,400}\u00d3/g)?.length ?? 0;
  return marks > 0 && !/[\u0091-\u0094]/.test(text);
}
