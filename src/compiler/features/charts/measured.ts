/** What figures and charts measure: how it is asked in SQL and written on the page. */
import type { Figure } from '../../../blueprint/schema.ts';
import { qualified } from '../../entity/columns.ts';
import { visibleTo } from '../../entity/visible-to.ts';
import { code, use, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import type { EntityModel, FieldModel } from '../../product-model.ts';

const formatFile = 'web/format.ts';

export interface Measured {
  /** Property in the API's answer, e.g. `totalRevenue`. */
  property: string;
  label: string;
  entity: EntityModel;
  of: Figure['measure']['of'];
  /** What is summed or averaged; undefined for counts. */
  field: FieldModel | undefined;
  /** By which a period narrows it. */
  date: FieldModel | undefined;
}

export function measure({ of, entity, field }: Measured): string {
  if (of === 'count' || !field) return 'count(*)';
  return of === 'sum' ? `total(${qualified(entity, field)})` : `coalesce(avg(${qualified(entity, field)}), 0)`;
}

export function ownership({ entity }: Measured): string[] {
  return entity.isPrivate ? [visibleTo(entity, 'ownerId')] : [];
}

export function inPeriod({ entity, date }: Measured): string[] {
  if (!date) return [];
  const day = date.type === 'datetime' ? `date(${qualified(entity, date)})` : qualified(entity, date);
  return [`(:from IS NULL OR ${day} BETWEEN :from AND :to)`];
}

export function parameters({ entity, date }: Measured): string {
  const names = [...(date ? ['...within'] : []), ...(entity.isPrivate ? ['ownerId'] : [])];
  return names.length > 0 ? `, { ${names.join(', ')} }` : '';
}

export function where(conditions: string[]): string[] {
  return conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : [];
}

/** How the measured values are written; plain numbers need nothing. */
export function formatOf({ of, field }: Measured): ((value: string) => Code) | undefined {
  if (of === 'count' || !field) return undefined;
  if (field.type === 'money') {
    return (value) => code`${use(formatFile, 'formatMoney')}(${value}, ${literal(field.unit ?? 'USD')})`;
  }
  if (field.type === 'percent') return (value) => code`${use(formatFile, 'formatPercent')}(${value})`;
  const { unit } = field;
  if (unit === undefined) return undefined;
  return (value) => code`${use(formatFile, 'formatNumber')}(${value}, ${literal(unit)})`;
}
