import type { KinReport } from '../../src/story/kinship/index.js';

const GRAM = 5;
const HASHES = 128;

/** Word 5-grams of the body, hashed to 32 bits. */
export function gramsOf({ words }: KinReport): Set<number> {
  const grams = new Set<number>();
  for (let at = 0; at + GRAM <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (const { form } of words.slice(at, at + GRAM)) {
      for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    grams.add(hash >>> 0);
  }
  return grams;
}

/** Share of the smaller report's 5-grams that stand in the other. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const gram of small) if (large.has(gram)) common++;
  return small.size === 0 ? 0 : common / small.size;
}

/** Smallest value of each of 128 hash functions (Broder 1997). */
export function signatureOf(grams: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const gram of grams) {
    for (let k = 0; k < HASHES; k++) {
      let hash = Math.imul(gram ^ Math.imul(k + 1, 0x9e3779b1), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hash = (hash ^ (hash >>> 16)) >>> 0;
      if (hash < (signature[k] as number)) signature[k] = hash;
    }
  }
  return signature;
}

/** Estimated Jaccard similarity. */
export const minHash = (a: Uint32Array, b: Uint32Array): number => a.reduce((same, value, k) => same + Number(value === b[k]), 0) / HASHES;
