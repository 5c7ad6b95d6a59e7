import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Marks a word on a terminal, or leaves it plain. */
export type Ink = (style: Style, text: string) => string;

export const plain: Ink = (_style, text) => text;
export const colour: Ink = (style, text) => styleText(style, text, { validateStream: false });

/** Colour on a terminal only, unless the user wished otherwise. */
export function inkFor(stream: { readonly isTTY?: boolean }, wish: boolean | null): Ink {
  return (wish ?? stream.isTTY === true) ? colour : plain;
}
