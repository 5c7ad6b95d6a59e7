import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** `verbs.ts` and all it needs as one function; `scripts/bundle.mjs` writes it. */
const SCRIPT = new URL('../crosswire.cjs', import.meta.url);

/** What V8 made of the script when it last ran, for this engine only: read back, nothing is parsed or compiled that a comparison uses. */
export const keptCode: string = fileURLToPath(new URL(`../crosswire-${process.arch}-${process.versions.v8}.code`, import.meta.url));

/** What the script exports in the end. */
interface Verbs {
  readonly done: Promise<void>;
}

/** What the script is called with: the names of a module that Node would make of it, and what stands for `import.meta`. */
type Start = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  moduleUrl: string,
  resolve: (name: string) => string,
) => void;

/**
 * The command line as one script. Its kept code is taken if it is there and V8 finds that it fits; if not, V8 compiles the script as any
 * other, which takes a fifth longer and changes nothing else.
 */
export function joined(): { readonly script: Script; readonly run: () => Promise<void> } {
  const filename = fileURLToPath(SCRIPT);
  // It holds ASCII only, and V8 reads one byte a letter faster than two.
  const source = readFileSync(filename, 'latin1');
  const script = new Script(source, existsSync(keptCode) ? { filename, cachedData: readFileSync(keptCode) } : { filename });
  const run = async (): Promise<void> => {
    const module = { exports: {} };
    const start = script.runInThisContext() as Start;
    start(module.exports, createRequire(SCRIPT), module, SCRIPT.href, (name) => import.meta.resolve(name));
    await (module.exports as Verbs).done;
  };
  return { script, run };
}
