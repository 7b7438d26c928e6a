/** When a product has a calendar, and of what. */
import type { Entity, Feature } from '../../../blueprint/schema.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { dateOf } from './bookable.ts';
import { turn } from './records.ts';

const named = /\b(calendars?|timetables?)\b/i;

/** "A calendar shows the dates" is no deed of anybody, but asks for a calendar. */
export function prepareCalendar({ wishes }: EntityDraft): void {
  for (const wish of wishes)
    if ((wish.key === 'unknown' || wish.key === 'record-missing') && named.test(wish.act?.words ?? ''))
      turn(wish, 'calendar', null);
}

export function speaksOfCalendar({ reading, wishes }: Pick<FeatureDraft, 'reading' | 'wishes'>): boolean {
  return named.test(reading.concept) || wishes.some(({ key }) => key === 'calendar');
}

export function planCalendar(draft: FeatureDraft, planned: readonly Feature[]): Feature[] {
  if (!draft.hasAccount || !speaksOfCalendar(draft)) return [];
  const { entities, features } = draft;
  const isShown = ({ name }: Entity): boolean =>
    features.some(
      ({ kind, ...feature }) =>
        (kind === 'catalogue' || kind === 'mine') && 'entity' in feature && feature.entity === name,
    );
  const entries = entities.filter(isShown).flatMap(({ name, fields }) => {
    const date = dateOf(fields) ?? fields.find(({ type }) => type === 'date' || type === 'datetime')?.name;
    if (date === undefined) return [];
    const until = fields.find(
      (field) =>
        field.type === fields.find((one) => one.name === date)?.type &&
        field.name !== date &&
        /^(end|until|finish|last)/i.test(field.name),
    )?.name;
    return [{ entity: name, date, ...(until === undefined ? {} : { until }) }];
  });
  const hasBookings = planned.some(({ kind }) => kind === 'booking');
  if (entries.length === 0 && !hasBookings) return [];
  return [{ id: 'calendar', kind: 'calendar', path: '/calendar', title: 'Calendar', entries: entries.slice(0, 4) }];
}
