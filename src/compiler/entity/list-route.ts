/** A route about the list of all records: open to everybody, or to those alone who look after them. */
import { caseloadRoles } from '../../blueprint/caseload-roles.ts';
import { code, use, type Code } from '../print/code.ts';
import type { EntityModel } from '../product-model.ts';
import { rolesText } from './audience.ts';
import { schemaFile, tableFile } from './entity-files.ts';
import { listName } from './list-function.ts';
import { querySchemaName } from './schema-text.ts';
import { isHeldThrough } from './visible-to.ts';

/** @param answer what is answered to the query that it is given, as code */
export function listRoute(entity: EntityModel, path: string, answer: (query: Code) => Code): Code {
  const query = code`${use('server/errors.ts', 'readQuery')}(context, ${use(schemaFile(entity), querySchemaName(entity))})`;
  const { caseload } = entity;
  if (!caseload) return code`routes.get('${path}', (context) => context.json(${answer(query)}));`;
  const admitted = admit(caseloadRoles(caseload));
  if (!isHeldThrough(entity))
    return code`routes.get('${path}', (context) => {
${admitted};
return context.json(${answer(query)});
});`;
  return code`routes.get('${path}', (context) => {
const readerId = ${admitted}.id;
return context.json(${answer(code`{ ...${query}, readerId }`)});
});`;
}

/** The person, if they have one of the roles; without roles, whoever is signed in. */
export function admit(roles: readonly string[]): Code {
  const file = 'features/account/current-user.ts';
  return roles.length === 0
    ? code`${use(file, 'requireUser')}(context)`
    : code`${use(file, 'requireRole')}(context, ${rolesText(roles)})`;
}

/** One page of it, as the address asks. */
export function answeredList(entity: EntityModel): Code {
  return listRoute(entity, '/', (query) => code`${use(tableFile(entity), listName(entity))}(database, ${query})`);
}
