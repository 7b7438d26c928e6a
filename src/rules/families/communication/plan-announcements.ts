/** Announcements: records that those in charge publish and everybody is told. */
import type { FeatureOf, Field } from '../../../blueprint/schema.ts';
import { addEntity } from '../add-entity.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';

const name = 'Announcement';
const lastDay: Field = {
  name: 'visibleUntil',
  label: 'Visible until',
  type: 'date',
  required: false,
  help: 'The last day on which everybody is told of it.',
};

export function prepareAnnouncements(draft: EntityDraft): void {
  const asked = draft.wishes.filter(({ key }) => key === 'announcements');
  if (asked.length === 0) return;
  const entity = draft.entities.find((each) => each.name === name) ?? addEntity(draft, name);
  for (const wish of asked) wish.entity = entity?.name ?? null;
  if (entity && !entity.fields.some((field) => field.name === lastDay.name)) entity.fields.push({ ...lastDay });
}

export function planAnnouncements({ wishes, access }: FeatureDraft): FeatureOf<'announcements'>[] {
  const entity = access.find((one) => one.entity.name === name && !one.isPrivate)?.entity;
  if (entity === undefined || !wishes.some(({ key }) => key === 'announcements')) return [];
  const from = entity.fields.find(({ name: field, type }) => type === 'date' && /publish|posted|date/i.test(field));
  return [
    {
      id: 'announcements',
      kind: 'announcements',
      entity: entity.name,
      ...(from && { from: from.name }),
      until: lastDay.name,
    },
  ];
}
