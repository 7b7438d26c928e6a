// Which values move, and how far.
import type { Series } from './series.ts';

export const allSeries: readonly Series[] = [
  {
    key: 'gauges',
    title: 'Gauges',
    path: '/gauges',
    label: 'Water level',
    sql: 'SELECT id, name AS title, level AS value FROM gauge WHERE level IS NOT NULL ORDER BY name COLLATE NOCASE LIMIT 60',
    swing: 0.06,
    as: 'number',
    isWhole: false,
    unit: 'cm',
    minimum: 0,
  },
];
