/** A route about the list of all records: open to everybody, or to those alone who look after them. */
import { code, use, type Code } from '../print/code.ts';
import type { EntityModel } from '../product-model.ts';
import { rolesText } from './audience.ts';
import { schemaFile, tableFile } from './entity-files.ts';
import { listName } from './list-function.ts';
import { querySchemaName } from './schema-text.ts';

export function listRoute({ caseload }: EntityModel, path: string, answer: Code): Code {
  if (!caseload) return code`routes.get('${path}', (context) => context.json(${answer}));`;
  return code`routes.get('${path}', (context) => {
${use('features/account/current-user.ts', 'requireRole')}(context, ${rolesText(caseload.roles)});
return context.json(${answer});
});`;
}

/** One page of it, as the address asks. */
export function answeredList(entity: EntityModel): Code {
  const query = code`${use('server/errors.ts', 'readQuery')}(context, ${use(schemaFile(entity), querySchemaName(entity))})`;
  return listRoute(entity, '/', code`${use(tableFile(entity), listName(entity))}(database, ${query})`);
}
