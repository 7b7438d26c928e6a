// What can be reported in this product.
import type { Reportable, ReportedContent } from './reportable.ts';

export const reportables: readonly Reportable[] = [
  {
    kind: 'recipes',
    label: 'Recipe',
    table: 'recipe',
    find: (database, id) =>
      database.get<ReportedContent>(
        `SELECT title AS title, '/recipes/' || id AS path, owner_id AS authorId, 0 AS isNeeded
FROM recipe WHERE id = ?`,
        [id],
      ),
  },
  {
    kind: 'recipes-comments',
    label: 'Review',
    table: 'recipe_comment',
    find: (database, id) =>
      database.get<ReportedContent>(
        `SELECT coalesce(nullif(substr(text, 1, 80), ''), stars || ' stars') AS title, '/recipes/' || record_id AS path, author_id AS authorId, 0 AS isNeeded
FROM recipe_comment WHERE id = ?`,
        [id],
      ),
  },
  {
    kind: 'questions',
    label: 'Question',
    table: 'question',
    find: (database, id) =>
      database.get<ReportedContent>(
        `SELECT title AS title, '/questions/' || id AS path, NULL AS authorId, 0 AS isNeeded
FROM question WHERE id = ?`,
        [id],
      ),
  },
  {
    kind: 'questions-comments',
    label: 'Answer',
    table: 'question_comment',
    find: (database, id) =>
      database.get<ReportedContent>(
        `SELECT coalesce(nullif(substr(text, 1, 80), ''), stars || ' stars') AS title, '/questions/' || record_id AS path, author_id AS authorId, 0 AS isNeeded
FROM question_comment WHERE id = ?`,
        [id],
      ),
  },
];
