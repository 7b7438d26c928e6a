/** Announcements: what is new of one entity stands on every page until it ends or somebody dismisses it. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { EntityPart, FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use, useType } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel, type ProductModel } from '../../product-model.ts';
import { announcementScenarios } from './announcement-scenarios.ts';
import { announcementTests } from './announcement-tests.ts';

const folder = 'features/announcement-bar';

export const announcementsFeature: FeatureModule<'announcements'> = {
  kind: 'announcements',
  contribute(feature, model) {
    const { entity, from, until } = announced(feature, model);
    return {
      files: new Map([
        [`${folder}/current.ts`, currentText(entity, from, until)],
        [`${folder}/words.ts`, wordsText(entity)],
      ]),
      tables: [table(entity)],
      routes: [{ path: '/current-announcements', file: `${folder}/routes.ts`, name: 'announcementRoutes' }],
      notices: [{ file: `${folder}/announcement-bar.tsx`, name: 'AnnouncementBar' }],
      entity: entityPart(feature, entity, from, until),
    };
  },
  scenarios: announcementScenarios,
};

function announced(feature: FeatureOf<'announcements'>, model: ProductModel) {
  const entity = entityOf(model, feature.entity);
  return {
    entity,
    from: feature.from === undefined ? undefined : fieldOf(entity, feature.from),
    until: fieldOf(entity, feature.until),
  };
}

function entityPart(
  feature: FeatureOf<'announcements'>,
  entity: EntityModel,
  from: FieldModel | undefined,
  until: FieldModel,
): EntityPart {
  const record = entity.one;
  const told = code`<${use(`${folder}/told-until.tsx`, 'ToldUntil')}${from && ` from={${record}.${from.property}}`} until={${record}.${until.property}} />`;
  return { entity, itemActions: [told], detailActions: [told], tests: announcementTests(feature, entity) };
}

function table(entity: EntityModel): string {
  return `CREATE TABLE dismissed_announcement (
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  announcement_id INTEGER NOT NULL REFERENCES ${entity.table} (id) ON DELETE CASCADE,
  PRIMARY KEY (user_id, announcement_id)
) STRICT, WITHOUT ROWID;`;
}

function currentText(entity: EntityModel, from: FieldModel | undefined, until: FieldModel): string {
  const sql = `SELECT id, ${entity.titleField.column} AS title, ${from?.column ?? 'NULL'} AS date
  FROM ${entity.table}
  WHERE ${from ? `(${from.column} IS NULL OR ${from.column} <= :today) AND ` : ''}(${until.column} IS NULL OR ${until.column} >= :today)
    AND id NOT IN (SELECT announcement_id FROM dismissed_announcement WHERE user_id = :userId)
  ORDER BY ${from ? `${from.column} DESC, ` : ''}id DESC`;
  const announcement = useType(`${folder}/announcement.ts`, 'CurrentAnnouncement');
  const body = code`
const current = \`${insideTemplate(sql)}\`;

/** What is to be told on that day, without what the person has dismissed; \`userId\` is null for who is not signed in. */
export function currentAnnouncements(database: ${useType('server/db.ts', 'Database')}, today: string, userId: number | null): ${announcement}[] {
return database.all<${announcement}>(current, { today, userId });
}`;
  return printModule(`${folder}/current.ts`, 'Which announcements stand on every page, the newest first.', body);
}

function wordsText(entity: EntityModel): string {
  return printModule(
    `${folder}/words.ts`,
    'What this product calls its announcements, and where their list is.',
    code`export const words = { one: ${literal(inSentence(entity.label))}, many: ${literal(inSentence(entity.pluralLabel))}, path: '${entity.path}' };`,
  );
}
