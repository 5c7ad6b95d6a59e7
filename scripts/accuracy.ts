/** Writes the tables of figures into docs/accuracy.md and README.md. `npm run gold -- --pin` does the same behind new floors. */
import { writeAccuracy } from './accuracy/write.js';

const written = writeAccuracy();
console.log(written.length === 0 ? 'the tables are up to date' : `tables written: ${written.join(', ')}`);
