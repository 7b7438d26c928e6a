/** A short name means the long one that was named before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConcept } from './read-concept.ts';

const thingsOf = (concept: string): string[] => readConcept(concept).things.map(({ name }) => name);

test('"the requests" are the leave requests that were spoken of', () => {
  const concept =
    'A leave tracker. Employees send leave requests with start date, end date and reason. Managers approve or reject the requests.';
  assert.deepEqual(thingsOf(concept), ['LeaveRequest']);
});

test('of two long names neither is meant', () => {
  const things = thingsOf(
    'An office tool. Employees send leave requests and maintenance requests. Managers answer the requests.',
  );
  assert.ok(things.includes('LeaveRequest') && things.includes('MaintenanceRequest'), things.join(', '));
});

test('what stands alone before keeps its own meaning', () => {
  const reading = readConcept('Visitors send requests. Employees send leave requests. Managers approve the requests.');
  const approved = reading.sentences
    .flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts : []))
    .find(({ verb }) => verb === 'approve');
  assert.equal(approved?.phrase, 'approve the requests');
});
