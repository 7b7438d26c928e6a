/** Moderation: people report records and what is said about them, those in charge keep or remove it, both sides are told. */
import { administrator } from '../../../blueprint/shapes.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { entityOf } from '../../product-model.ts';
import { trashPieces } from '../delete/trash.ts';
import { staffText } from '../staff/staff-text.ts';
import { moderationScenarios } from './moderation-scenarios.ts';
import { moderationTests } from './moderation-tests.ts';
import { recordButton } from './report-button.ts';
import { seedText, sourcesText, toldText, wordsText } from './moderation-text.ts';

const folder = 'features/moderation';

export const moderationFeature: FeatureModule<'moderation'> = {
  kind: 'moderation',
  contribute(feature, model) {
    const entities = feature.entities.map((name) => entityOf(model, name));
    const isTold = model.features.some(({ kind }) => kind === 'notifications');
    const hasTrash = model.features.some(({ kind }) => kind === 'delete');
    const trash = hasTrash ? undefined : trashPieces(model);
    return {
      files: new Map([
        ...(trash?.files ?? []),
        [`${folder}/sources.ts`, sourcesText(entities, model)],
        [`${folder}/staff.ts`, staffText(folder, 'reports', feature.staff)],
        [`${folder}/words.ts`, wordsText(feature)],
        ...(feature.seed.length > 0 ? [[`${folder}/seed.ts`, seedText(feature, model)] as const] : []),
        ...(isTold ? [[`${folder}/told-routes.ts`, toldText(feature)] as const] : []),
      ]),
      tables: [...(trash?.tables ?? []), ...tables],
      routes: [
        ...(trash?.routes ?? []),
        isTold
          ? { path: '/moderation', file: `${folder}/told-routes.ts`, name: 'toldModerationRoutes' }
          : { path: '/moderation', file: `${folder}/routes.ts`, name: 'moderationRoutes' },
      ],
      seeds: feature.seed.length > 0 ? [{ file: `${folder}/seed.ts`, name: 'seedReports' }] : [],
      pages: [
        ...(trash?.pages ?? []),
        { path: feature.path, file: `${folder}/own-cases-page.tsx`, name: 'OwnCasesPage' },
        { path: feature.staff.path, file: `${folder}/queue-page.tsx`, name: 'QueuePage' },
      ],
      navigation: [
        ...(trash?.navigation ?? []),
        { label: feature.title, path: feature.path, placement: 'footer', signedIn: true },
        {
          label: 'Reported content',
          path: feature.staff.path,
          placement: 'header',
          roles: feature.staff.roles,
        },
      ],
      entities: entities.map((entity, index) => ({
        entity,
        detailActions: [recordButton(entity)],
        tests: index === 0 ? moderationTests(feature, entity, model) : [],
      })),
    };
  },
  managed: ({ staff }) =>
    staff.roles.includes(administrator)
      ? [{ label: 'Reported content', path: staff.path, table: 'reported_content' }]
      : [],
  scenarios: moderationScenarios,
};

const tables: readonly string[] = [
  `CREATE TABLE reported_content (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  author_id INTEGER REFERENCES ${personTable} (id) ON DELETE SET NULL,
  -- NULL while it waits.
  outcome TEXT CHECK (outcome IN ('Kept', 'Removed')),
  answer TEXT,
  decided_by INTEGER REFERENCES ${personTable} (id) ON DELETE SET NULL,
  decided_at TEXT,
  trash_id TEXT
) STRICT;
CREATE UNIQUE INDEX reported_content_waiting ON reported_content (kind, record_id) WHERE outcome IS NULL;
CREATE INDEX reported_content_author ON reported_content (author_id);`,
  `CREATE TABLE content_report (
  case_id INTEGER NOT NULL REFERENCES reported_content (id) ON DELETE CASCADE,
  reporter_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  note TEXT,
  reported_at TEXT NOT NULL,
  PRIMARY KEY (case_id, reporter_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX content_report_reporter ON content_report (reporter_id);`,
];
