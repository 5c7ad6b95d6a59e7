export { isServer, openRecord, type OpenOptions } from './open.js';
