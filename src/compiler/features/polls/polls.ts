/** Polls: a question, a vote per person, the result as bars. The code is the template's; the first polls are the product's. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';

const folder = 'features/polls';
const seedFile = `${folder}/seed.ts`;

export const pollsFeature: FeatureModule<'polls'> = {
  kind: 'polls',
  contribute: (feature) => ({
    files: new Map([[seedFile, seedText(feature)]]),
    tables: pollTables,
    seeds: [{ file: seedFile, name: 'seedPolls' }],
    routes: [{ path: '/polls', file: `${folder}/routes.ts`, name: 'pollRoutes' }],
    pages: [{ path: '/polls', file: `${folder}/polls-page.tsx`, name: 'PollsPage' }],
    navigation: [{ label: 'Polls', path: '/polls', placement: 'header' }],
  }),
  scenarios,
  places: () => [{ to: '/polls', title: 'Polls', text: 'Say what you think and see what others think.' }],
};

function seedText(feature: FeatureOf<'polls'>): string {
  const polls = feature.seed.map(
    ({ question, author, hoursAgo, options }) => code`{
question: ${literal(question)},
author: ${author + 1},
hoursAgo: ${hoursAgo},
options: [
${options.map(({ text, by }) => `{ text: ${literal(text)}, by: [${by.map((person) => person + 1).join(', ')}] },`)}
],
},`,
  );
  const body = code`
const polls: readonly ${useType(`${folder}/first-polls.ts`, 'FirstPoll')}[] = [
${polls}
];

export function seedPolls(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use(`${folder}/first-polls.ts`, 'insertPolls')}(database, polls, now);
}`;
  return printModule(seedFile, 'The polls that the product opens with; people by their ids.', body);
}

const pollTables: readonly string[] = [
  `CREATE TABLE poll (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  question TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL
) STRICT;`,
  `CREATE TABLE poll_option (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  poll_id INTEGER NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX poll_option_by_poll ON poll_option (poll_id);`,
  `CREATE TABLE poll_vote (
  poll_id INTEGER NOT NULL REFERENCES poll (id) ON DELETE CASCADE,
  option_id INTEGER NOT NULL REFERENCES poll_option (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  PRIMARY KEY (poll_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX poll_vote_by_option ON poll_vote (option_id);`,
];

function scenarios(feature: FeatureOf<'polls'>, _blueprint: Blueprint): Scenario[] {
  const open = feature.seed.toReversed().find(({ options }) => options.every(({ by }) => !by.includes(0)));
  const [answer] = open?.options ?? [];
  const given = { step: 'open' as const, path: '/polls' };
  return [
    ...(open && answer
      ? [
          {
            id: `${feature.id}-vote`,
            title: 'A person votes and sees the result, also after a reload',
            given,
            when: [
              { step: 'check' as const, label: answer.text, checked: true },
              { step: 'click' as const, role: 'button' as const, name: 'Vote', within: open.question },
              { step: 'see-message' as const, text: 'Your vote is counted' },
              { step: 'reload' as const },
            ],
            then: [{ step: 'see-text' as const, text: 'Your vote', within: `Result: ${open.question}` }],
          },
        ]
      : []),
    {
      id: `${feature.id}-start`,
      title: 'A person starts a poll of their own',
      given,
      when: [
        { step: 'click', role: 'button', name: 'Start a poll' },
        { step: 'fill', label: 'Question', value: 'Where shall we meet?' },
        { step: 'fill', label: 'Option 1', value: 'At the harbour' },
        { step: 'fill', label: 'Option 2', value: 'In the park' },
        { step: 'click', role: 'button', name: 'Publish poll' },
        { step: 'see-message', text: 'Poll started' },
      ],
      then: [{ step: 'see-text', text: 'Where shall we meet?', within: 'Polls' }],
    },
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Who is not signed in reads the polls and is asked to sign in to vote',
      given: { step: 'open-signed-out', path: '/polls' },
      when: [{ step: 'see-heading', text: 'Polls' }],
      then: [{ step: 'see-text', text: feature.seed.length > 0 ? 'Sign in to vote' : 'No polls yet' }],
    },
  ];
}
