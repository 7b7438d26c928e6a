/** Sentences as people write them: who acts, what is done and what is only a kind of product. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act, Reading } from './reading.ts';
import { readConcept } from './read-concept.ts';

const actsOf = ({ sentences }: Reading): Act[] =>
  sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts : []));
const said = (concept: string): string[] =>
  actsOf(readConcept(concept)).map(({ actor, phrase }) => `${actor ?? '-'}: ${phrase}`);

test('a deed before "site" says which kind of site it is', () => {
  assert.deepEqual(said('Booking site for a barber. Customers book appointments.'), ['Customer: book appointments']);
  assert.deepEqual(said('A tool sharing site.'), []);
});

test('houses and people of a trade act', () => {
  const acts = said(
    'A job board. Companies post jobs. Applicants apply with a cover letter; companies see the applications for their jobs and accept or reject them.',
  );
  assert.deepEqual(acts, [
    'Company: post jobs',
    'Applicant: apply with a cover letter',
    'Company: see the applications for their jobs',
    'Company: accept the applications',
    'Company: reject the applications',
  ]);
  assert.ok(said('Pet sitting. Sitters offer their services.').includes('Sitter: offer their services'));
});

test('who has the product built decides', () => {
  const acts = said('I run a grooming salon. Clients request an appointment and I confirm or decline it.');
  assert.ok(acts.includes('Administrator: confirm the appointment'), acts.join(' | '));
});

test('vacation that is requested is leave, and their manager approves it', () => {
  const reading = readConcept('Employees request vacation (from, to, reason), their manager approves.');
  assert.deepEqual(
    reading.things.map(({ name }) => name),
    ['LeaveRequest'],
  );
  assert.ok(actsOf(reading).some(({ actor, verb }) => actor === 'Manager' && verb === 'approve'));
});

test('a title goes on in a sentence of attributes; a list of deeds is none', () => {
  const guests = readConcept('guest list for our wedding. names, side, diet, rsvp status, table number');
  assert.ok((guests.things.find(({ name }) => name === 'Guest')?.fields.length ?? 0) >= 3);
  const hours = readConcept(
    'A time tracking tool: log hours per project and client, see totals per week, export as CSV.',
  );
  assert.ok(hours.things.every(({ fields }) => fields.every(({ name }) => !name.startsWith('export'))));
});

test('what is kept at hand is a mark, and "w" stands for "with"', () => {
  const tools = readConcept('A tool sharing site. Members list tools. Members comment on tools and add favourites.');
  assert.ok(!tools.things.some(({ name }) => name === 'Bookmark'));
  const gigs = readConcept('my band needs a site: gigs w date, venue and city');
  assert.ok(
    gigs.things.some(({ name }) => name === 'Gig'),
    JSON.stringify(gigs.things.map(({ name }) => name)),
  );
});
