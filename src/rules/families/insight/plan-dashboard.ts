/** A dashboard about what the concept speaks of: figures, trends, shares and top lists chosen by the data. */
import type { Chart, Entity, FeatureOf, Field, Figure } from '../../../blueprint/schema.ts';
import type { Wish } from '../../design/product-plan.ts';
import { dateOf, measureLabel, measuresOf, type Measure } from './measures.ts';
import type { Named } from './subjects.ts';

const mostFigures = 6;
const mostCharts = 4;
/** A pie with more slices than this is hard to read. */
const mostShares = 5;

/** `subjects`: the most telling first; three of them at most are shown. `asked`: what is to be counted, in the concept's words. */
export function dashboardFeature(
  subjects: readonly Named[],
  title: string,
  asked: readonly string[] = [],
): FeatureOf<'dashboard'> | null {
  const entities = subjects
    .map(({ entity }) => entity)
    .filter((entity) => entity.seed.length > 0)
    .slice(0, 3);
  const figures = [
    ...entities.flatMap((entity) => askedFigures(entity, asked)),
    ...entities.flatMap((entity) => figuresOf(entity, entities.length === 1 ? 3 : 2)),
  ];
  if (figures.length === 0) return null;
  return {
    id: 'dashboard',
    kind: 'dashboard',
    path: '/dashboard',
    title,
    figures: distinct(figures, (figure) => figure.label).slice(0, mostFigures),
    charts: distinct(inTurn(entities.map(chartsOf)), (chart) => chart.title).slice(0, mostCharts),
  };
}

/** What the page is called: what people ask for by name. */
export function dashboardTitle(wishes: readonly Wish[]): string {
  const words = wishes
    .filter((wish) => wish.key === 'dashboard')
    .map(({ act, sentence }) => act?.words ?? sentence.text)
    .join(' ')
    .toLowerCase();
  if (/dashboard/.test(words) || words === '') return 'Dashboard';
  if (/\bstatistic|\bstats\b/.test(words)) return 'Statistics';
  return /\banaly/.test(words) ? 'Analysis' : 'Dashboard';
}

function figuresOf(entity: Entity, measures: number): Figure[] {
  const date = dateOf(entity)?.name;
  const figure = (label: string, measure: Measure, where?: Figure['where']): Figure => ({
    label: label.slice(0, 60),
    entity: entity.name,
    measure,
    ...(where === undefined ? {} : { where }),
    ...(date === undefined ? {} : { date }),
  });
  const state = stateOf(entity);
  return [
    figure(entity.pluralLabel, { of: 'count' }),
    ...measuresOf(entity)
      .slice(0, measures)
      .map((measure) => figure(`${measureLabel(measure, entity)} of ${inSentence(entity.pluralLabel)}`, measure)),
    ...(state === undefined ? [] : [figure(`${entity.pluralLabel}: ${state.equals}`, { of: 'count' }, state)]),
  ];
}

/** "Count how many said yes": those with this value, where a choice has it. */
function askedFigures(entity: Entity, asked: readonly string[]): Figure[] {
  const choices = entity.fields.filter(({ type }) => type === 'choice');
  const counted = asked.filter((text) => /\b(count|how many|number of)\b/i.test(text)).join(' ');
  const words = new Set(counted.toLowerCase().split(/[^\p{L}\d]+/u));
  return choices.flatMap((field) =>
    (field.options ?? [])
      .filter((option) => words.has(option.toLowerCase()))
      .map((option) => ({
        label: `${entity.pluralLabel}: ${field.label} ${option}`.slice(0, 60),
        entity: entity.name,
        measure: { of: 'count' as const },
        where: { field: field.name, equals: option },
      })),
  );
}

/** The most frequent state that something is in, when records have one. */
function stateOf(entity: Entity): Figure['where'] {
  const field = entity.fields.find((one) => one.type === 'choice' && /status|state|stage/i.test(one.name));
  if (field === undefined) return undefined;
  const count = (option: string) => entity.seed.filter((record) => record.values[field.name] === option).length;
  const options = (field.options ?? []).toSorted((one, other) => count(other) - count(one));
  const open = options.find(
    (option) => /open|pending|active|progress|new|waiting|unpaid|upcoming|confirmed/i.test(option) && count(option) > 0,
  );
  const [most] = options;
  const equals = open ?? most;
  return equals === undefined ? undefined : { field: field.name, equals };
}

/** The trend first, then shares, then what leads. */
function chartsOf(entity: Entity): Chart[] {
  const date = dateOf(entity);
  const [measure] = measuresOf(entity);
  const narrowed = date === undefined ? {} : { date: date.name };
  const by = (field: Field) => inSentence(field.label);
  const chart = (title: string, type: Chart['type'], groupBy: Field, value: Measure): Chart => ({
    title: title.slice(0, 80),
    type,
    entity: entity.name,
    groupBy: groupBy.name,
    measure: value,
    ...narrowed,
  });
  const choices = entity.fields.filter((field) => field.type === 'choice');
  const relation = entity.fields.find((field) => field.type === 'relation');
  const title = entity.fields.find((field) => field.name === entity.titleField);
  return [
    ...(date === undefined
      ? []
      : measure === undefined
        ? [chart(`${entity.pluralLabel} over time`, 'line', date, { of: 'count' })]
        : [
            chart(
              `${measureLabel(measure, entity)} of ${inSentence(entity.pluralLabel)} over time`,
              'line',
              date,
              measure,
            ),
          ]),
    ...choices.slice(0, 2).map((field) =>
      chart(`${entity.pluralLabel} by ${by(field)}`, groups(entity, field) <= mostShares ? 'pie' : 'bar', field, {
        of: 'count',
      }),
    ),
    ...(relation === undefined
      ? []
      : [
          chart(
            `${measure === undefined ? entity.pluralLabel : measureLabel(measure, entity)} by ${by(relation)}`,
            'bar',
            relation,
            measure ?? { of: 'count' },
          ),
        ]),
    ...(measure === undefined || relation !== undefined || title === undefined
      ? []
      : [
          chart(
            `Top ${inSentence(entity.pluralLabel)} by ${inSentence(labelOf(entity, measure))}`,
            'bar',
            title,
            measure,
          ),
        ]),
  ];
}

function groups(entity: Entity, field: Field): number {
  return new Set(entity.seed.map((record) => record.values[field.name])).size;
}

function labelOf(entity: Entity, measure: Measure): string {
  return entity.fields.find((field) => measure.of !== 'count' && field.name === measure.field)?.label ?? '';
}

/** The first of each, then the second of each, ... */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

function distinct<Item>(items: readonly Item[], by: (item: Item) => string): Item[] {
  return items.filter(
    (item, index) => items.findIndex((other) => by(other).toLowerCase() === by(item).toLowerCase()) === index,
  );
}

function inSentence(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
