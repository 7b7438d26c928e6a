// What people leave behind in this product, as their profiles show it.
import type { ActivitySource } from './activity.ts';

export const activitySources: readonly ActivitySource[] = [
  {
    id: 'upload',
    label: 'Upload',
    isPublic: false,
    sql: `SELECT id AS key, name AS title, '/files' AS path, uploaded_at AS date FROM stored_file
WHERE owner_id = :userId AND is_complete = 1 ORDER BY uploaded_at DESC`,
  },
];
