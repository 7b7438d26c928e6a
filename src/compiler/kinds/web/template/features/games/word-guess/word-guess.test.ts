import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstGuess, guess, misses, pointsOf, stateOf, type WordGuess } from './rules.ts';

const start: WordGuess = { word: 'tea', guessed: [], most: 2 };
const play = (letters: string) => [...letters].reduce(guess, start);

test('all letters win, the more attempts are left the better', () => {
  assert.equal(stateOf(play('eat')), 'won');
  assert.equal(pointsOf(play('eat')), 90);
  assert.equal(pointsOf(play('exat')), 75);
});

test('too many other letters lose', () => {
  assert.equal(stateOf(play('xy')), 'lost');
  assert.equal(pointsOf(play('xy')), 0);
});

test('a letter counts once', () => {
  assert.equal(misses(play('xx')), 1);
  assert.ok(firstGuess('hard', () => 0.99).word.length > 5);
});
