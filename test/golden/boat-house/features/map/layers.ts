// What stands on the map of this product.
import type { Layer } from './layer.ts';

export const layers: readonly Layer[] = [
  {
    key: 'cabins',
    label: 'Cabin',
    path: '/cabins',
    sql: 'SELECT id, name AS title, NULL AS category, NULL AS address FROM cabin ORDER BY id LIMIT 60',
    moves: false,
  },
  {
    key: 'workbenches',
    label: 'Workbench',
    path: '/workbenches',
    sql: 'SELECT id, name AS title, kind AS category, NULL AS address FROM workbench ORDER BY id LIMIT 60',
    moves: false,
  },
];
