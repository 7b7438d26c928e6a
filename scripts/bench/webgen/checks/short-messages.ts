/** Short messages, policies and records. */
import { toProfile } from '../account.ts';
import { details, hasChart, hasFigures, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { formInFront } from '../form.ts';
import { listing, unique, walk } from '../moves.ts';
import { type Visitor, type Words, mainText } from '../visitor.ts';
import { writing } from '../writing.ts';

const records: Words = ['sending records', 'records', 'sent messages', 'message history', 'messages', 'history', 'log'];

export const shortMessages: Checks = {
  'webgen-000043#1': [
    'communication',
    writing({
      to: [['send message', 'new message', 'compose', 'messages', 'my messages', /^send$/i]],
      open: ['send message', 'new message', 'send', 'compose', 'write', 'new', 'add'],
      values: [
        [/phone|number|recipient|\bto\b/i, '+14165550134'],
        [/message|text|content|body/i, unique('The ferry leaves at nine')],
      ],
      send: ['send'],
      needs: [0, 1],
      proof: /The ferry leaves at nine/,
      shownAt: records,
      message: false,
    }),
  ],
  'webgen-000043#2': [
    'change',
    async (visitor) => {
      const users = await visitor.find(['user information', 'users', 'user management'], {
        region: 'nav',
        longest: 30,
      });
      if (users) await visitor.click(users);
      const lost = users ? null : await toProfile(visitor, ['profile', 'my account', 'account']);
      if (lost !== null) return no(lost);
      return writing({
        open: ['edit', 'change', 'update'],
        values: [[/name|phone|department|title|email/i, unique('Dana Reyes')]],
        send: ['save', 'update'],
        message: false,
        ...(await editFirst(visitor)),
      })(visitor);
    },
  ],
  'webgen-000043#3': [
    'create',
    writing({
      to: [['configure policies', 'policies', 'policy', 'sending policies']],
      open: ['new policy', 'add policy', 'create policy', 'configure', 'add', 'new', 'create'],
      values: [[/name|title|policy/i, unique('Quiet hours by the harbour')]],
      shownAt: ['policies', 'policy'],
      message: false,
    }),
  ],
  'webgen-000043#4': [
    'lists',
    listing({
      to: records,
      wanted: {
        date: details.date,
        time: details.time,
        recipient: /\+?\d[\d ()-]{6,}|\p{Lu}\p{L}+ \p{Lu}\p{L}+/u,
        status: /sent|delivered|failed|pending|queued|scheduled|undelivered/i,
      },
    }),
  ],
  'webgen-000043#5': [
    'insight',
    async (visitor) => {
      const lost = await walk(visitor, ['dashboard', 'monitor', 'monitoring', 'statistics', 'overview']);
      if (lost !== null) return no(lost);
      const seen = await visitor.look();
      if (!/message|sms|sent|deliver/i.test(mainText(seen))) return no('the figures are not about sending');
      if (!hasFigures(seen)) return no('no figures are shown');
      return hasChart(seen) || seen.groups.some((group) => group.items.length >= 4)
        ? yes('figures and charts about sending')
        : partial('figures only');
    },
  ],
};

/** A list of users is edited through its first one. */
async function editFirst(visitor: Visitor): Promise<{ first?: true }> {
  const form = formInFront(await visitor.look(), [[/name|phone|department|title|email/i, '']]);
  const isForm = form.some((field) => /name|phone|department|title|email/i.test(field.name) && field.type !== 'search');
  const edit = await visitor.find(['edit', 'change', 'update'], { region: 'main', longest: 40 });
  return isForm || edit ? {} : { first: true };
}
