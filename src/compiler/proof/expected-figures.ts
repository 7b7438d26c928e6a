/** What dashboards, charts and reports must show on the first records: computed from the blueprint, not with the SQL that it proves. */
import type { Blueprint, Chart, Entity, Field, Figure, SeedRecord, SeedValue } from '../../blueprint/schema.ts';
import { formatMoney, formatNumber, formatPercent } from '../kinds/web/template/web/format.ts';

/** Of the entity that is measured. */
type Seen = readonly SeedRecord[] | null;

/** At most so many groups in a chart: the largest. Months are all shown. */
export const maximumGroups = 12;

/**
 * @param seen the records that the demo user sees, who is the one that looks; null for all.
 * @param days of the last so many days, today included; of all time without it.
 */
export function expectedFigure(figure: Figure, blueprint: Blueprint, seen: Seen, days?: number): number {
  const { where, date } = figure;
  const records = (seen ?? entityNamed(blueprint, figure.entity).seed).filter(
    (record) =>
      (!where || String(record.values[where.field] ?? false) === where.equals) &&
      (days === undefined || date === undefined || isWithin(record.values[date], days)),
  );
  return measured(records, figure.measure);
}

function isWithin(value: SeedValue | undefined, days: number): boolean {
  return typeof value === 'object' && value !== null && value.days <= 0 && value.days > -days;
}

/** As the page writes it. */
export function shownFigure(figure: Figure, blueprint: Blueprint, seen: Seen, days?: number): string {
  const value = expectedFigure(figure, blueprint, seen, days);
  const { measure } = figure;
  const field = measure.of === 'count' ? undefined : fieldNamed(entityNamed(blueprint, figure.entity), measure.field);
  if (field?.type === 'money') return formatMoney(value, field.unit ?? 'USD');
  if (field?.type === 'percent') return formatPercent(value);
  return formatNumber(value, field?.unit);
}

/** How many bars, points or slices there are at least; months depend on the day of the first start. */
export function expectedMarks(chart: Chart, blueprint: Blueprint, seen: Seen): number {
  const entity = entityNamed(blueprint, chart.entity);
  const groups = new Map<string, SeedRecord[]>();
  for (const record of seen ?? entity.seed) {
    const value = groupOf(record.values[chart.groupBy] ?? null, fieldNamed(entity, chart.groupBy));
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), record]);
  }
  // A pie has no slice for nothing.
  const shown = [...groups.values()].filter((records) => chart.type !== 'pie' || measured(records, chart.measure) > 0);
  return Math.min(shown.length, maximumGroups);
}

function groupOf(value: SeedValue, field: Field): string | null {
  if (field.type === 'boolean') return String(value ?? false);
  if (value === null) return null;
  return typeof value === 'object' ? 'some month' : String(value);
}

function measured(records: readonly SeedRecord[], measure: Figure['measure']): number {
  if (measure.of === 'count') return records.length;
  const values = records.map((record) => record.values[measure.field]).filter((value) => typeof value === 'number');
  const sum = values.reduce((total, value) => total + value, 0);
  return measure.of === 'sum' || values.length === 0 ? sum : sum / values.length;
}

function entityNamed(blueprint: Blueprint, name: string): Entity {
  const entity = blueprint.entities.find((each) => each.name === name);
  if (!entity) throw new Error(`The blueprint has no entity "${name}".`);
  return entity;
}

function fieldNamed(entity: Entity, name: string): Field {
  const field = entity.fields.find((each) => each.name === name);
  if (!field) throw new Error(`The entity "${entity.name}" has no field "${name}".`);
  return field;
}
