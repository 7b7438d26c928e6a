/** The list of one person that others can be sent to: its address, its page and its test. */
import type { Contribution, EntityPart } from '../../feature-module.ts';
import { apiPath, listComponent, listFile, tableFile } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { isOfHolder } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';

const component = 'features/share/share-own-list.tsx';

/** Below the list of all records. */
export function sharedListPath(entity: EntityModel): string {
  return `${entity.path}/of`;
}

export function shareOwnLabel(entity: EntityModel): string {
  return `Share my ${inSentence(entity.pluralLabel)}`;
}

export function sharedList(entity: EntityModel): Contribution {
  const file = sharedListFile(entity);
  return {
    files: new Map([[file, pageText(file, entity)]]),
    pages: [{ path: `${sharedListPath(entity)}/:userId`, file, name: pageName(entity) }],
  };
}

export function sharedListPart(entity: EntityModel): EntityPart {
  const button = use(component, 'ShareOwnList');
  return {
    entity,
    routes: [route(entity)],
    mineActions: [
      code`<${button} ${attribute('label', shareOwnLabel(entity))} ${attribute('title', entity.pluralLabel)} path="${sharedListPath(entity)}" />`,
    ],
    tests: [
      test(`anybody can read the ${inSentence(entity.pluralLabel)} of a person by their link`, [
        code`server.signOut();`,
        code`const { body } = await server.request<{ name: string; items: ${entityType(entity)}[] }>('GET', '${apiPath(entity)}/of/${entity.holder + 1}');`,
        code`${assert}.equal(body.items.length, ${entity.seed.filter((record) => isOfHolder(entity, record)).length});`,
        code`${assert}.ok(body.items.every((item) => item.ownerId === ${entity.holder + 1}));`,
      ]),
      test(`nobody has no ${inSentence(entity.pluralLabel)}`, [
        code`const { status } = await server.request('GET', '${apiPath(entity)}/of/987654');`,
        code`${assert}.equal(status, 404);`,
      ]),
    ],
  };
}

function route(entity: EntityModel): Code {
  const errors = 'server/errors.ts';
  return code`
routes.get('/of/:id', (context) => {
const owner = ${use('features/account/table.ts', 'findUser')}(database, ${use(errors, 'readId')}(context, 'Person'));
if (!owner) throw ${use(errors, 'notFound')}('Person');
return context.json({ name: owner.name, items: ${use(tableFile(entity), `list${entity.types}Of`)}(database, owner.id) });
});`;
}

function sharedListFile(entity: EntityModel): string {
  return `features/${entity.folder}/shared-list-page.tsx`;
}

function pageName(entity: EntityModel): string {
  return `${entity.types}OfPersonPage`;
}

function pageText(file: string, entity: EntityModel): string {
  const plural = inSentence(entity.pluralLabel);
  const states = 'web/ui/states.tsx';
  const body = code`
export function ${pageName(entity)}() {
const { userId } = ${use('react-router', 'useParams')}();
const list = ${use('web/use-resource.ts', 'useResource')}<{ name: string; items: ${entityType(entity)}[] }>(\`${apiPath(entity)}/of/\${userId}\`);
return (
<${use(states, 'Loaded')} resource={list} shape="rows">
{({ name, items }) => (
<>
<${use('web/ui/page-header.tsx', 'PageHeader')} title={\`${entity.pluralLabel} of \${name}\`} />
{items.length === 0 ? (
<${use(states, 'EmptyState')} ${attribute('title', `No ${plural} yet`)} />
) : (
<${use(listFile(entity), listComponent(entity))} ${entity.many}={items} label=${literal(entity.pluralLabel)} />
)}
</>
)}
</${use(states, 'Loaded')}>
);
}`;
  return printModule(file, `The ${plural} of one person, for everybody who has the link.`, body);
}
