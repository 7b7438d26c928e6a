/** Live data: figures that move by themselves where there are some, and pages that refresh themselves everywhere else. */
import type { Feature, Field } from '../../../blueprint/schema.ts';
import type { Wish } from '../../design/product-plan.ts';
import type { Family, FeatureDraft } from '../family.ts';
import { addEntity } from '../add-entity.ts';
import { freePath } from '../kits/free-path.ts';

const key = 'real-time';
const mostSeries = 3;

interface Measured {
  name: string;
  label: string;
  fields: readonly Field[];
}

export const liveFamily: Family = {
  prepare(draft) {
    const isMonitored = measuring.test(draft.reading.concept);
    const watched = draft.wishes.filter(
      (wish) => wish.key === key && isMonitored && figures.test(wish.act?.words ?? ''),
    );
    const isThere = draft.entities.some((entity) => moving.test(entity.name) && movingField(entity) !== undefined);
    const readings = watched.length > 0 && !isThere ? addEntity(draft, 'SensorReading') : undefined;
    if (readings) for (const wish of watched) wish.entity = readings.name;
  },
  plan(draft) {
    const wishes = draft.wishes.filter((wish) => wish.key === key);
    if (wishes.length === 0) return [];
    const series = seriesOf(draft, wishes);
    if (series.length === 0) return [{ id: 'refresh', kind: 'refresh' }];
    const [first] = series;
    const title =
      first?.entity.name === 'SensorReading'
        ? 'Live readings'
        : first?.field.type === 'money'
          ? 'Live prices'
          : 'Live data';
    const live: Feature = {
      id: 'live',
      kind: 'live',
      path: freePath('/live', draft.features),
      title,
      series: series.map(({ entity, field }) => ({
        entity: entity.name,
        field: field.name,
        swing: swingOf(entity, field),
      })),
    };
    return asksForMore(wishes, series) ? [live, { id: 'refresh', kind: 'refresh' }] : [live];
  },
};

const figures = /\b(data|monitor(ing)?|status(es)?|readings?|values?|information|metrics|conditions?)\b/i;
/** Where nothing else has figures, what is monitored has readings. */
const measuring =
  /\b(monitor(s|ed|ing)?|sensors?|iot|devices?|equipment|data (collection|acquisition)|(production|environmental?|energy|power|water|traffic|operation(al)?|site|plant|weather) (data|status|information|consumption)|temperature|humidity|air quality)\b/i;

/** Things whose figures are known to move, whatever the sentence calls them. */
const moving =
  /^(Stock|Cryptocurrency|Commodity|Currency|ExchangeRate|Fund|SensorReading|Sensor|Measurement|Weather|WeatherReport|Server|Machine|Device|EnergyMeter|Metric|AirQuality|Crop)$/;

function seriesOf({ entities, features }: FeatureDraft, wishes: readonly Wish[]) {
  const listed = new Set(features.flatMap((feature) => (feature.kind === 'catalogue' ? [feature.entity] : [])));
  const wanted = new Set(wishes.map(({ entity }) => entity));
  return entities
    .filter((entity) => listed.has(entity.name) && (moving.test(entity.name) || wanted.has(entity.name)))
    .flatMap((entity) => {
      const field = movingField(entity);
      return field ? [{ entity, field }] : [];
    })
    .slice(0, mostSeries);
}

const names = [
  /^(price|rate|quote|close|last|exchangeRate|value|reading|measurement)$/i,
  /price(?!Per)|rate$|temperature|humidity|pressure|speed|level|load|usage|processor|memory|consumption|voltage|current|output|flow|index|aqi|power/i,
];
/** Figures that somebody sets, or that only grow. */
const still =
  /score|points|goals|year|age|length|minutes|seconds|pages|size|capacity|rating|fee|salary|budget|views|plays|likes|total/i;

function movingField({ name, fields }: Measured): Field | undefined {
  const figures = fields.filter(
    (field) => ['money', 'number', 'integer', 'percent'].includes(field.type) && !still.test(field.name),
  );
  const [exact = /^$/, like = /^$/] = names;
  const found = figures.find((field) => exact.test(field.name)) ?? figures.find((field) => like.test(field.name));
  // What a shop sells keeps its price.
  return found?.type === 'money' &&
    !moving.test(name) &&
    !/stock|coin|share|market|crypto|commodit|metal|token|futures?|auction|bid|fuel|gold|oil/i.test(name)
    ? undefined
    : found;
}

function swingOf(entity: Measured, field: Field): number {
  if (/crypto|coin|token/i.test(entity.name)) return 0.06;
  return field.type === 'money' ? 0.025 : 0.08;
}

/** A wish about something else than what moves: its page refreshes itself. */
function asksForMore(wishes: readonly Wish[], series: readonly { entity: Measured }[]): boolean {
  return wishes.some((wish) => wish.entity !== null && !series.some(({ entity }) => entity.name === wish.entity));
}
