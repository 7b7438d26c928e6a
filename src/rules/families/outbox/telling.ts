/** How an outbox is told. */
import type { TellingsOf } from '../family.ts';

export const outboxTellings: TellingsOf<'outbox'> = {
  outbox: {
    promise: ({ medium, hasInbox }) =>
      medium === 'sms'
        ? 'People write text messages to numbers and groups, now or later, from templates, and see the state of each; sending is simulated.'
        : `People write emails to recipients and groups, with templates and files, keep drafts, and see the state of what they sent${hasInbox ? ', and read and answer what they received' : ''}; sending is simulated.`,
    because: 'The product writes to people outside of it.',
    proofsWhenAssumed: 3,
    offer: ({ medium }) => {
      const things = medium === 'sms' ? 'text messages' : 'emails';
      return {
        things,
        deed: `write and send ${things}`,
        title: 'From draft to delivery',
        text: 'Recipients in groups, templates, drafts and a time to send at. Each message keeps its state; nothing leaves the product.',
      };
    },
  },
};
