/** Fields that say from when until when something is. */
import type { Field, SeedRecord } from '../../blueprint/schema.ts';

type Bound = 'start' | 'end';

const starts = /^(from|first day|start|start date|starts? (on|at)|begins? (on|at)|check-?in( date)?)$/i;
const ends = /^(to|until|last day|end|end date|ends? (on|at)|check-?out( date)?)$/i;
/** Come later as well, but are days of their own. */
const later = /^(return( date)?|returned on|due( on| date)?)$/i;

/** Null for what is neither. */
export function boundOf({ label }: Pick<Field, 'label'>): Bound | null {
  return starts.test(label) ? 'start' : ends.test(label) ? 'end' : null;
}

type Values = SeedRecord['values'];

/** Values in which nothing ends before it starts: the two days change places where it would. */
export function inOrder(values: Values, fields: readonly Field[]): Values {
  const dated = fields.filter(({ type }) => type === 'date' || type === 'datetime');
  const start = dated.find((field) => boundOf(field) === 'start');
  const end = dated.find(
    (field) => (boundOf(field) === 'end' || later.test(field.label)) && field.type === start?.type,
  );
  const [from, until] = [values[start?.name ?? ''], values[end?.name ?? '']];
  if (!start || !end || !isDay(from) || !isDay(until) || from.days <= until.days) return values;
  return { ...values, [start.name]: until, [end.name]: from };
}

const isDay = (value: Values[string] | undefined): value is { days: number; time?: string } =>
  typeof value === 'object' && value !== null;
