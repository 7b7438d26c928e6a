/** What can be counted and read in seed records, worked out apart from the code that the product will count with. */
import type { Blueprint, SeedRecord, SeedValue } from '../../blueprint/schema.ts';
import { rankingField } from '../entity/standard-order.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';

/** The record's id: the last seed record is inserted first. */
export function seedId(entity: EntityModel, record: SeedRecord): number {
  return entity.seed.length - entity.seed.indexOf(record);
}

export function seedTitle(entity: EntityModel, record: SeedRecord): string {
  return String(record.values[entity.titleField.name] ?? '');
}

/** How many of `count` records stand on the list's first page. */
export function onFirstPage(entity: EntityModel, count: number): number {
  return entity.catalogue || entity.caseload ? Math.min(count, entity.pageSize) : count;
}

/** The records as the list shows them when nobody asked for an order. */
export function inStandardOrder(entity: EntityModel): SeedRecord[] {
  const own = entity.catalogue?.order;
  if (own) return entity.seed.toSorted(byField(own.field, own.direction === 'descending'));
  const field = rankingField(entity);
  if (!field) return [...entity.seed];
  const value = (record: SeedRecord) => numberOf(record.values[field.name]) ?? -Infinity;
  return entity.seed.toSorted((one, other) => value(other) - value(one));
}

/** The records that the demo user may read, in the order of the list. */
export function seenByDemoUser(entity: EntityModel): SeedRecord[] {
  return inStandardOrder(entity).filter((record) => !entity.isPartlyHidden || isOfDemoUser(record));
}

/** As the database sorts: texts whatever their case, dates by the moment, what has no value last. */
function byField(name: string, isDown: boolean): (one: SeedRecord, other: SeedRecord) => number {
  const key = (record: SeedRecord): string | number | null => {
    const value = record.values[name] ?? null;
    if (typeof value === 'object') return value === null ? null : value.days + minutesOf(value.time) / 1440;
    return typeof value === 'boolean' ? Number(value) : typeof value === 'string' ? value.toUpperCase() : value;
  };
  return (one, other) => {
    const [first, second] = [key(one), key(other)];
    if (first === second) return 0;
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second === isDown ? 1 : -1;
  };
}

function minutesOf(time: string | undefined): number {
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  return hours * 60 + minutes;
}

/** Is it one of those that the proofs take for one's own? */
export function isOfHolder({ holder }: Pick<EntityModel, 'holder'>, record: SeedRecord): boolean {
  return (record.owner ?? 0) === holder;
}

/** The demo user is the first person. */
export function isOfDemoUser(record: SeedRecord): boolean {
  return (record.owner ?? 0) === 0;
}

/** Names of the seed people; the demo user is the first. */
export function peopleOf({ features }: Pick<Blueprint, 'features'>): string[] {
  const account = features.find((feature) => feature.kind === 'account');
  return account ? [account.demoUser.name, ...account.people.map(({ name }) => name)] : [];
}

export function numberOf(value: SeedValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Days from today of a date, or undefined. */
export function daysOf(value: SeedValue | undefined): number | undefined {
  return typeof value === 'object' && value !== null ? value.days : undefined;
}

/** How the value is written on the record's page, for types that are written without a locale's help. */
export function writtenOf(field: FieldModel, value: SeedValue | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  switch (field.type) {
    case 'text':
    case 'choice':
    case 'email':
    case 'phone':
    case 'url':
    case 'time':
      return String(value);
    case 'long-text':
      return String(value).split('\n')[0]?.trim().slice(0, 120);
    case 'relation': {
      const target = field.targetEntity;
      const record = target?.seed.find((each) => each.key === value);
      return target && record ? seedTitle(target, record) : undefined;
    }
    case 'money':
      return typeof value === 'number' ? money(value, field.unit ?? 'USD') : undefined;
    default:
      return undefined;
  }
}

function money(minorUnits: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(minorUnits / 100).replaceAll('\u00a0', ' ');
}

export interface WordInTitles {
  word: string;
  /** Records whose searched fields contain it; all of them show it in their title. */
  records: SeedRecord[];
}

/** A word of a title that not every record has, and that is always visible where it occurs. */
export function distinctWord(entity: EntityModel, searched: readonly string[]): WordInTitles | undefined {
  const words = entity.seed.flatMap((record) => seedTitle(entity, record).match(/[A-Za-z]{4,}/g) ?? []);
  const candidates = words.flatMap((found) => {
    const word = found.toLowerCase();
    const records = entity.seed.filter((record) => searchedText(record, searched).includes(word));
    const isVisible = records.every((record) => seedTitle(entity, record).toLowerCase().includes(word));
    return isVisible && records.length > 0 ? [{ word: found, records }] : [];
  });
  return candidates.find(({ records }) => records.length < entity.seed.length) ?? candidates[0];
}

function searchedText(record: SeedRecord, fields: readonly string[]): string {
  return fields
    .map((name) => record.values[name])
    .filter((value) => typeof value === 'string')
    .join(' ')
    .toLowerCase();
}
