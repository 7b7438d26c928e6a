/** The site of a company. */
import { details, lacking, partial } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { listing, openItem } from '../moves.ts';
import { navigating } from '../navigating.ts';
import { searchField, searching } from '../searching.ts';
import { type Words, mainGroup, mainText } from '../visitor.ts';
import { writing } from '../writing.ts';

const news: Words = ['news', 'industry news', 'articles', 'blog'];
const stories: Words = [
  'customer stories',
  'success stories',
  'customer cases',
  'case studies',
  'stories',
  'cases',
  'customers',
];
const sentence = /\p{L}[^\n]{60,}/u;

export const company: Checks = {
  'webgen-000019#1': [
    'pages',
    navigating(['home'], ['software solutions', 'solutions'], ['industry news', 'news'], stories, ['contact']),
  ],
  'webgen-000019#2': [
    'find',
    async (visitor) => {
      const field = await searchField(visitor);
      if (field) return searching({ term: 'software' })(visitor);
      return searching({ to: ['solutions', 'products', 'services', 'news'], term: 'software' })(visitor);
    },
  ],
  'webgen-000019#3': [
    'communication',
    writing({
      to: [['contact']],
      open: ['contact', 'send a message', 'write'],
      values: [
        [/name/i, 'Dana Reyes'],
        [/mail/i, 'dana.reyes@example.com'],
        [/message|comment|question|how can/i, 'We look for a partner for our warehouse software.'],
      ],
      needs: [1, 2],
      proof: false,
    }),
  ],
  'webgen-000019#4': [
    'lists',
    async (visitor) => {
      const list = await listing({ to: news, wanted: { date: details.date } })(visitor);
      if (list.points === 0) return list;
      const text = mainText(await visitor.look());
      if (
        /\bby [A-Z]|author/.test(text) ||
        lacking(mainGroup(await visitor.look()) ?? { kind: 'list', area: 0, items: [] }, { author: details.name })
          .length === 0
      )
        return list;
      if ((await openItem(visitor)) === null) return partial('no author is named');
      return /\bby [A-Z]|author/i.test(mainText(await visitor.look())) ? list : partial('no author is named');
    },
  ],
  'webgen-000019#5': [
    'lists',
    listing({ to: stories, least: 2, inside: { story: sentence, customer: /[A-Z]\p{L}+/u } }),
  ],
};
