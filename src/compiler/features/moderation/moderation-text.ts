/** The files of moderation that differ per product: what can be reported, the first reports, who is told. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { ownTable } from '../../entity/own-table.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { insideTemplate, literal, sqlText } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';
import { holders } from '../delete/delete.ts';

const folder = 'features/moderation';

export function sourcesText(entities: readonly EntityModel[], model: ProductModel): string {
  const body = code`
export const reportables: readonly ${useType(`${folder}/reportable.ts`, 'Reportable')}[] = [
${entities.flatMap((entity) => [recordSource(entity), ...commentSources(entity, model)])}
];`;
  return printModule(`${folder}/sources.ts`, 'What can be reported in this product.', body);
}

function recordSource(entity: EntityModel): Code {
  const needed = holders(entity).map(
    ({ entity: other, field }) =>
      `EXISTS (SELECT 1 FROM ${other.table} WHERE ${other.table}.${field.column} = ${entity.table}.id)`,
  );
  return source(
    { kind: entity.folder, label: entity.label, table: entity.table },
    `SELECT ${entity.titleField.column} AS title, ${sqlText(`${entity.path}/`)} || id AS path, ${entity.owned ? 'owner_id' : 'NULL'} AS authorId, ${needed.length > 0 ? needed.join(' OR ') : '0'} AS isNeeded
FROM ${entity.table} WHERE id = ?`,
  );
}

/** What is said about its records, by the first words of it. */
function commentSources(entity: EntityModel, model: ProductModel): Code[] {
  const comments = model.features.find((feature) => feature.kind === 'comments' && feature.entity === entity.id);
  if (comments?.kind !== 'comments') return [];
  const table = ownTable(entity, 'comment', model);
  return [
    source(
      { kind: commentKind(entity), label: comments.label, table },
      `SELECT coalesce(nullif(substr(text, 1, 80), ''), stars || ' stars') AS title, ${sqlText(`${entity.path}/`)} || record_id AS path, author_id AS authorId, 0 AS isNeeded
FROM ${table} WHERE id = ?`,
    ),
  ];
}

export function commentKind(entity: EntityModel): string {
  return `${entity.folder}-comments`;
}

function source({ kind, label, table }: { kind: string; label: string; table: string }, sql: string): Code {
  const content = useType(`${folder}/reportable.ts`, 'ReportedContent');
  return code`{
kind: '${kind}',
label: ${literal(label)},
table: ${literal(table.replaceAll('"', ''))},
find: (database, id) => database.get<${content}>(\`${insideTemplate(sql)}\`, [id]),
},`;
}

export function wordsText({ path, title }: FeatureOf<'moderation'>): string {
  return printModule(
    `${folder}/words.ts`,
    'The page on which a person finds what became of reports.',
    code`export const words = { title: ${literal(title)}, path: '${path}' };`,
  );
}

export function seedText({ seed }: FeatureOf<'moderation'>, model: ProductModel): string {
  const reports = seed.flatMap(({ entity: name, record: key, by, reason, note, hoursAgo, kept }) => {
    const entity = entityOf(model, name);
    const record = entity.seed.find((each) => each.key === key);
    if (!record) return [];
    return [
      code`{
content: {
kind: '${entity.folder}',
recordId: ${seedId(entity, record)},
label: ${literal(entity.label)},
title: ${literal(seedTitle(entity, record))},
path: '${entity.path}/${seedId(entity, record)}',
authorId: ${entity.owned ? String((record.owner ?? 0) + 1) : 'null'},
},
reporterId: ${by + 1},
reason: ${literal(reason)},
note: ${literal(note ?? null)},
hoursAgo: ${hoursAgo},
${kept && code`decision: { outcome: 'Kept', answer: ${literal(kept.answer)}, decidedBy: ${kept.by + 1} },`}
},`,
    ];
  });
  const body = code`
const reports: readonly ${useType(`${folder}/first-reports.ts`, 'FirstReport')}[] = [
${reports}
];

export function seedReports(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use(`${folder}/first-reports.ts`, 'insertReports')}(database, reports, now);
}`;
  return printModule(
    `${folder}/seed.ts`,
    'The reports that the product opens with; records and people by their ids.',
    body,
  );
}

export function toldText({ path }: FeatureOf<'moderation'>): string {
  const notify = use('features/notifications/notify.ts', 'notify');
  const body = code`
export function toldModerationRoutes(services: ${useType('server/app.ts', 'Services')}): ${useType('hono', 'Hono')} {
return ${use(`${folder}/routes.ts`, 'moderationRoutes')}(services, (userId, text) =>
${notify}(services.database, userId, { kind: 'moderation', text, path: '${path}' }),
);
}`;
  return printModule(
    `${folder}/told-routes.ts`,
    'Moderation, which tells people at their bell what was decided.',
    body,
  );
}
