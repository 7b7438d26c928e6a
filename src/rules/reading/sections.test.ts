import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConcept } from './read-concept.ts';

const document = `# Product Requirements: Seed Swap

## Overview
Seed Swap is a website on which gardeners list packets of seeds and ask each other for them.

## Goals
- Fewer seeds end in the bin.

## Users
- **Gardener**: has a garden and spare seeds.

## Requirements
### Packets
- Gardeners add packets and edit them.
- People search packets by name.

## Out of scope
- Online payment
- A chat between gardeners

## Technical notes
- Written in Ruby with SQLite.
`;

const outcomes = () =>
  new Map(readConcept(document).sentences.map(({ text, outcome }) => [text.replaceAll(/\s+/g, ' ').trim(), outcome]));

test('takes the name from the title of a requirements document', () => {
  assert.equal(readConcept(document).name, 'Seed Swap');
  assert.equal(readConcept('# Rye Ledger — desktop program for bakers\n\nBakers record loaves.').name, 'Rye Ledger');
  assert.equal(readConcept('# Section 1: Introduction\n\nA site for a choir. Singers add songs.').name, null);
});

test('builds nothing of what stands below "out of scope"', () => {
  for (const text of ['Online payment', 'A chat between gardeners']) {
    const outcome = outcomes().get(text);
    assert.ok(outcome?.is === 'excluded' && /leave this out/.test(outcome.reason), text);
  }
});

test('takes technical notes, aims and users for no deeds', () => {
  const found = outcomes();
  assert.equal(found.get('Written in Ruby with SQLite.')?.is, 'excluded');
  assert.notEqual(found.get('Fewer seeds end in the bin.')?.is, 'requirements');
  const reading = readConcept(document);
  assert.deepEqual(
    reading.things.filter(({ name }) => /Garden|Bin|Payment/.test(name)),
    [],
  );
});

test('reads headings as headings only where something stands below them', () => {
  const found = outcomes();
  assert.equal(found.get('Packets')?.is, 'excluded');
  assert.equal(found.get('Gardeners add packets and edit them.')?.is, 'requirements');
  const bare = readConcept('A site for a choir.\n\n## Contact form\n\n## Photo gallery\n');
  const acts = bare.sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts : []));
  assert.ok(acts.some(({ capabilities }) => capabilities.includes('contact-page')));
});
