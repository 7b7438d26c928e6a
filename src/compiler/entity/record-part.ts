/** What reading single records takes: a query, a route, the page of one and the component that shows several. */
import type { EntityParts } from '../feature-module.ts';
import { code, type Code } from '../print/code.ts';
import type { EntityModel } from '../product-model.ts';
import { detailPageText } from './detail-page-text.ts';
import { detailPageFile, listFile } from './entity-files.ts';
import { listText } from './list-text.ts';
import { recordOf } from './routes-text.ts';
import { entityType } from './schema-text.ts';
import { databaseType, readOne } from './rows.ts';

export function recordPart(entity: EntityModel): { table: Code[]; routes: Code[] } {
  const find = code`
export function find${entity.type}(database: ${databaseType}, id: number): ${entityType(entity)} | undefined {
${readOne(entity, `\${select} WHERE ${entity.table}.id = ?`, '[id]')}
}`;
  return {
    table: [find],
    routes: [code`routes.get('/:id', (context) => context.json(${recordOf(entity)}(context)));`],
  };
}

export function recordFiles(entity: EntityModel, parts: EntityParts): [string, string][] {
  return [
    [listFile(entity), listText(entity, parts)],
    [detailPageFile(entity), detailPageText(entity, parts)],
  ];
}
