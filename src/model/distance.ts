/** Distances between a token and its head, by side: 1, 2, 3, 4, 5–6, 7–10, 11–17, 18 and more. */
export const DISTANCES = 16;

export function distanceOf(token: number, head: number): number {
  const away = head > token ? head - token : token - head;
  const bucket = away < 5 ? away - 1 : away < 7 ? 4 : away < 11 ? 5 : away < 18 ? 6 : 7;
  return head > token ? bucket : 8 + bucket;
}
