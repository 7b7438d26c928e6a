import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banksFor, questionBanks } from './question-banks.ts';

test('every bank has eight to twelve questions of several kinds, each with a right answer and an explanation', () => {
  for (const { subject, questions } of questionBanks) {
    assert.ok(questions.length >= 8 && questions.length <= 12, subject);
    assert.ok(new Set(questions.map((question) => question.kind)).size >= 3, subject);
    assert.equal(new Set(questions.map((question) => question.text)).size, questions.length, subject);
    for (const { text, options, kind, explanation } of questions) {
      const right = options.filter((option) => option.isRight).length;
      assert.ok(right >= 1 && explanation !== null, text);
      assert.ok(kind === 'multiple' || kind === 'short-text' || right === 1, text);
      assert.equal(new Set(options.map((option) => option.text)).size, options.length, text);
    }
  }
});

test('a text finds the banks of the subjects that it names', () => {
  const subjects = (text: string) => banksFor(text).map((bank) => bank.subject);
  assert.equal(subjects('A geography quiz with flags')[0], 'Geography');
  assert.deepEqual(subjects('Algebra midterm'), ['Mathematics']);
  assert.deepEqual(subjects('Nothing of the kind'), []);
});
