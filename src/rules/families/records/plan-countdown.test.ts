import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateBlueprint } from '../../../blueprint/validate.ts';
import { designBlueprint } from '../../design/design-blueprint.ts';
import { readConcept } from '../../reading/read-concept.ts';

const countdownIn = (text: string) => {
  const blueprint = designBlueprint(readConcept(text));
  assert.deepEqual(validateBlueprint(blueprint), []);
  const found = blueprint.features.find((feature) => feature.kind === 'countdown');
  return found?.kind === 'countdown' ? [found.entity, found.field, found.isYearly] : null;
};

test('the days until a birthday are counted each year anew', () => {
  assert.deepEqual(
    countdownIn(
      'Family birthdays: person, birthday, present ideas. Show how many days are left until the next birthday.',
    ),
    ['Birthday', 'birthday', true],
  );
});

test('the days until a date are counted once', () => {
  assert.deepEqual(countdownIn('Exams. Exam: subject, date, room. Each exam shows how many days are left.'), [
    'Exam',
    'startsAt',
    false,
  ]);
});

test('nothing is counted without a date', () => {
  assert.equal(countdownIn('Chores: name, room, points. Show how many days are left.'), null);
});
