/** Joins what the features added to one entity and prints its folder. */
import type { Contribution, EntityParts } from '../feature-module.ts';
import type { FileTree } from '../file-tree.ts';
import type { EntityModel } from '../product-model.ts';
import { choicesText } from './choices-text.ts';
import { choiceFile, routesFile, schemaFile, seedFile, tableFile, testFile } from './entity-files.ts';
import { relationTargetPart } from './relation-target.ts';
import { routesText } from './routes-text.ts';
import { schemaText } from './schema-text.ts';
import { seedText } from './seed-text.ts';
import { tableText } from './table-text.ts';
import { testText } from './test-text.ts';

export function assembleEntity(entity: EntityModel, contributions: readonly Contribution[]): FileTree {
  const own = [
    ...contributions
      .flatMap((each) => [...(each.entity ? [each.entity] : []), ...(each.entities ?? [])])
      .filter((part) => part.entity === entity),
    ...relationTargetPart(entity),
  ];
  const parts: EntityParts = {
    entity,
    query: own.flatMap((part) => part.query ?? []),
    conditions: own.flatMap((part) => part.conditions ?? []),
    parameters: own.flatMap((part) => part.parameters ?? []),
    orders: own.flatMap((part) => part.orders ?? []),
    columns: own.flatMap((part) => part.columns ?? []),
    table: own.flatMap((part) => part.table ?? []),
    routes: own.flatMap((part) => part.routes ?? []).toSorted(byRoute),
    listActions: own.flatMap((part) => part.listActions ?? []),
    listControls: own.flatMap((part) => part.listControls ?? []),
    listSections: own.flatMap((part) => part.listSections ?? []),
    listTools: own.flatMap((part) => part.listTools ?? []),
    mineActions: own.flatMap((part) => part.mineActions ?? []),
    detailActions: own.flatMap((part) => part.detailActions ?? []),
    detailLead: own.flatMap((part) => part.detailLead ?? []),
    detailSections: own.flatMap((part) => part.detailSections ?? []),
    itemActions: own.flatMap((part) => part.itemActions ?? []),
    tests: own.flatMap((part) => part.tests ?? []),
  };
  const files = new Map<string, string>([
    [schemaFile(entity), schemaText(entity, parts)],
    [tableFile(entity), tableText(entity, parts)],
  ]);
  const choices = choicesText(entity);
  if (choices) files.set(choiceFile(entity), choices);
  if (entity.seed.length > 0) files.set(seedFile(entity), seedText(entity));
  if (parts.routes.length > 0) files.set(routesFile(entity), routesText(entity, parts));
  if (parts.tests.length > 0) files.set(testFile(entity), testText(entity, parts));
  for (const part of own) {
    for (const [path, text] of part.assemble?.(parts) ?? []) files.set(path, text);
  }
  return files;
}

/** Hono answers with the first route that fits: `/options` has to stand before `/:id`. */
function byRoute(one: { text: string }, other: { text: string }): number {
  return Number(one.text.includes("'/:id'")) - Number(other.text.includes("'/:id'"));
}
