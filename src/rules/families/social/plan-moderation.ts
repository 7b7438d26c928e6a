/** Moderation: what people can report, who decides, and what was reported to begin with. */
import type { Entity, FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureDraft } from '../family.ts';

type Seed = FeatureOf<'moderation'>['seed'];

const deciding = /^(Administrator|Moderator|Editor)$/;
const mostEntities = 4;
const first: readonly Pick<Seed[number], 'reason' | 'note'>[] = [
  { reason: 'Wrong or misleading', note: 'What it says is out of date.' },
  { reason: 'Spam or advertising', note: 'The same stands on three other pages.' },
  { reason: 'Does not belong here' },
];

export function planModeration({ wishes, access, entities, people, roles }: FeatureDraft): FeatureOf<'moderation'>[] {
  const staff = roles.filter((role) => deciding.test(role));
  const wanted = new Set(wishes.filter(({ key }) => key === 'moderation').map(({ entity }) => entity));
  const reported = access
    .filter(({ entity, isPrivate }) => wanted.has(entity.name) && !isPrivate)
    .flatMap(({ entity }) => entities.find(({ name }) => name === entity.name) ?? [])
    .slice(0, mostEntities);
  if (reported.length === 0 || staff.length === 0) return [];
  const decider = Math.max(0, people.length - 1);
  return [
    {
      id: 'moderation',
      kind: 'moderation',
      entities: reported.map(({ name }) => name),
      path: '/reports-and-decisions',
      title: 'Reports and decisions',
      staff: { path: '/reported', roles: staff },
      seed: reported.slice(0, 1).flatMap((entity) => firstReports(entity, people.length, decider)),
    },
  ];
}

/** Two wait; one about something of the demo user was kept, where records have owners. */
function firstReports(entity: Entity, people: number, decider: number): Seed {
  if (people < 3) return [];
  const foreign = entity.seed.filter(({ owner = 0 }) => !entity.owned || owner > 0);
  const waiting = foreign.slice(2, 4).map((record, index) => ({
    entity: entity.name,
    record: record.key,
    by: reporterOf(entity.owned ? (record.owner ?? 0) : 0, index, people),
    ...(first[index] ?? { reason: 'Something else' as const }),
    hoursAgo: 9 + index * 31,
  }));
  const own = entity.owned ? entity.seed.find(({ owner = 0 }) => owner === 0) : undefined;
  const kept = own && {
    entity: entity.name,
    record: own.key,
    by: 1,
    reason: 'Does not belong here' as const,
    hoursAgo: 120,
    kept: { by: decider, answer: 'We have looked at it: it may stay.' },
  };
  return [...waiting, ...(kept ? [kept] : [])];
}

/** Not the author, and for the first of them the demo user, who then has a report of their own. */
function reporterOf(author: number, index: number, people: number): number {
  if (index === 0 && author !== 0) return 0;
  return author === 1 ? Math.min(2, people - 1) : 1;
}
