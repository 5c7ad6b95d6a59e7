/**
 * Breaks a text into lines of at most `width` columns. A word longer than that stands on a line of its own.
 * @param indent columns before every line; `hang` more before all but the first
 */
export function wrap(text: string, width: number, indent = 0, hang = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const pad = (): string => ' '.repeat(lines.length === 0 ? indent : indent + hang);
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : pad() + word;
    if (line && [...longer].length > width) {
      lines.push(line);
      line = pad() + word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}
