/** Pieces that the generated API tests share. */
import { apiPath } from '../entity/entity-files.ts';
import { entityType } from '../entity/schema-text.ts';
import { code, use, useDefault, useType, type Code } from '../print/code.ts';
import { literal } from '../print/literal.ts';
import type { EntityModel } from '../product-model.ts';
import { sampleInput } from './sample-input.ts';

export const assert = useDefault('node:assert/strict', 'assert');

/** A server of its own for each test, or one that all tests of the file read from. */
export const serverForEach = testServer('beforeEach', 'afterEach');
export const serverForAll = testServer('before', 'after');

function testServer(start: 'before' | 'beforeEach', end: 'after' | 'afterEach'): Code {
  return code`
let server: ${useType('server/testing.ts', 'TestServer')};

${use('node:test', start)}(async () => {
server = await ${use('server/testing.ts', 'startTestServer')}();
});

${use('node:test', end)}(() => server.close());`;
}

/** A `test(...)` call whose body is `steps`. */
export function test(title: string, steps: readonly Code[]): Code {
  return code`${use('node:test', 'test')}(${literal(title)}, async () => {
${steps}
});`;
}

/** Signs somebody in who may see the list of all records; nothing where everybody may. */
export function seesList({ keeper }: EntityModel): Code {
  return keeper === undefined
    ? code``
    : code`await ${use('features/account/testing.ts', 'lookAroundAs')}(server, '${keeper}');`;
}

/** `const name = (await server.request<ListPage<Recipe>>('GET', '/api/recipes?q=tea')).body;` */
export function listBody(entity: EntityModel, query = ''): Code {
  const type = code`${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}>`;
  return code`${seesList(entity)}
const { body } = await server.request<${type}>('GET', ${literal(`${apiPath(entity)}${query}`)});`;
}

/** The record `valid` of the test file, or undefined when none can be made from the first records. */
export function validRecord(entity: EntityModel): Code | undefined {
  const sample = (entity.create ?? entity.edit) && sampleInput(entity);
  return (
    sample &&
    code`
/** Everything that has to be entered. */
const valid = {
${sample.map(({ field, sent }) => `${field.property}: ${sent},`)}
};`
  );
}

export const errorBody = code`{ error: { fields: Record<string, string> } }`;
