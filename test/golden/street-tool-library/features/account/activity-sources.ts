// What people leave behind in this product, as their profiles show it.
import type { ActivitySource } from './activity.ts';

export const activitySources: readonly ActivitySource[] = [
  {
    id: 'record:Tool',
    label: 'Tool',
    isPublic: true,
    sql: `SELECT id AS key, name AS title, '/tools/' || id AS path, NULL AS date FROM tool WHERE owner_id = :userId ORDER BY id DESC`,
  },
  {
    id: 'record:Loan',
    label: 'Loan',
    isPublic: false,
    sql: `SELECT id AS key, purpose AS title, '/my-loans/' || id AS path, NULL AS date FROM loan WHERE owner_id = :userId ORDER BY id DESC`,
  },
];
