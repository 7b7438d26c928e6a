/** Notifications: whom acts concern, which dates are reminded of, and what the demo user finds at the bell. */
import type { Entity, Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../design/sentence-words.ts';
import type { FeatureDraft } from '../family.ts';

type Seed = FeatureOf<'notifications'>['seed'];

const dueField = /due|deadline|date|day|start|begin|from|check.?in|expires|ends|until|on$|at$/i;
const pastField = /created|posted|published|written|born|birth|since|joined|ordered|paid|placed|sent|added|made/i;

export function planNotifications(draft: FeatureDraft): FeatureOf<'notifications'>[] {
  const { wishes, access, entities } = draft;
  if (!wishes.some((wish) => wish.key === 'notifications')) return [];
  const owned = new Set(access.filter((one) => one.owned).map(({ entity }) => entity.name));
  const own = entities.filter(({ name }) => owned.has(name)).slice(0, 6);
  return [
    {
      id: 'notifications',
      kind: 'notifications',
      acts: own.map(({ name }) => name),
      reminders: own.flatMap(({ name, fields }) => {
        const field = fields.find(
          (each) =>
            (each.type === 'date' || each.type === 'datetime') &&
            dueField.test(each.name) &&
            !pastField.test(each.name),
        );
        return field ? [{ entity: name, field: field.name }] : [];
      }),
      seed: firstNotifications(draft),
    },
  ];
}

function firstNotifications({ entities, features, people }: FeatureDraft): Seed {
  const name = (person = 1) => people[person]?.name ?? 'Somebody';
  const messages = features.find((feature) => feature.kind === 'messages');
  const unread = messages?.seed.find(({ isUnread }) => isUnread);
  const found = [
    ...entities.slice(0, 3).flatMap((entity) => newsOf(entity, features, name)),
    ...(unread
      ? [{ text: `${name(unread.messages.at(-1)?.author)} has written to you: ${unread.subject}`, path: '/messages' }]
      : []),
  ];
  const distinct = found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
  const shown = distinct.slice(0, 8);
  // The oldest first; the last three are new.
  return shown.map(({ text, path }, index) => ({
    text: text.slice(0, 200),
    path,
    hoursAgo: 2 + (shown.length - index - 1) * 19,
    isRead: index < shown.length - 3,
  }));
}

function newsOf(entity: Entity, features: readonly Feature[], name: (person?: number) => string) {
  const catalogue = features.find((feature) => feature.kind === 'catalogue' && feature.entity === entity.name);
  const mine = features.find((feature) => feature.kind === 'mine' && feature.entity === entity.name);
  const list = catalogue ?? mine;
  if (list === undefined || !('path' in list)) return [];
  const title = (index: number) => String(entity.seed[index]?.values[entity.titleField] ?? entity.label).slice(0, 80);
  // The first record has the highest id.
  const news = (index: number, text: string) => ({ text, path: `${list.path}/${entity.seed.length - index}` });
  const label = inSentence(entity.label);
  const own = entity.owned ? entity.seed.findIndex(({ owner = 0 }) => owner === 0) : -1;
  const comments = features.find((feature) => feature.kind === 'comments' && feature.entity === entity.name);
  const said = comments?.kind === 'comments' ? comments.seed.find(({ author }) => author !== 0) : undefined;
  const about = entity.seed.findIndex(({ key }) => key === said?.record);
  return [
    ...(own === -1 ? [] : [news(own, `Your ${label} “${title(own)}” has been saved.`)]),
    ...(catalogue && entity.seed.length > 0 ? [news(0, `New: the ${label} “${title(0)}”.`)] : []),
    ...(about === -1 ? [] : [news(about, `${name(said?.author)} has written about “${title(about)}”.`)]),
  ];
}
