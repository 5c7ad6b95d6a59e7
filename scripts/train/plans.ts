import type { TrainingPlan } from './build.js';
import type { NamePlan } from './naming.js';
import type { NetworkPlan } from './network.js';

const NETWORK: NetworkPlan = {
  shape: { embedding: 96, width: 128, layers: 2, arc: 64, label: 64 },
  epochs: 8,
  batch: 500,
  rate: 0.002,
  tagShare: 0.3,
  dropout: { embedding: 20, layers: 25 },
  unknown: 10,
};

const NAMES: NamePlan = {
  shape: { embedding: 32, width: 64 },
  epochs: 4,
  batch: 500,
  rate: 0.002,
  dropout: { embedding: 20, below: 30, layers: 25 },
  unknown: 15,
};

/** How long each part is trained. `full` makes the shipped weights; `quick` is for trying things out. */
export const PLANS = {
  full: { taggerEpochs: 6, folds: 2, foldEpochs: 3, network: NETWORK, names: NAMES, minUpdates: 2 },
  quick: { taggerEpochs: 4, folds: 2, foldEpochs: 3, network: { ...NETWORK, epochs: 3 }, names: { ...NAMES, epochs: 2 }, minUpdates: 2 },
} as const satisfies Record<string, TrainingPlan>;
