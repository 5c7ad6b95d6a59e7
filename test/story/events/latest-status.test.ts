import { expect, test } from 'vitest';
import { latestStatus } from '../../../src/story/events/instance.js';
import type { Status } from '../../../src/values.js';

test.each<[string, Status[], Status]>([
  ['what could be and what will be is planned', ['hypothetical', 'planned'], 'planned'],
  ['in either order', ['planned', 'hypothetical'], 'planned'],
  ['what is only possible stays so', ['hypothetical', 'hypothetical'], 'hypothetical'],
  ['called off outweighs the plan', ['planned', 'cancelled'], 'cancelled'],
])('%s', (_, statuses, wanted) => {
  expect(latestStatus(statuses.map((status) => ({ status, day: '2019-09-08' })))).toBe(wanted);
});
