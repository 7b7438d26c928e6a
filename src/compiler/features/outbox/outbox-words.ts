/** What a product calls the things that it sends. */
import type { FeatureOf } from '../../../blueprint/schema.ts';

export function outboxWords({ medium }: Pick<FeatureOf<'outbox'>, 'medium'>) {
  return medium === 'sms'
    ? {
        one: 'message',
        many: 'messages',
        compose: 'Send message',
        sentTitle: 'Sending records',
        toLabel: 'To (phone numbers)',
        addressLabel: 'Phone number',
      }
    : {
        one: 'email',
        many: 'emails',
        compose: 'Compose email',
        sentTitle: 'Sent emails',
        toLabel: 'To',
        addressLabel: 'Email address',
      };
}
