import { rolesText } from '../../entity/audience.ts';
import { apiPath, listComponent, listFile } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export function queuePageFile(entity: EntityModel): string {
  return `features/${entity.folder}/waiting-page.tsx`;
}

export function queuePageName(entity: EntityModel): string {
  return `Waiting${entity.types}Page`;
}

/** `waiting-page.tsx`: what waits for somebody's decision. */
export function queuePageText(queue: { title: string; roles: readonly string[] }, entity: EntityModel): string {
  const plural = inSentence(entity.pluralLabel);
  const guard = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  const loaded = use('web/ui/states.tsx', 'Loaded');
  const body = code`
export function ${queuePageName(entity)}() {
return (
<${guard} roles={[${rolesText(queue.roles)}]}>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', queue.title)} ${attribute('introduction', `The ${plural} that need a decision, the oldest first.`)} />
<Waiting />
</${guard}>
);
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Waiting() {
const list = ${use('web/use-resource.ts', 'useResource')}<${entityType(entity)}[]>('${apiPath(entity)}/waiting');
return (
<${loaded} resource={list} shape="rows">
{(${entity.many}) =>
${entity.many}.length === 0 ? (
<${use('web/ui/states.tsx', 'EmptyState')} title="Nothing is waiting" ${attribute('text', `All ${plural} have been decided.`)} />
) : (
<${use(listFile(entity), listComponent(entity))} ${entity.many}={${entity.many}} />
)
}
</${loaded}>
);
}`;
  return printModule(queuePageFile(entity), `The ${plural} that wait for a decision.`, body);
}
