/** `settings.ts` and `first-papers.ts`: what differs from product to product. */
import type { Paper } from '../../../blueprint/features/kits.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, type ProductModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { firstAttempts } from './first-attempts.ts';

const seedFile = 'features/quiz/seed.ts';

export function settingsText(feature: FeatureOf<'quiz'>): string {
  const body = code`
export const settings = {
path: ${literal(feature.path)},
one: ${literal(feature.one)},
many: ${literal(feature.many)},
title: ${literal(feature.title)},
/** Right or wrong is told after each answer, or only when everything is handed in. */
tellsAtOnce: ${literal(feature.feedback === 'at-once')} as boolean,
};`;
  return printModule(
    'features/quiz/settings.ts',
    'How this product calls what is taken here, and how it is taken.',
    body,
  );
}

export function firstPapersText(feature: FeatureOf<'quiz'>, model: ProductModel): string {
  const people = (model.account?.people.length ?? 0) + 1;
  const attempts = firstAttempts(feature, people).map(
    ({ paper, person, right, daysAgo, seconds }) =>
      `{ paper: ${paper}, person: ${person}, right: ${right}, daysAgo: ${daysAgo}, seconds: ${seconds} },`,
  );
  const body = code`
export const firstPapers: readonly ${useType(seedFile, 'FirstPaper')}[] = [
${feature.papers.map((paper) => paperText(paper, recordIdOf(paper, feature, model)))}
];

export const firstAttempts: readonly ${useType(seedFile, 'FirstAttempt')}[] = [
${attempts}
];`;
  return printModule(
    'features/quiz/first-papers.ts',
    'The questions that the product opens with, and what people have scored with them so far.',
    body,
  );
}

function recordIdOf(paper: Paper, feature: FeatureOf<'quiz'>, model: ProductModel): number | null {
  if (feature.parent === undefined || paper.record === undefined) return null;
  const entity = entityOf(model, feature.parent);
  const record = entity.seed.find((each) => each.key === paper.record);
  return record ? seedId(entity, record) : null;
}

function paperText(paper: Paper, recordId: number | null): Code {
  const questions = paper.questions.map(({ text, kind, options, explanation }) => {
    const choices = options.map((option) => `{ text: ${literal(option.text)}, isRight: ${option.isRight} },`);
    return code`{
text: ${literal(text)},
kind: '${kind}',
options: [
${choices}
],
explanation: ${literal(explanation)},
},`;
  });
  return code`{
title: ${literal(paper.title)},
topic: ${literal(paper.topic)},
description: ${literal(paper.description)},
minutes: ${literal(paper.minutes)},
passPercent: ${paper.passPercent},
recordId: ${literal(recordId)},
questions: [
${questions}
],
},`;
}
