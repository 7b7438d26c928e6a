/** Calculators: each becomes a module with its formula as plain code; form, result and history are the template's. */
import type { FeatureModule } from '../../feature-module.ts';
import { calculatorFile, calculatorModule } from './calculator-text.ts';
import { calculatorScenarios } from './calculator-scenarios.ts';
import { listText, recordChoicesText } from './list-text.ts';

const folder = 'features/calculator';

const table = `CREATE TABLE calculation (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  calculator TEXT NOT NULL,
  -- JSON: [{ "label": "...", "shown": "..." }, ...]
  inputs TEXT NOT NULL CHECK (json_valid(inputs)),
  -- JSON: { "label": "...", "shown": "..." }
  result TEXT NOT NULL CHECK (json_valid(result)),
  created_at TEXT NOT NULL
) STRICT;`;

export const calculatorFeature: FeatureModule<'calculator'> = {
  kind: 'calculator',
  contribute(feature, model) {
    const { path, title, calculators } = feature;
    return {
      files: new Map([
        ...calculators.map((each): [string, string] => [calculatorFile(each), calculatorModule(each)]),
        [`${folder}/calculators.ts`, listText(feature)],
        [`${folder}/record-choices.ts`, recordChoicesText(feature, model)],
      ]),
      tables: [table, 'CREATE INDEX calculation_user ON calculation (user_id);'],
      routes: [{ path: '/calculator', file: `${folder}/routes.ts`, name: 'calculatorRoutes' }],
      seeds: [{ file: `${folder}/seed.ts`, name: 'seedCalculations' }],
      pages: [
        { path, file: `${folder}/calculators-page.tsx`, name: 'CalculatorsPage' },
        { path: `${path}/history`, file: `${folder}/history-page.tsx`, name: 'HistoryPage' },
        { path: `${path}/:id`, file: `${folder}/calculator-page.tsx`, name: 'CalculatorPage' },
      ],
      navigation: [
        { label: title, path, placement: 'header' },
        { label: 'My calculations', path: `${path}/history`, placement: 'header', signedIn: true },
      ],
    };
  },
  scenarios: calculatorScenarios,
  places: ({ path, title, calculators }) => [
    {
      to: path,
      title,
      text: calculators[0]?.description ?? 'Enter numbers, see the result.',
      action: calculators.length === 1 ? `Open the ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title,
    },
  ],
};
