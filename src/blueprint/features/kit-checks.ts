/** What the schemas of the kits cannot say. */
import { checkField, checkFields, checkSignIn, countable, has, type Add } from '../feature-checks.ts';
import { namesIn, parseFormula } from '../formula.ts';
import { isReservedEntityName } from '../reserved-words.ts';
import type { Blueprint, FeatureOf, FieldType } from '../schema.ts';
import type { CalculatorInput, PaperQuestion } from './kits.ts';

export function checkQuiz(feature: FeatureOf<'quiz'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  const entity = blueprint.entities.find((one) => one.name === feature.parent);
  if (feature.parent !== undefined && entity === undefined)
    add(path, `There is no entity "${feature.parent}".`, 'Add that entity or name another.');
  else if (feature.parent !== undefined && !has(blueprint, 'catalogue', feature.parent))
    add(path, `${feature.parent} has no page that could lead to its quizzes.`, 'Add a catalogue of it.');
  for (const paper of feature.papers) {
    if (paper.record !== undefined && !entity?.seed.some((record) => record.key === paper.record))
      add(path, `"${paper.title}" belongs to "${paper.record}", which is no first record.`, 'Name one of them.');
    for (const question of paper.questions) {
      const fault = faultOf(question);
      if (fault !== null) add(path, `"${question.text}": ${fault}`, 'Mark what is right.');
    }
  }
}

function faultOf({ kind, options }: PaperQuestion): string | null {
  const right = options.filter((option) => option.isRight).length;
  if (new Set(options.map((option) => option.text)).size < options.length) return 'two answers are the same.';
  if (right === 0) return 'no answer is right.';
  if (kind === 'short-text') return right < options.length ? 'an accepted spelling is not marked as right.' : null;
  if (options.length < 2) return 'there is nothing to choose from.';
  return kind !== 'multiple' && right > 1 ? 'more than one answer is right.' : null;
}

export function checkCalculator(feature: FeatureOf<'calculator'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  for (const calculator of feature.calculators) {
    const place = `${path} › ${calculator.id}`;
    const known = new Set<string>();
    for (const input of calculator.inputs) {
      if (known.has(input.name)) add(place, `There are two inputs "${input.name}".`, 'Give each a name of its own.');
      known.add(input.name);
      if (isReservedEntityName(input.name)) add(place, `"${input.name}" is a reserved word.`, 'Choose another name.');
      if (input.type === 'choice' && input.options?.[input.initial] === undefined)
        add(place, `The first choice of "${input.label}" does not exist.`, 'Give the position of one of its options.');
      if (input.type === 'record') checkRecordInput(input, blueprint, place, add);
    }
    for (const { name, label, formula } of calculator.steps) {
      const expression = parseFormula(formula);
      if (expression === null) add(place, `The formula of "${label}" cannot be read.`, 'Write arithmetic over names.');
      const missing = expression === null ? [] : namesIn(expression).filter((one) => !known.has(one));
      if (missing.length > 0) add(place, `"${label}" needs ${missing.join(', ')}.`, 'Name inputs or earlier steps.');
      if (known.has(name)) add(place, `There are two values "${name}".`, 'Give each step a name of its own.');
      known.add(name);
    }
  }
}

function checkRecordInput(input: CalculatorInput, blueprint: Blueprint, path: string, add: Add): void {
  const entity = blueprint.entities.find((one) => one.name === input.entity);
  if (entity === undefined) add(path, `"${input.label}" chooses from no entity.`, 'Name an entity.');
  else checkField(entity, input.field ?? '', countable, path, add);
}

const comparable: readonly FieldType[] = [...countable, 'choice', 'text', 'boolean'];

export function checkMatching(feature: FeatureOf<'matching'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  const entity = blueprint.entities.find((one) => one.name === feature.entity);
  if (entity === undefined) add(path, `There is no entity "${feature.entity}".`, 'Add that entity or name another.');
  else if (!has(blueprint, 'catalogue', entity.name))
    add(path, `There are no pages of ${entity.name} that matches could lead to.`, 'Add a catalogue of it.');
  const names = feature.criteria.map((criterion) => criterion.field);
  checkFields(entity, names, comparable, path, add);
}
