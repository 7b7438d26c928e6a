/** Checks of the features with which people are reached. */
import { checkField, checkFields, checkSignIn, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Entity, FeatureOf } from '../schema.ts';
import { checkListed, countPeople } from './social-checks.ts';

export function checkMessages(feature: FeatureOf<'messages'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  for (const name of feature.contacts) {
    const entity = blueprint.entities.find((one) => one.name === name);
    if (!entity?.owned || !has(blueprint, 'catalogue', name))
      add(
        path,
        `Records of "${name}" have no owner whom others could write to.`,
        'Name owned entities with a catalogue.',
      );
  }
  const people = countPeople(blueprint);
  for (const { subject, people: members, messages } of feature.seed) {
    const below = `${path} › seed › ${subject}`;
    if ([...members, ...messages.map(({ author }) => author)].some((person) => person >= people))
      add(below, 'Somebody in it is none of the seed people.', 'Name them by position.');
    if (messages.some(({ author }) => !members.includes(author)))
      add(below, 'Somebody who writes does not take part.', 'Add them to the people of the conversation.');
  }
}

export function checkAnnouncements(
  feature: FeatureOf<'announcements'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  checkListed(feature.entity, blueprint, path, add);
  checkFields(entity, [feature.until, ...(feature.from === undefined ? [] : [feature.from])], ['date'], path, add);
}

export function checkNotifications(
  feature: FeatureOf<'notifications'>,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkSignIn(true, blueprint, path, add);
  const ownedEntity = (name: string) => blueprint.entities.find((entity) => entity.name === name && entity.owned);
  for (const name of [...feature.acts, ...feature.reminders.map(({ entity }) => entity)])
    if (!ownedEntity(name)) add(path, `Records of "${name}" have no owner who could be told.`, 'Name owned entities.');
  for (const { entity, field } of feature.reminders)
    checkField(ownedEntity(entity), field, ['date', 'datetime'], path, add);
}
