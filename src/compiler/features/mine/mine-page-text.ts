/** `mine-page.tsx`: the own records of the person who is signed in. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { EntityParts } from '../../feature-module.ts';
import { apiPath, listComponent, listFile, minePageFile } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { oneElement } from '../../print/one-element.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence, pascalCase } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export function minePageName(entity: EntityModel): string {
  return `My${pascalCase(entity.types)}Page`;
}

export function minePageText(feature: FeatureOf<'mine'>, entity: EntityModel, parts: EntityParts): string {
  const guard = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  const loaded = use('web/ui/states.tsx', 'Loaded');
  const plural = inSentence(entity.pluralLabel);
  const actions = parts.listActions.length > 0 && oneElement(parts.listActions);
  const heading = [...parts.listActions, ...parts.mineActions];
  const name = `My${entity.types}`;
  const body = code`
export function ${minePageName(entity)}() {
return (
<${guard}>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', feature.title)} ${heading.length > 0 && code`actions={${oneElement(heading)}}`} />
<${name} />
</${guard}>
);
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function ${name}() {
const list = ${use('web/use-resource.ts', 'useResource')}<${entityType(entity)}[]>('${apiPath(entity)}/mine');
return (
<${loaded} resource={list} shape="rows">
{(${entity.many}) =>
${entity.many}.length === 0 ? (
<${use('web/ui/states.tsx', 'EmptyState')} ${attribute('title', `No ${plural} of yours yet`)} ${actions && code`action={${actions}}`} />
) : (
${withTools(entity, parts)}
)
}
</${loaded}>
);
}`;
  return printModule(minePageFile(entity), `The ${plural} of the person who is signed in.`, body);
}

/** What can be done with the list stands above it, unless the list of all records has it. */
function withTools(entity: EntityModel, parts: EntityParts): Code {
  const list = code`<${use(listFile(entity), listComponent(entity))} ${entity.many}={${entity.many}} />`;
  if (!entity.isPrivate || parts.listTools.length === 0) return list;
  return code`<>
<div className="mb-4 flex flex-wrap justify-end gap-2">${parts.listTools}</div>
${list}
</>`;
}
