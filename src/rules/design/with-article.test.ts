import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withArticle } from './with-article.ts';

test('articles follow the sound', () => {
  for (const phrase of [
    'an hour',
    'a user',
    'an umbrella',
    'a university',
    'an unpaid bill',
    'a one-page site',
    'an RSS feed',
    'a PDF',
    'an 8-ball',
    'a European trip',
    'an apple',
    'a uniform',
  ])
    assert.equal(withArticle(phrase.replace(/^an? /, '')), phrase);
});

test('what is not counted has none', () => {
  assert.equal(withArticle('feedback'), 'feedback');
  assert.equal(withArticle('kitchen equipment'), 'kitchen equipment');
});
