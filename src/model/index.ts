export { loadModel } from './analyzer.js';
export { classifierAnalyzer, type ClassifiedSentence, type TokenClassifier, type TokenLabels } from './classifier.js';
export { labelsOfSpans, type LabelledSpan } from './name-labels.js';
export * from './types.js';
