/** `settings.ts` and `sheets.ts`: what differs from product to product. */
import type { Sheet } from '../../../blueprint/features/assessment.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';

const folder = 'features/assessment';

export function settingsText({ path, title, one, many }: FeatureOf<'assessment'>): string {
  const body = code`
export const settings = {
path: ${literal(path)},
title: ${literal(title)},
one: ${literal(one)},
many: ${literal(many)},
};`;
  return printModule(`${folder}/settings.ts`, 'How this product calls what is taken here.', body);
}

export function sheetsText({ sheets }: FeatureOf<'assessment'>): string {
  const body = code`
export const sheets: readonly ${useType(`${folder}/sheet.ts`, 'Sheet')}[] = [
${sheets.map(sheetText)}
];`;
  return printModule(`${folder}/sheets.ts`, 'The statements of this product and what the answers mean.', body);
}

function sheetText({ slug, title, description, answers, dimensions, statements, bands = [], note }: Sheet): Code {
  return code`{
slug: ${literal(slug)},
title: ${literal(title)},
description: ${literal(description)},
answers: [${answers.map((answer) => literal(answer)).join(', ')}],
dimensions: [
${dimensions.map(({ key, name, high, low }) => code`{ key: ${literal(key)}, name: ${literal(name)}, high: ${literal(high)}, low: ${literal(low)} },`)}
],
statements: [
${statements.map(({ text, dimension, isReversed = false }) => code`{ text: ${literal(text)}, dimension: ${literal(dimension)}, isReversed: ${String(isReversed)} },`)}
],
bands: [
${bands.map(({ upTo, title: band, text }) => code`{ upTo: ${upTo}, title: ${literal(band)}, text: ${literal(text)} },`)}
],
note: ${note === undefined ? 'null' : literal(note)},
},`;
}
