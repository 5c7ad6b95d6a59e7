import { type Frame, verbFrame } from './frame.js';
import { isMisreadParticiple, surfaceFrame } from './misread.js';
import type { ReportView } from './view.js';

/** The frame of a verb, or of a word that was taken for something else; worked out once for a report. */
export function frameOf(view: ReportView, verb: number, frames: Map<number, Frame>): Frame {
  let frame = frames.get(verb);
  if (!frame) {
    frame = view.isVerb(verb) && !isMisreadParticiple(view, verb) ? verbFrame(view, verb) : surfaceFrame(view, verb);
    frames.set(verb, frame);
  }
  return frame;
}
