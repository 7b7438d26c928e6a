/** The files of marks on the server and their words. */
import { tableFile } from '../../entity/entity-files.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import {
  firstMarksFile,
  insertName,
  listMarkedName,
  markFile,
  markingName,
  routesName,
  wordsFile,
  wordsName,
  type MarkFeature,
  type MarkKind,
} from './mark-kinds.ts';

export function wordsText(kind: MarkKind): string {
  const { off, on, added, removed } = kind.words;
  const body = code`
export const ${wordsName(kind)}: ${useType('features/marks/mark-button.tsx', 'MarkWords')} = {
off: ${literal(off)},
on: ${literal(on)},
added: ${literal(added)},
removed: ${literal(removed)},
};`;
  return printModule(wordsFile(kind), 'What stands on the button and what is said when it was pressed.', body);
}

export function markingText(kind: MarkKind, entity: EntityModel, table: string, hasPage: boolean): string {
  const marking = markingName(kind, entity);
  const routes = code`${use('features/marks/routes.ts', 'markRoutes')}(services, ${marking})`;
  const list = code`${use(tableFile(entity), listMarkedName(kind, entity))}(services.database, ${use('features/account/current-user.ts', 'requireUser')}(context).id)`;
  const body = code`
export const ${marking}: ${useType('features/marks/marking.ts', 'Marking')} = {
table: '${table}',
recordTable: ${literal(entity.table)},
recordLabel: ${literal(entity.label)},
};

export function ${routesName(kind, entity)}(services: ${useType('server/app.ts', 'Services')}): ${useType('hono', 'Hono')} {
${
  hasPage
    ? code`const routes = ${routes};
routes.get('/records', (context) => context.json(${list}));
return routes;`
    : code`return ${routes};`
}
}`;
  return printModule(markFile(kind, entity), `${kind.type}s of ${inSentence(entity.pluralLabel)}.`, body);
}

export function firstMarksText(feature: MarkFeature, kind: MarkKind, entity: EntityModel): string {
  const marks = feature.seed.flatMap((mark) => {
    const record = mark.entity === entity.id ? entity.seed.find(({ key }) => key === mark.record) : undefined;
    return record
      ? [`{ record: ${seedId(entity, record)}, by: [${mark.by.map((person) => person + 1).join(', ')}] },`]
      : [];
  });
  const body = code`
const marks: readonly ${useType('features/marks/first-marks.ts', 'FirstMark')}[] = [
${marks}
];

export function ${insertName(kind, entity)}(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use('features/marks/first-marks.ts', 'insertMarks')}(database, ${use(markFile(kind, entity), markingName(kind, entity))}, marks, now);
}`;
  return printModule(
    firstMarksFile(kind, entity),
    `${kind.type}s of ${inSentence(entity.pluralLabel)} that the product opens with; records and people by their ids.`,
    body,
  );
}
