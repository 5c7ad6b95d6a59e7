// Compares the sample stories: the main job on a fresh clone.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const stories = readdirSync('samples', { withFileTypes: true }).filter((entry) => entry.isDirectory());
if (stories.length === 0) throw new Error('no sample stories');
for (const { name } of stories) {
  console.log(`\n$ npx crosswire compare samples/${name}\n`);
  execFileSync(process.execPath, ['dist/cli/main.js', 'compare', `samples/${name}`], { stdio: 'inherit' });
}
