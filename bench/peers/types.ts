/** A token with its Universal Dependencies word class; half-open offsets into the text that was read. */
export interface PeerToken {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
}

export interface PeerName {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'LOC' | 'ORG';
}

/** A library under measurement. What it cannot do is null. */
export interface Peer {
  readonly name: string;
  readonly tokens: ((text: string) => PeerToken[]) | null;
  readonly names: ((text: string) => PeerName[]) | null;
  /** Ends of the sentences. */
  readonly sentences: ((text: string) => number[]) | null;
}

/** Places of `parts` in `text`, each searched behind the one before; a part that is not found is left out. */
export function placesOf(text: string, parts: readonly string[]): { start: number; end: number; part: number }[] {
  const found: { start: number; end: number; part: number }[] = [];
  let from = 0;
  parts.forEach((printed, part) => {
    const words = printed.trim();
    const start = words === '' ? -1 : text.indexOf(words, from);
    if (start < 0) return;
    from = start + words.length;
    found.push({ start, end: from, part });
  });
  return found;
}
