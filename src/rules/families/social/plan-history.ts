/** What a person has looked at, under the name that the concept gives it. */
import type { Entity, FeatureOf } from '../../../blueprint/schema.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { takeOut } from './prepare.ts';

const mostEntities = 5;
/** Records that are a history of looking and no things of their own. */
const kept =
  /^(Reading|Browsing|Viewing|Watch|Watching|View|Browse|Visit)(History|Record|Log)$|^(History|HistoryRecord|Footprint)$/;
/** Acts of people upon the product rather than things to look at. */
const notLookedAt =
  /^(Booking|Order|Reservation|Appointment|Application|Registration|Payment|Transaction|Message|Notification|Member|User|Customer|Employee)$/;

export function prepareHistory({ entities, wishes }: EntityDraft): void {
  if (!wishes.some((wish) => wish.key === 'history')) return;
  for (const entity of entities.filter(({ name }) => kept.test(name))) {
    if (entities.length === 1) continue;
    takeOut(entity, entities);
    for (const wish of wishes) if (wish.entity === entity.name) Object.assign(wish, { key: 'history', entity: null });
  }
}

export function planHistory(draft: FeatureDraft): FeatureOf<'history'>[] {
  const said = draft.wishes.filter(({ key }) => key === 'history').map((wish) => wish.act?.words ?? '');
  const listed = new Set(draft.access.filter(({ isPrivate }) => !isPrivate).map(({ entity }) => entity.name));
  const all = draft.entities.filter(({ name }) => listed.has(name));
  const lookedAt = all.filter(({ name }) => !notLookedAt.test(name));
  const entities = (lookedAt.length > 0 ? lookedAt : all).slice(0, mostEntities);
  if (said.length === 0 || entities.length === 0) return [];
  const title = titleFor(said.join(' '));
  return [
    {
      id: 'history',
      kind: 'history',
      path: `/${title.toLowerCase().replaceAll(' ', '-')}`,
      title,
      entities: entities.map(({ name }) => name),
      seed: firstViews(entities),
    },
  ];
}

function titleFor(said: string): string {
  if (/\brecently\b/i.test(said)) return 'Recently viewed';
  if (/\bwatch/i.test(said)) return 'Watch history';
  if (/\bview/i.test(said) && !/\bview(ing)? (their |your |own |the )*(reading|browsing)/i.test(said))
    return 'Viewing history';
  return /\bread/i.test(said) ? 'Reading history' : 'Browsing history';
}

/** Not the first records, which are for the visitor to open. */
function firstViews(entities: readonly Entity[]): FeatureOf<'history'>['seed'] {
  return entities
    .flatMap((entity, position) =>
      entity.seed
        .slice(2, 14)
        .filter((_, index) => index % (position + 2) === 0)
        .map((record) => ({ entity: entity.name, record: record.key })),
    )
    .slice(0, 14)
    .map((view, index) => ({ ...view, hoursAgo: 3 + index * 11 + (index % 3) * 4 }));
}
