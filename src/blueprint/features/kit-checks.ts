/** What the schemas of the kits cannot say. */
import { checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, FeatureOf } from '../schema.ts';
import type { PaperQuestion } from './kits.ts';

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
