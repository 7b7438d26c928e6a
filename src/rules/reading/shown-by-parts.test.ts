/** The part of the product that shows something is asked for with what it shows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from './reading.ts';
import { readConcept } from './read-concept.ts';

const actsOf = (concept: string): Act[] =>
  readConcept(concept).sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts : []));

test('a chart or dashboard that shows something is asked for', () => {
  for (const sentence of ['A chart shows sales per month.', 'The dashboard shows the number of orders.']) {
    const [act] = actsOf(`A shop for tea. Customers order teas. ${sentence}`).slice(-1);
    assert.ok(act?.capabilities.includes('dashboard'), sentence);
  }
});

test('those to whom it is shown are those who see it', () => {
  const [act] = actsOf('A leave tracker. A dashboard shows managers the leave requests by status.').slice(-1);
  assert.equal(act?.actor, 'Manager');
  assert.deepEqual(act?.things, ['LeaveRequest']);
});

test('a home page that shows recipes is no dashboard', () => {
  const [act] = actsOf('A recipe site. The home page shows the newest recipes.').slice(-1);
  assert.ok(!act?.capabilities.includes('dashboard'));
});
