/** Giving food, asking for it and helping. */
import { changingProfile } from '../account.ts';
import { details } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { listing, unique } from '../moves.ts';
import { navigatingAll } from '../navigating.ts';
import type { Words } from '../visitor.ts';
import { writing } from '../writing.ts';

const profile: Words = ['my profile', 'profile', 'account', 'my account', 'settings'];
const distribution: Words = ['apply', 'food distribution', 'distribution', 'applications', 'request', 'distributions'];
const applications: Words = [
  'my applications',
  'applications',
  'submitted applications',
  'account',
  'my account',
  'profile',
];

export const food: Checks = {
  'webgen-000082#1': [
    'lists',
    listing({
      to: ['food donations', 'donations', 'food donation', 'donation'],
      wanted: { food: /\p{L}{3}/u, quantity: /\d+\s?(\p{L}|,|$)/u, expiry: details.date },
    }),
  ],
  'webgen-000082#2': [
    'create',
    writing({
      to: [distribution],
      open: [
        'apply for food',
        'apply for distribution',
        'apply',
        'new application',
        'send application',
        'request',
        'submit',
        'add',
        'new',
      ],
      values: [[/name|applicant|household|contact/i, unique('Lindqvist household')]],
      send: ['submit', 'apply', 'send'],
      needs: [],
      shownAt: applications,
      proof: /Lindqvist household|submitted|pending|in review/,
      words: /applicat|applied|request|submitted|distribution/i,
    }),
  ],
  'webgen-000082#3': [
    'lists',
    listing({
      to: ['volunteers', 'volunteer', 'volunteer information', 'volunteer opportunities', 'opportunities'],
      least: 2,
      wanted: { role: /\p{L}{4}/u },
      inside: {
        description: /\p{L}[^\n]{40,}/u,
        requirements: /requirement|required|\bmust\b|able to|experience|skills|licen[cs]e|certificate|minimum age/i,
      },
    }),
  ],
  'webgen-000082#4': [
    'account',
    changingProfile(profile, [
      [/phone|mobile|\btel/i, '+1 416 555 0177'],
      [/address|street/i, unique('12 Harbour Street')],
      [/e-?mail/i, 'dana.lindqvist@example.com'],
    ]),
  ],
  'webgen-000082#5': ['pages', navigatingAll()],
};
