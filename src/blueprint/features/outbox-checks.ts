import { checkSignIn, type Add } from '../feature-checks.ts';
import type { Blueprint, FeatureOf } from '../schema.ts';

export function checkOutbox(feature: FeatureOf<'outbox'>, blueprint: Blueprint, path: string, add: Add): void {
  checkSignIn(true, blueprint, path, add);
  if (feature.messages.some(({ people }) => people.some((person) => person >= feature.contacts.length)))
    add(`${path} › messages`, 'A message goes to somebody who is no contact.', 'Name positions among the contacts.');
  if (!feature.hasInbox && feature.messages.some(({ folder }) => folder === 'inbox'))
    add(
      `${path} › messages`,
      'A message lies in an inbox that nobody sees.',
      'Set hasInbox, or leave the message out.',
    );
}
