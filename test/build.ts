import { execFileSync } from 'node:child_process';

/** Builds what the tests of the command line start, as `npm run build` does: it is what users run. Nothing to do takes two seconds; where the script is another, its code is kept anew. */
export function setup(): void {
  const node = (...args: readonly string[]): unknown => execFileSync(process.execPath, args, { stdio: 'inherit' });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  node('scripts/bundle.mjs');
}
