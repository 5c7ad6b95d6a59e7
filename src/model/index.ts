export { loadModel } from './analyzer.js';
export * from './types.js';
