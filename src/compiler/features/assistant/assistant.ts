/** A scripted assistant that answers from the product's own records and frequent questions. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { inStandardOrder, seedTitle } from '../../proof/seed-facts.ts';

const folder = 'features/assistant';
const knowledgeFile = `${folder}/knowledge.ts`;

export const assistantFeature: FeatureModule<'assistant'> = {
  kind: 'assistant',
  contribute: (feature, model) => ({
    files: new Map([[knowledgeFile, knowledgeText(feature, model)]]),
    routes: [{ path: '/assistant', file: `${folder}/routes.ts`, name: 'assistantRoutes' }],
    pages: [{ path: '/assistant', file: `${folder}/assistant-page.tsx`, name: 'AssistantPage' }],
    navigation: [{ label: feature.name, path: '/assistant', placement: 'header' }],
    headerItems: [{ file: `${folder}/chat-button.tsx`, name: 'ChatButton' }],
  }),
  scenarios,
  places: (feature) => [
    {
      to: '/assistant',
      title: feature.name,
      text: 'Ask in your own words; a script answers at once from what is kept here.',
      ...(feature.isMain && { panel: { file: `${folder}/home-chat.tsx`, name: 'HomeChat' } }),
    },
  ],
};

function knowledgeText(feature: FeatureOf<'assistant'>, model: ProductModel): string {
  const body = code`
export const knowledge: ${useType(`${folder}/answer.ts`, 'Knowledge')} = {
name: ${literal(feature.name)},
sources: [
${feature.entities.map((name) => source(entityOf(model, name)))}
],
faq: [
${feature.faq.map(({ question, answer, words = [] }) => `{ question: ${literal(question)}, answer: ${literal(answer)}, words: [${words.map(literal).join(', ')}] },`)}
],
guides: [
${(feature.guides ?? []).map(guideText)}
],
isOnHomePage: ${String(feature.isMain ?? false)},
};`;
  return printModule(
    knowledgeFile,
    'What the assistant can answer from: the records that everybody may read, and questions with fixed answers.',
    body,
  );
}

function guideText({ title, words, steps, links }: NonNullable<FeatureOf<'assistant'>['guides']>[number]): string {
  return `{
title: ${literal(title)},
words: [${words.map(literal).join(', ')}],
steps: [${steps.map(literal).join(', ')}],
links: [${links.map(({ label, path }) => `{ label: ${literal(label)}, path: ${literal(path)} }`).join(', ')}],
},`;
}

function source(entity: EntityModel): string {
  const columns = entity.fields
    .filter((field) => ['text', 'long-text', 'choice'].includes(field.type))
    .map((field) => literal(field.column));
  return `{
label: ${literal(entity.label)},
pluralLabel: ${literal(entity.pluralLabel)},
path: ${literal(entity.path)},
table: ${literal(entity.table)},
titleColumn: ${literal(entity.titleField.column)},
columns: [${columns.join(', ')}],
},`;
}

function scenarios(feature: FeatureOf<'assistant'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const [entity] = feature.entities.map((name) => entityOf(model, name));
  const [record] = entity ? inStandardOrder(entity) : [];
  const [frequent] = feature.faq;
  const given = { step: 'open' as const, path: '/assistant' };
  const ask = (question: string): Scenario['when'] => [
    { step: 'fill', label: 'Your question', value: question },
    { step: 'click', role: 'button', name: 'Ask' },
  ];
  return [
    ...(entity && record
      ? [
          {
            id: `${feature.id}-records`,
            title: `It finds a ${inSentence(entity.label)} that is asked for`,
            given,
            when: ask(`Do you know ${seedTitle(entity, record)}?`.slice(0, 290)),
            then: [{ step: 'see-text' as const, text: seedTitle(entity, record), within: 'Conversation' }],
          },
          {
            id: `${feature.id}-counts`,
            title: `It says how many ${inSentence(entity.pluralLabel)} there are`,
            given,
            when: ask(`How many ${inSentence(entity.pluralLabel)} are there?`),
            then: [{ step: 'see-text' as const, text: `${entity.seed.length} `, within: 'Conversation' }],
          },
        ]
      : []),
    ...(frequent
      ? [
          {
            id: `${feature.id}-frequent`,
            title: 'A suggested question is answered with one click',
            given,
            when: ask(frequent.question),
            then: [{ step: 'see-text' as const, text: frequent.answer.slice(0, 200), within: 'Conversation' }],
          },
        ]
      : []),
    {
      id: `${feature.id}-honest`,
      title: 'It says that it is a script, and that it does not know what it does not know',
      given,
      when: [{ step: 'see-text', text: 'a script and not a person' }, ...ask('xyzzy plugh')],
      then: [{ step: 'see-text', text: 'Sorry, I did not understand', within: 'Conversation' }],
    },
    ...(feature.guides ?? []).slice(0, 1).map(({ title, steps }) => ({
      id: `${feature.id}-guides`,
      title: `It leads through ${inSentence(title)} step by step`,
      given,
      when: ask(`I need help with ${inSentence(title)}`),
      then: [{ step: 'see-text' as const, text: steps[0] ?? '', within: 'Conversation' }],
    })),
    ...(frequent
      ? [
          {
            id: `${feature.id}-lists-questions`,
            title: 'It lists the frequent questions',
            given,
            when: ask('What are your frequently asked questions?'),
            then: [{ step: 'see-text' as const, text: frequent.question, within: 'Conversation' }],
          },
        ]
      : []),
  ];
}
