import type { Article } from '../article/index.js';
import { CrosswireError } from '../errors.js';
import type { Analyzer } from '../model/index.js';
import { letterOf } from '../record/index.js';
import type { RawDocument, Rejection } from '../source/index.js';
import { type ClusterReport, clusterReport, type StoryDocument } from '../story/index.js';
import { stages } from './stages.js';

/** A report of a heap before it is read closely. */
export interface HeapReport {
  /** The id of its row, or its file. */
  readonly input: string;
  readonly document: RawDocument;
  readonly report: ClusterReport;
}

/** The usable reports of some inputs; what cannot be used is added to `rejections`. */
export async function heapOf(paths: readonly string[], rejections: Rejection[]): Promise<HeapReport[]> {
  const inputs = await stages.source(paths);
  rejections.push(...inputs.rejections);
  return inputs.documents.flatMap((document, i) => {
    const input = document.given.id ?? document.file ?? String(i + 1);
    const article = articleOf(document, input, rejections);
    return article ? [{ input, document, report: clusterReport(article, input) }] : [];
  });
}

function articleOf(document: RawDocument, id: string, rejections: Rejection[]): Article | null {
  try {
    return stages.article(document, id);
  } catch (error) {
    if (!(error instanceof CrosswireError)) throw error;
    rejections.push({ subject: document.file ?? id, code: error.code, message: error.message, hint: error.hint });
    return null;
  }
}

/** Compares reports of a heap; they become A, B … in the order given. One report alone makes a story too. */
export function compareHeap(reports: readonly HeapReport[], analyzer: Analyzer): StoryDocument {
  const readings = reports.map(({ document }, i) => stages.event(stages.text(stages.article(document, letterOf(i)), analyzer, null)));
  return stages.story(readings);
}
