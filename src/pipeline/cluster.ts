import { toArticle } from '../article/index.js';
import { CrosswireError } from '../errors.js';
import type { RawDocument, Rejection } from '../source/index.js';
import { clusterAll, type Assignment, ClusterIndex, type ClusterReport, clusterReport } from '../story/index.js';
import { documentsOf } from './documents.js';

export type ClusterItem = { readonly assignment: Assignment } | { readonly rejection: Rejection };

/** Assigns the reports of one input to stories as they come. Memory grows with the reports of the last days, not with the input. */
export async function* cluster(path: string, index: ClusterIndex = new ClusterIndex()): AsyncGenerator<ClusterItem> {
  for await (const item of clusterReports(path)) yield 'rejection' in item ? item : { assignment: index.add(item.report) };
}

/** Reads all reports of one input before the first is assigned. */
export async function clusterBatch(path: string): Promise<{ assignments: Assignment[]; rejections: Rejection[] }> {
  const reports: ClusterReport[] = [];
  const rejections: Rejection[] = [];
  for await (const item of clusterReports(path)) {
    if ('rejection' in item) rejections.push(item.rejection);
    else reports.push(item.report);
  }
  return { assignments: clusterAll(reports), rejections };
}

async function* clusterReports(path: string): AsyncGenerator<{ readonly report: ClusterReport } | { readonly rejection: Rejection }> {
  for await (const item of documentsOf(path)) {
    if ('rejection' in item) yield item;
    else yield readOne(item.document, item.document.given.id ?? item.subject, item.subject);
  }
}

/** One document as clustering reads it; a coded failure (no article, another language) is a rejection. */
export function readOne(
  document: RawDocument,
  id: string,
  subject: string,
): { readonly report: ClusterReport } | { readonly rejection: Rejection } {
  try {
    return { report: clusterReport(toArticle(document, id), id) };
  } catch (error) {
    if (!(error instanceof CrosswireError)) throw error;
    return { rejection: { subject, code: error.code, message: error.message, hint: error.hint } };
  }
}
