/** A timer: stopwatch, countdown, and work with breaks. The code is the template's. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';

const folder = 'features/timer';

const table = `CREATE TABLE timed_session (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  mode TEXT NOT NULL CHECK (mode IN ('focus', 'countdown', 'stopwatch')),
  label TEXT,
  seconds INTEGER NOT NULL CHECK (seconds > 0),
  ended_at TEXT NOT NULL
) STRICT;`;

export const timerFeature: FeatureModule<'timer'> = {
  kind: 'timer',
  contribute: (feature) => ({
    files: new Map([[`${folder}/settings.ts`, settingsText(feature)]]),
    tables: [table, 'CREATE INDEX timed_session_user ON timed_session (user_id);'],
    routes: [{ path: '/timer', file: `${folder}/routes.ts`, name: 'timerRoutes' }],
    seeds: [{ file: `${folder}/seed.ts`, name: 'seedTimer' }],
    pages: [{ path: feature.path, file: `${folder}/timer-page.tsx`, name: 'TimerPage' }],
    navigation: [{ label: feature.title, path: feature.path, placement: 'header', signedIn: true }],
  }),
  scenarios: timerScenarios,
  places: ({ path, title }) => [
    { to: path, title, text: 'Start the clock and keep what you timed.', action: 'Start the timer' },
  ],
};

function settingsText({ path, title, modes, workMinutes, breakMinutes }: FeatureOf<'timer'>): string {
  const body = code`
export const settings = {
path: ${literal(path)},
title: ${literal(title)},
modes: [${modes.map((mode) => `'${mode}'`).join(', ')}] as readonly Mode[],
workMinutes: ${workMinutes},
breakMinutes: ${breakMinutes},
};

export type Mode = 'focus' | 'countdown' | 'stopwatch';`;
  return printModule(
    `${folder}/settings.ts`,
    'Which timers there are, and how long work and breaks are at first.',
    body,
  );
}

function timerScenarios({ id, path, title }: FeatureOf<'timer'>): Scenario[] {
  return [
    {
      id: `${id}-run`,
      title: 'A person starts and pauses the timer',
      given: { step: 'open', path },
      when: [
        { step: 'see-heading', text: title },
        { step: 'click', role: 'button', name: 'Start' },
        { step: 'click', role: 'button', name: 'Pause' },
      ],
      then: [{ step: 'see-control', role: 'button', name: 'Resume' }],
    },
    {
      id: `${id}-sessions`,
      title: 'Timed sessions are kept and added up by day',
      given: { step: 'open', path },
      when: [],
      then: [
        { step: 'see-heading', text: 'Sessions' },
        { step: 'see-chart', name: 'Minutes per day', marks: 7 },
      ],
    },
  ];
}
