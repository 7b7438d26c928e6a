/** Obituaries, condolences and figures. */
import { details, hasChart, hasFigures, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { listing, unique, walk } from '../moves.ts';
import { navigatingAll } from '../navigating.ts';
import { type Words, mainText } from '../visitor.ts';
import { writing } from '../writing.ts';

const obituaries: Words = ['obituaries', 'obituary'];
const obituary = unique('In memory of Walter Lindqvist');

export const obituariesChecks: Checks = {
  'webgen-000067#1': [
    'create',
    writing({
      to: [['publish', 'new obituary', 'add obituary', 'obituaries', 'obituary']],
      open: ['publish', 'new obituary', 'add obituary', 'write', 'create', 'add'],
      values: [
        [/title|name|headline/i, obituary],
        [
          /content|text|life|story|message|body|obituary|about|biograph|description/i,
          'He kept the lighthouse for forty years and knew every boat by its sound.',
        ],
        [/image|picture|photo/i, 'https://example.com/harbour.png'],
      ],
      send: ['publish', 'save'],
      needs: [0, 1],
      proof: obituary,
      shownAt: obituaries,
    }),
  ],
  'webgen-000067#2': [
    'lists',
    listing({
      to: ['mortuaries', 'mortuary', 'funeral homes'],
      wanted: {
        name: /\p{L}{3}/u,
        location:
          /\d+ \p{Lu}|street|road|avenue|\bst\b|\bave\b|[A-Z]\p{L}+, [A-Z]|city|location|address|\p{Lu}\p{L}+ \p{Lu}\p{L}+/u,
        contact: details.contact,
      },
    }),
  ],
  'webgen-000067#3': [
    'social',
    writing({
      to: [obituaries],
      first: true,
      open: ['leave a condolence', 'condolence', 'leave a message', 'write', 'message', 'add', 'comment'],
      values: [[/message|condolence|comment|text/i, unique('We will miss his stories by the pier')]],
      send: ['post', 'send', 'leave', 'submit', 'share', 'save'],
      message: false,
    }),
  ],
  'webgen-000067#4': [
    'insight',
    async (visitor) => {
      const lost = await walk(visitor, ['statistics', 'stats', 'analysis', 'dashboard', 'insights']);
      if (lost !== null) return no(lost);
      const seen = await visitor.look();
      if (!/obituar/i.test(mainText(seen))) return no('the figures are not about obituaries');
      if (!hasFigures(seen)) return no('no figures are shown');
      return hasChart(seen) || seen.groups.some((group) => group.items.length >= 3)
        ? yes('figures and trends')
        : partial('figures without any trend or list');
    },
  ],
  'webgen-000067#5': ['pages', navigatingAll()],
};
