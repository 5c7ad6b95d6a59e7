/** What is left of `rate` at a step: it rises over the first hundred, stays for three tenths of all, and falls evenly to the end. */
export function rateAt(step: number, steps: number, rate: number): number {
  const passed = step / steps;
  const fall = passed < 0.3 ? 1 : Math.max(0.02, 1 - (passed - 0.3) / 0.7);
  return rate * Math.min(1, step / 100) * fall;
}
