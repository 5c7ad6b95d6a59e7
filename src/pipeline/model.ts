import { readFileSync } from 'node:fs';
import { CrosswireError } from '../errors.js';
import { type Analyzer, loadModel } from '../model/index.js';

const FILE = 'en.bin';
const loaded = new Map<string, Analyzer>();

/** The shipped model, read once a process. @throws CrosswireError MODEL_MISSING, MODEL_BROKEN */
export function shippedModel(folder: URL): Analyzer {
  const url = new URL(FILE, folder);
  const known = loaded.get(url.href);
  if (known) return known;
  const model = loadModel(readModel(url));
  loaded.set(url.href, model);
  return model;
}

function readModel(url: URL): Uint8Array {
  try {
    return readFileSync(url);
  } catch (cause) {
    throw new CrosswireError('MODEL_MISSING', { subject: url.pathname, cause });
  }
}
