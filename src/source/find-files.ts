import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { rejection, systemRejection } from './reject.js';
import type { Rejection } from './types.js';

/** File name endings that are read when a folder is given; a file that is named itself may have any. */
const REPORT_FILES = /\.(?:txt|html?|ndjson|jsonl)$/i;

export interface FoundFiles {
  readonly files: readonly string[];
  readonly rejections: readonly Rejection[];
}

/** All report files under the paths: folders with what is in them, sorted by name; `-` stands for standard input and is kept. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const rejections: Rejection[] = [];
  for (const path of paths) {
    if (path === '-') {
      files.push(path);
      continue;
    }
    const found = await stat(path).then(
      (stats): Stats | Rejection => stats,
      (cause: unknown) => systemRejection(path, cause),
    );
    if ('code' in found) rejections.push(found);
    else if (!found.isDirectory()) files.push(path);
    else await addFolder(path, files, rejections);
  }
  return { files, rejections };
}

async function addFolder(folder: string, files: string[], rejections: Rejection[]): Promise<void> {
  const before = files.length + rejections.length;
  await walk(folder, new Set(), files, rejections);
  if (files.length + rejections.length > before) return;
  rejections.push(
    rejection('FILE_MISSING', folder, {
      detail: 'the folder holds no report',
      hint: 'reports end in .txt, .html, .htm, .ndjson or .jsonl',
    }),
  );
}

/** `seen` holds the real paths of the folders entered, so that a link to a folder above is not followed for ever. */
async function walk(folder: string, seen: Set<string>, files: string[], rejections: Rejection[]): Promise<void> {
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) await visit(`${folder.replace(/\/+$/, '')}/${name}`, seen, files, rejections);
  } catch (cause) {
    rejections.push(systemRejection(folder, cause));
  }
}

async function visit(path: string, seen: Set<string>, files: string[], rejections: Rejection[]): Promise<void> {
  const wanted = REPORT_FILES.test(path);
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) await walk(path, seen, files, rejections);
    else if (wanted) files.push(path);
  } catch (cause) {
    if (wanted) rejections.push(systemRejection(path, cause));
  }
}
