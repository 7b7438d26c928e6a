import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOpening } from './read-opening.ts';

test('tells the kind, the subject and the purpose apart', () => {
  assert.deepEqual(
    readOpening('Please implement a modern boat rental platform for booking boats. Users can pay.', null),
    {
      kind: 'boat rental platform',
      subject: 'boat rental',
      purpose: 'for booking boats',
    },
  );
});

test('a given name is no part of the subject', () => {
  assert.equal(readOpening('Shelfy is a reading diary. It keeps books.', 'Shelfy').kind, 'reading diary');
  assert.equal(readOpening('An app called Shelfy for readers', 'Shelfy').purpose, 'for readers');
});

test('a heading is passed over for the sentence below it', () => {
  assert.equal(readOpening('# Notes\n\nBuild a seed catalogue.\n\n- add seeds', null).subject, 'seed catalogue');
});

test('sentences about people have no subject', () => {
  for (const concept of ['Users can add photos.', 'As a cook, I want to add recipes.', 'It should work.', ''])
    assert.equal(readOpening(concept, null).subject, '', concept);
});

test('proper names keep their capitals, the first word of a sentence does not', () => {
  assert.equal(readOpening('Make an Icelandic weather site.', null).kind, 'Icelandic weather site');
  assert.equal(readOpening('Film club: list of films.', null).kind, 'film club');
});
