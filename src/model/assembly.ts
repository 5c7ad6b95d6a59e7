/**
 * The little of WebAssembly’s binary format that `kernel.ts` needs, written as functions that give bytes. The code is assembled when a
 * model is loaded, so that no binary has to be kept. No instruction in use is fused, reordered or left open by the standard.
 */
export type Code = number | readonly Code[];

const I32 = 0x7f;
const F64 = 0x7c;
const V128 = 0x7b;

/** Signed LEB128, as constants have it. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (;;) {
    const low = left & 127;
    left >>= 7;
    const done = (left === 0 && low < 64) || (left === -1 && low >= 64);
    bytes.push(done ? low : low | 128);
    if (done) return bytes;
  }
}

/** Unsigned LEB128. */
function leb(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  while (left > 127) {
    bytes.push((left & 127) | 128);
    left >>>= 7;
  }
  return [...bytes, left];
}

/** Instructions without anything behind the number. */
const plain = (op: number) => (): Code => op;
const vector = (op: number) => (): Code => [0xfd, leb(op)];
/** Instructions on memory: an address on the stack, an offset in bytes in the code. */
const access =
  (op: number) =>
  (offset: number): Code => [op, 0, leb(offset)];
const vectorAccess =
  (op: number) =>
  (offset: number): Code => [0xfd, leb(op), 0, leb(offset)];

export const i32 = {
  load: access(0x28),
  /** A byte with its sign. */
  loadByte: access(0x2c),
  load16: access(0x2e),
  store: access(0x36),
  store16: access(0x3b),
  add: plain(0x6a),
  sub: plain(0x6b),
  mul: plain(0x6c),
  and: plain(0x71),
  or: plain(0x72),
  shl: plain(0x74),
  shr: plain(0x75),
  shrUnsigned: plain(0x76),
  isZero: plain(0x45),
  ne: plain(0x47),
  lessUnsigned: plain(0x49),
  of: (value: number): Code => [0x41, signed(value)],
};

export const f32 = {
  load: access(0x2a),
  store: access(0x38),
  add: plain(0x92),
  mul: plain(0x94),
  fromWhole: plain(0xb2),
  of: (value: number): Code => [0x43, [...new Uint8Array(Float32Array.of(value).buffer)]],
};

export const f64 = {
  load: access(0x2b),
  store: access(0x39),
  add: plain(0xa0),
  equal: plain(0x61),
  greater: plain(0x64),
  less: plain(0x63),
  /** A 32-bit number of memory as a 64-bit one. */
  loadSingle: (offset: number): Code => [f32.load(offset), 0xbb],
  of: (value: number): Code => [0x44, [...new Uint8Array(Float64Array.of(value).buffer)]],
  /** As a whole number, the fraction cut off; the number must fit into 32 bits. */
  toWhole: plain(0xaa),
};

export const v128 = {
  load: vectorAccess(0x00),
  /** Eight signed bytes as 16-bit numbers. */
  loadBytes: vectorAccess(0x01),
  loadSplat: vectorAccess(0x09),
  /** Two 32-bit numbers; the other half is zero. */
  loadHalf: vectorAccess(0x5d),
  store: vectorAccess(0x0b),
  storeHalf: (offset: number): Code => [vectorAccess(0x5b)(offset), 0],
  /** The first of four 32-bit numbers. */
  storeSingle: (offset: number): Code => [vectorAccess(0x5a)(offset), 0],
  and: vector(0x4e),
  or: vector(0x50),
  select: vector(0x52),
  /** Four 32-bit numbers out of two vectors, by their places: 0 to 3 in the first, 4 to 7 in the second. */
  shuffleWords: (...places: number[]): Code => [0xfd, 0x0d, places.flatMap((place) => [0, 1, 2, 3].map((byte) => 4 * place + byte))],
  zero: (): Code => [0xfd, 0x0c, repeated(16, 0)],
};

export const i16x8 = {
  add: vector(0x8e),
  /** Eight 16-bit numbers from two vectors of 32-bit ones. */
  narrow: vector(0x85),
};
export const i32x4 = {
  /** Four 32-bit numbers out of the first and out of the last four 16-bit ones. */
  fromLow: vector(0xa7),
  fromHigh: vector(0xa8),
  add: vector(0xae),
  sub: vector(0xb1),
  /** Products of 16-bit numbers, added in pairs. */
  dot: vector(0xba),
  less: vector(0x39),
  splat: vector(0x11),
  of: (...values: readonly number[]): Code => repeatedBytes(Int32Array.from(values)),
};
export const f32x4 = {
  abs: vector(0xe0),
  add: vector(0xe4),
  sub: vector(0xe5),
  mul: vector(0xe6),
  div: vector(0xe7),
  equal: vector(0x41),
  less: vector(0x43),
  /** The larger of two numbers, none of which may be NaN. */
  pmax: vector(0xeb),
  fromDoubles: vector(0x5e),
  fromWhole: vector(0xfa),
  of: (value: number): Code => repeatedBytes(Float32Array.of(value)),
};
export const f64x2 = {
  fromSingles: vector(0x5f),
  less: vector(0x49),
  abs: vector(0xec),
  add: vector(0xf0),
  sub: vector(0xf1),
  mul: vector(0xf2),
  div: vector(0xf3),
  /** Both halves the 64-bit number on the stack. */
  splat: vector(0x14),
  half: (which: 0 | 1): Code => [vector(0x21)(), which],
  of: (...values: readonly number[]): Code => repeatedBytes(Float64Array.from(values)),
};

/** A constant vector: one number as often as it fits. */
function repeatedBytes({ buffer }: Int32Array | Float32Array | Float64Array): Code {
  const bytes = [...new Uint8Array(buffer)];
  return [0xfd, 0x0c, times(16 / bytes.length, () => bytes)];
}

const repeated = (count: number, value: number): number[] => Array.from({ length: count }, () => value);
export const times = (count: number, make: (k: number) => Code): Code => Array.from({ length: count }, (_, k) => make(k));

export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [value, 0x21, local];
/** Adds to a local number. */
export const advance = (local: number, by: Code): Code => set(local, [get(local), by, i32.add()]);

/** Does one thing or the other; with `gives`, leaves the 32-bit whole number that both leave. */
export const when = (condition: Code, then: Code, otherwise: Code = [], gives = false): Code => [
  [condition, 0x04, gives ? I32 : 0x40, then],
  [0x05, otherwise, 0x0b],
];

/** Repeats while the condition holds, which is looked at first. */
export const during = (condition: Code, body: Code): Code => [
  [0x02, 0x40, 0x03, 0x40],
  [condition, 0x45, 0x0d, 1],
  [body, 0x0c, 0],
  [0x0b, 0x0b],
];

/** Repeats at least once, as long as the condition holds at the end. */
export const doWhile = (body: Code, condition: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0, 0x0b];

/** Repeats at least once, and until the counter, less `by` each time, is zero. */
export const countDown = (counter: number, by: number, body: Code): Code =>
  doWhile(body, [get(counter), i32.of(by), i32.sub(), 0x22, counter]);

/** One function: its parameters are 32-bit whole numbers, and it gives nothing back. */
export class Routine {
  private readonly locals: number[] = [];
  body: Code = [];

  constructor(
    readonly name: string,
    readonly parameters: number,
  ) {}

  integer(): number {
    return this.parameters + this.locals.push(I32) - 1;
  }

  double(): number {
    return this.parameters + this.locals.push(F64) - 1;
  }

  vector(): number {
    return this.parameters + this.locals.push(V128) - 1;
  }

  integers(count: number): number[] {
    return Array.from({ length: count }, () => this.integer());
  }

  vectors(count: number): number[] {
    return Array.from({ length: count }, () => this.vector());
  }

  code(): Code {
    return sized([list(this.locals.map((type) => [1, type])), this.body, 0x0b]);
  }
}

function flat(code: Code, into: number[] = []): number[] {
  if (typeof code === 'number') into.push(code);
  else for (const part of code) flat(part, into);
  return into;
}

const sized = (code: Code): Code => {
  const bytes = flat(code);
  return [leb(bytes.length), bytes];
};
const section = (id: number, body: Code): Code => [id, sized(body)];
const list = (rows: readonly Code[]): Code => [leb(rows.length), rows];
const text = (name: string): Code => [name.length, Array.from(name, (c) => c.charCodeAt(0))];

/** A module that takes its memory as `m.m` and exports each routine under its name. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const code: Code = [
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, list(routines.map(({ parameters }) => [0x60, leb(parameters), repeated(parameters, I32), 0]))),
    section(2, list([[text('m'), text('m'), 2, 0, 1]])),
    section(3, list(routines.map((_, k) => leb(k)))),
    section(7, list(routines.map(({ name }, k) => [text(name), 0, leb(k)]))),
    section(10, list(routines.map((routine) => routine.code()))),
  ];
  return Uint8Array.from(flat(code));
}
