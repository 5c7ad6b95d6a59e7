import type { Ink } from './ink.js';

/** What is printed on: columns, and how words are marked. */
export interface Page {
  readonly width: number;
  readonly ink: Ink;
}
