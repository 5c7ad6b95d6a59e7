/** Feature hashing. Every feature is one 32-bit number; the steps are exact integer arithmetic, so they agree on every machine. */

/**
 * One mixing step: bijective in `h` for a fixed `v`, so that two features of one template never meet by accident of the step.
 * `h` is spread before `v` comes in: with a bare exclusive or, template 1 with value 2 would be template 3 with value 0.
 */
export function mix(h: number, v: number): number {
  const m = Math.imul(Math.imul(h, 0x85ebca77) ^ v, 0x9e3779b1);
  return m ^ (m >>> 15);
}

/** Hash of a string's code units, for names written in source (template constants, word lists). */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = mix(h, text.charCodeAt(i));
  return h;
}
