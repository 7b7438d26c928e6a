// What people leave behind in this product, as their profiles show it.
import type { ActivitySource } from './activity.ts';

export const activitySources: readonly ActivitySource[] = [
  {
    id: 'record:Recipe',
    label: 'Recipe',
    isPublic: true,
    sql: `SELECT id AS key, title AS title, '/recipes/' || id AS path, NULL AS date FROM recipe WHERE owner_id = :userId ORDER BY id DESC`,
  },
  {
    id: 'comment:Recipe',
    label: 'Review',
    isPublic: true,
    sql: `SELECT said.id AS key, record.title AS title, '/recipes/' || record.id AS path, said.created_at AS date
FROM recipe_comment AS said JOIN recipe AS record ON record.id = said.record_id
WHERE said.author_id = :userId ORDER BY said.created_at DESC`,
  },
  {
    id: 'comment:Question',
    label: 'Answer',
    isPublic: true,
    sql: `SELECT said.id AS key, record.title AS title, '/questions/' || record.id AS path, said.created_at AS date
FROM question_comment AS said JOIN question AS record ON record.id = said.record_id
WHERE said.author_id = :userId ORDER BY said.created_at DESC`,
  },
  {
    id: 'invitation',
    label: 'Invitation',
    isPublic: false,
    sql: `SELECT invitation.id AS key, user.name || ' has joined' AS title, '/people/' || user.id AS path, user.created_at AS date
FROM invitation JOIN user ON user.id = joined_id WHERE inviter_id = :userId ORDER BY user.created_at DESC`,
  },
];
