/** A time clock: people clock in and out, and those who look after it see everybody's days. The code is the template's. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { rolesText } from '../../entity/audience.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';

const folder = 'features/time-clock';

const table = `CREATE TABLE clock_entry (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  clocked_in_at TEXT NOT NULL,
  -- NULL while the person is at work.
  clocked_out_at TEXT
) STRICT;`;

export const timeClockFeature: FeatureModule<'time-clock'> = {
  kind: 'time-clock',
  contribute: (feature) => ({
    files: new Map([[`${folder}/settings.ts`, settingsText(feature)]]),
    tables: [
      table,
      'CREATE INDEX clock_entry_user ON clock_entry (user_id, clocked_in_at);',
      '-- Nobody is at work twice.\nCREATE UNIQUE INDEX clock_entry_open ON clock_entry (user_id) WHERE clocked_out_at IS NULL;',
    ],
    routes: [{ path: '/time-clock', file: `${folder}/routes.ts`, name: 'timeClockRoutes' }],
    seeds: [{ file: `${folder}/seed.ts`, name: 'seedTimeClock' }],
    pages: [
      { path: feature.path, file: `${folder}/time-clock-page.tsx`, name: 'TimeClockPage' },
      { path: feature.staffPath, file: `${folder}/attendance-page.tsx`, name: 'AttendancePage' },
    ],
    navigation: [
      { label: feature.title, path: feature.path, placement: 'header', signedIn: true },
      {
        label: 'Attendance',
        path: feature.staffPath,
        placement: 'header',
        ...(feature.staff.length > 0 ? { roles: feature.staff } : { signedIn: true }),
      },
    ],
  }),
  scenarios: timeClockScenarios,
  places: ({ path, title }) => [
    { to: path, title, text: 'Clock in and out, and see your own days.', action: 'Clock in' },
  ],
};

function settingsText({ path, title, staffPath, staff }: FeatureOf<'time-clock'>): string {
  const body = code`
export const settings = {
path: ${literal(path)},
title: ${literal(title)},
staffPath: ${literal(staffPath)},
};

export const staff: readonly ${useType('features/account/roles.ts', 'Role')}[] = [${rolesText(staff)}];`;
  return printModule(`${folder}/settings.ts`, "Where the clock is, and who looks after everybody's hours.", body);
}

function timeClockScenarios({ id, path }: FeatureOf<'time-clock'>): Scenario[] {
  return [
    {
      id: `${id}-in-and-out`,
      title: 'A person clocks in and out, and is told when',
      given: { step: 'open', path },
      when: [
        { step: 'click', role: 'button', name: 'Clock in' },
        { step: 'click', role: 'button', name: 'Clock out' },
      ],
      then: [
        { step: 'see-message', text: 'Clocked out at' },
        { step: 'see-text', text: 'You are not clocked in.' },
      ],
    },
    {
      id: `${id}-own-days`,
      title: 'A person sees their own days with attendance and absence time',
      given: { step: 'open', path },
      when: [],
      then: [
        { step: 'see-items', list: 'My attendance records', atLeast: 10 },
        { step: 'see-text', text: 'Absence time, 30 days' },
      ],
    },
  ];
}
