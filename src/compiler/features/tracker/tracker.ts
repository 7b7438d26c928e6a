/** Trackers: habits, goals and the like, logged day by day. The code is the template's; what is tracked first is the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { loggedDays } from './logged-days.ts';
import { trackerScenarios } from './tracker-scenarios.ts';

const folder = 'features/tracker';

const tables = [
  `CREATE TABLE tracker_item (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('tick', 'amount', 'total')),
  unit TEXT,
  target REAL NOT NULL CHECK (target > 0),
  is_limit INTEGER NOT NULL DEFAULT 0 CHECK (is_limit IN (0, 1)),
  ends_on TEXT
) STRICT;`,
  'CREATE INDEX tracker_item_user ON tracker_item (user_id);',
  `CREATE TABLE tracker_entry (
  item_id INTEGER NOT NULL REFERENCES tracker_item (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  amount REAL NOT NULL CHECK (amount >= 0),
  note TEXT,
  PRIMARY KEY (item_id, date)
) STRICT, WITHOUT ROWID;`,
];

export const trackerFeature: FeatureModule<'tracker'> = {
  kind: 'tracker',
  contribute(feature) {
    const { path } = feature;
    return {
      files: new Map([
        [`${folder}/settings.ts`, settingsText(feature)],
        [`${folder}/first-items.ts`, firstItemsText(feature)],
      ]),
      tables,
      routes: [{ path: '/tracker', file: `${folder}/routes.ts`, name: 'trackerRoutes' }],
      seeds: [{ file: `${folder}/seed.ts`, name: 'seedTracker' }],
      pages: [
        { path, file: `${folder}/tracker-page.tsx`, name: 'TrackerPage' },
        { path: `${path}/new`, file: `${folder}/item-form-page.tsx`, name: 'NewItemPage' },
        { path: `${path}/:id`, file: `${folder}/item-page.tsx`, name: 'ItemPage' },
        { path: `${path}/:id/edit`, file: `${folder}/item-form-page.tsx`, name: 'EditItemPage' },
      ],
      navigation: [{ label: feature.title, path, placement: 'header', signedIn: true }],
    };
  },
  scenarios: trackerScenarios,
  places: ({ path, title, one, many }) => [
    { to: path, title, text: `Log your ${many} day by day and keep your streaks.`, action: `Log a ${one}` },
  ],
};

function settingsText({ path, one, many, title }: FeatureOf<'tracker'>): string {
  const body = code`
export const settings = {
path: ${literal(path)},
one: ${literal(one)},
many: ${literal(many)},
title: ${literal(title)},
};`;
  return printModule(`${folder}/settings.ts`, 'What is tracked here and how it is called.', body);
}

function firstItemsText({ items }: FeatureOf<'tracker'>): string {
  const lines = items.map((item, index) => {
    const { name, measured, unit, target, isLimit, endsIn } = item;
    return `{ name: ${literal(name)}, kind: '${measured}', unit: ${literal(unit)}, target: ${target}, isLimit: ${isLimit}, endsIn: ${literal(endsIn)}, logged: [${loggedDays(item, index).map(String).join(', ')}] },`;
  });
  const body = code`
export const firstItems: readonly ${useType(`${folder}/seed.ts`, 'FirstItem')}[] = [
${lines}
];`;
  return printModule(`${folder}/first-items.ts`, 'What the demo user tracks when the product opens.', body);
}
