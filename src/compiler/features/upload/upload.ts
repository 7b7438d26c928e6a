/** Uploads: the code is the template's; which files are taken, and to what they are attached, is the product's. */
import type { FeatureModule } from '../../feature-module.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal, sqlText } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf } from '../../product-model.ts';
import { uploadScenarios } from './upload-scenarios.ts';

const folder = 'features/files';

export const uploadFeature: FeatureModule<'upload'> = {
  kind: 'upload',
  contribute: (feature, model) => ({
    files: new Map([[`${folder}/accepted.ts`, acceptedText(feature.accepts)]]),
    tables: [tableText],
    routes: [{ path: '/files', file: `${folder}/routes.ts`, name: 'fileRoutes' }],
    pages: [{ path: feature.path, file: `${folder}/files-page.tsx`, name: 'FilesPage' }],
    navigation: [{ label: feature.title, path: feature.path, placement: 'header', signedIn: true }],
    entities: feature.attachTo.map((name) => {
      const entity = entityOf(model, name);
      return {
        entity,
        detailSections: [
          code`<${use(`${folder}/record-files.tsx`, 'RecordFiles')} entity="${entity.folder}" recordId={${entity.one}.id} />`,
        ],
      };
    }),
  }),
  activities: ({ path }) => [
    {
      id: 'upload',
      label: 'Upload',
      isPublic: false,
      sql: `SELECT id AS key, name AS title, ${sqlText(path)} AS path, uploaded_at AS date FROM stored_file
WHERE owner_id = :userId AND is_complete = 1 ORDER BY uploaded_at DESC`,
    },
  ],
  scenarios: uploadScenarios,
  places: ({ path, title }) => [{ to: path, title, text: 'Upload files and look at them.' }],
};

function acceptedText(kinds: readonly string[]): string {
  const body = code`
export const acceptedKinds: readonly ${useType(`${folder}/file-kind.ts`, 'FileKind')}[] = [${kinds.map((kind) => literal(kind)).join(', ')}];`;
  return printModule(`${folder}/accepted.ts`, 'Which kinds of files this product takes.', body);
}

const tableText = `CREATE TABLE stored_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('image', 'audio', 'video', 'document')),
  size INTEGER NOT NULL,
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  -- The record that it is attached to, if any.
  entity TEXT,
  record_id INTEGER,
  -- 0 until the last piece has arrived.
  is_complete INTEGER NOT NULL DEFAULT 0 CHECK (is_complete IN (0, 1)),
  uploaded_at TEXT NOT NULL
) STRICT;

CREATE INDEX stored_file_record ON stored_file (entity, record_id);`;
