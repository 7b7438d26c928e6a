/** Forms in steps: what belongs together is asked for together, what heads the record first. */
import type { Entity, FeatureOf, Field } from '../../../blueprint/schema.ts';
import { isReservedFieldName } from '../../../blueprint/reserved-words.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';
import { statedSteps, titleFor } from './stated-steps.ts';

export const formStepsFamily: Family = { prepare: addNamedFields, plan: planFormSteps };

const mostForms = 2;
const mostFields = 12;
const fewestFields = 3;

interface Group {
  title: string;
  holds: (field: Field) => boolean;
}

const groups: readonly Group[] = [
  {
    title: 'How to reach you',
    holds: ({ name, type }) => type === 'email' || type === 'phone' || /address|contact|city|postcode/i.test(name),
  },
  { title: 'Dates and times', holds: ({ type }) => type === 'date' || type === 'datetime' || type === 'time' },
  {
    title: 'Figures',
    holds: ({ type }) => ['money', 'number', 'integer', 'percent', 'rating'].includes(type),
  },
  {
    title: 'In your words',
    holds: ({ type }) => ['long-text', 'image', 'url', 'picture-link', 'audio-link', 'video-link'].includes(type),
  },
];

/** Null for a title without a Latin letter; a word that databases keep for themselves gets one more. */
function fieldNameOf(title: string): string | null {
  const [first, ...others] = title
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (first === undefined) return null;
  const name = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  return isReservedFieldName(name) ? `${name}Value` : name;
}

/** A step that nothing stands under yet asks for what it is called: "motivation". */
function addNamedFields({ reading, wishes, entities }: EntityDraft): void {
  if (!wishes.some(({ key }) => key === 'form-steps')) return;
  const titles = statedSteps(reading.concept);
  const wanted = wishes.find(({ key, entity }) => key === 'form-steps' && entity !== null)?.entity;
  const entity = entities.find(({ name }) => name === wanted) ?? entities[0];
  if (entity === undefined) return;
  const steps = titles.map((title) => ({ title }));
  for (const { title } of steps) {
    if (entity.fields.some((field) => titleFor(steps, field)?.title === title) || entity.fields.length >= 20) continue;
    const name = fieldNameOf(title);
    if (name !== null && !entity.fields.some((field) => field.name === name))
      entity.fields.push({ name, label: title, type: 'long-text', required: false });
  }
}

/** Each field under the first title that fits; others beside the field before them. */
function underTitles(titles: readonly string[], { fields, titleField }: Entity): FeatureOf<'form-steps'>['steps'] {
  const steps = titles.map((title): FeatureOf<'form-steps'>['steps'][number] => ({ title, fields: [] }));
  let current = steps[0];
  const entered = fields.filter(({ numbered, name }) => numbered === undefined && name !== 'status');
  const head = entered.filter(({ name }) => name === titleField);
  for (const field of [...head, ...entered.filter((one) => !head.includes(one))]) {
    current = titleFor(steps, field) ?? current;
    if (current !== undefined && current.fields.length < mostFields) current.fields.push(field.name);
  }
  return steps.filter((step) => step.fields.length > 0);
}

function planFormSteps({ reading, wishes, entities, features }: FeatureDraft): FeatureOf<'form-steps'>[] {
  const wanted = new Set(wishes.filter(({ key }) => key === 'form-steps').map(({ entity }) => entity));
  const made = entities.filter(({ name }) =>
    features.some((feature) => feature.kind === 'create' && feature.entity === name),
  );
  const asked = made.filter(({ name }) => wanted.has(name));
  const chosen = asked.length > 0 || wanted.size === 0 ? asked : made.slice(0, 1);
  return chosen.slice(0, mostForms).flatMap((entity): FeatureOf<'form-steps'>[] => {
    const named = underTitles(statedSteps(reading.concept), entity);
    const steps = named.length >= 2 ? named : stepsFor(entity);
    if (steps.length < 2) return [];
    return [
      {
        id: `steps-of-${kebabCase(entity.label).slice(0, 40).replace(/-$/, '')}`,
        kind: 'form-steps',
        entity: entity.name,
        steps,
      },
    ];
  });
}

/** What comes alone in its group is asked for at the end; without groups the fields come in two halves. */
function stepsFor({ fields, titleField }: Entity): FeatureOf<'form-steps'>['steps'] {
  const entered = fields.filter(({ numbered, name }) => numbered === undefined && name !== titleField);
  if (entered.length < fewestFields - 1) return [];
  const grouped = groups
    .map(({ title, holds }) => ({ title, fields: entered.filter((field) => groupOf(field) === holds) }))
    .filter((group) => group.fields.length > 1);
  const others = entered.filter((field) => !grouped.some((group) => group.fields.includes(field)));
  const alone = others.filter((field) => groupOf(field) !== undefined);
  const plain = others.filter((field) => !alone.includes(field));
  const half = Math.ceil(others.length / 2);
  const [first, last] =
    grouped.length > 0 || (plain.length > 0 && alone.length > 0)
      ? [plain, alone]
      : [others.slice(0, half - 1), others.slice(half - 1)];
  const named = (list: readonly Field[]) => list.map(({ name }) => name).slice(0, mostFields);
  return [
    { title: 'The essentials', fields: [titleField, ...named(first)].slice(0, mostFields) },
    ...grouped.map((group) => ({ title: group.title, fields: named(group.fields) })),
    { title: 'Anything else', fields: named(last) },
  ].filter((step) => step.fields.length > 0);
}

function groupOf(field: Field): Group['holds'] | undefined {
  return groups.find(({ holds }) => holds(field))?.holds;
}
