/** 32 bits of FNV-1a. Two of 100,000 stems share a key about once; a shared key makes two words one, no more. */
export function keyOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash | 0;
}
