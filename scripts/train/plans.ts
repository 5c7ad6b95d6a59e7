import type { TrainingPlan } from './build.js';

/** How long each part is trained. `full` makes the shipped weights; `quick` is for trying things out. */
export const PLANS = {
  full: {
    taggerEpochs: 6,
    folds: 2,
    foldEpochs: 3,
    scoutEpochs: 4,
    scoutFolds: 2,
    parserEpochs: 8,
    labelEpochs: 5,
    nameEpochs: 6,
    minUpdates: 2,
  },
  quick: {
    taggerEpochs: 4,
    folds: 2,
    foldEpochs: 3,
    scoutEpochs: 4,
    scoutFolds: 2,
    parserEpochs: 5,
    labelEpochs: 4,
    nameEpochs: 6,
    minUpdates: 2,
  },
} as const satisfies Record<string, TrainingPlan>;
