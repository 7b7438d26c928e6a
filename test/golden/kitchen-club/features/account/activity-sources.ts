// What people leave behind in this product, as their profiles show it.
import type { ActivitySource } from './activity.ts';

export const activitySources: readonly ActivitySource[] = [
  {
    label: 'Recipe',
    isPublic: true,
    sql: `SELECT title AS title, '/recipes/' || id AS path, NULL AS date FROM recipe WHERE owner_id = :userId ORDER BY id DESC`,
  },
  {
    label: 'Review',
    isPublic: true,
    sql: `SELECT record.title AS title, '/recipes/' || record.id AS path, said.created_at AS date
FROM recipe_comment AS said JOIN recipe AS record ON record.id = said.record_id
WHERE said.author_id = :userId ORDER BY said.created_at DESC`,
  },
  {
    label: 'Answer',
    isPublic: true,
    sql: `SELECT record.title AS title, '/questions/' || record.id AS path, said.created_at AS date
FROM question_comment AS said JOIN question AS record ON record.id = said.record_id
WHERE said.author_id = :userId ORDER BY said.created_at DESC`,
  },
];
