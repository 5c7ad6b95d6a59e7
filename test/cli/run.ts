import { spawnSync } from 'node:child_process';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line, as a user would from the shell; `test/build.ts` builds it first. */
export function crosswire(
  args: readonly string[],
  more: { readonly input?: string | Buffer; readonly env?: Record<string, string> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    encoding: 'utf8',
    input: more.input ?? '',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...more.env },
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}
