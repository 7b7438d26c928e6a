import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluralise, singularise } from './pluralise.ts';

const pairs: [string, string][] = [
  ['Recipe', 'Recipes'], ['Story', 'Stories'], ['Dish', 'Dishes'], ['Match', 'Matches'], ['Person', 'People'], ['Menu item', 'Menu items'],
  ['Diary entry', 'Diary entries'], ['Bus', 'Buses'], ['Box', 'Boxes'], ['Loaf', 'Loaves'], ['Movie', 'Movies'], ['Holiday', 'Holidays'],
  ['Species', 'Species'], ['Equipment', 'Equipment'], ['Quiz', 'Quizzes'], ['House', 'Houses'], ['Course', 'Courses'], ['Service', 'Services'],
  ['Cache', 'Caches'], ['Address', 'Addresses'], ['Exercise', 'Exercises'], ['Analysis', 'Analyses'],
]; // prettier-ignore

test('makes plurals and takes them back', () => {
  for (const [singular, plural] of pairs) {
    assert.equal(pluralise(singular), plural);
    assert.equal(singularise(plural), singular);
  }
});

test('leaves singulars alone', () => {
  for (const word of ['bus', 'address', 'status', 'news', 'glass', 'analysis', 'tennis', 'campus'])
    assert.equal(singularise(word), word);
});
