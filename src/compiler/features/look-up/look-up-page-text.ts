/** `look-up-page.tsx`: one labelled input, and the record with its history as the answer. */
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { guarded } from '../../entity/audience.ts';
import { factsOf } from '../../entity/detail-page-text.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { inStandardOrder, isOfHolder } from '../../proof/seed-facts.ts';
import { statusPanel } from '../workflow/status-panel-text.ts';

export function lookUpPageFile(entity: EntityModel): string {
  return `features/${entity.folder}/look-up-page.tsx`;
}

export function lookUpPageName(entity: EntityModel): string {
  return `${entity.type}LookUpPage`;
}

/** The record whose number stands on the page as an example. */
export function exampleOf(feature: FeatureOf<'look-up'>, entity: EntityModel): SeedRecord | undefined {
  return inStandardOrder(entity).find(
    (record) => typeof record.values[feature.field] === 'string' && (!entity.isPrivate || isOfHolder(entity, record)),
  );
}

export function lookUpPageText(feature: FeatureOf<'look-up'>, entity: EntityModel, model: ProductModel): string {
  const field = fieldOf(entity, feature.field);
  const record = entity.one;
  const example = exampleOf(feature, entity)?.values[field.name];
  const label = inSentence(entity.label);
  const facts = factsOf(entity);
  const list = use('web/ui/facts.tsx', 'Facts');
  const lookUp = use('web/ui/look-up.tsx', 'LookUp');
  const page = code`<>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', feature.title)} ${attribute('introduction', `Enter the ${inSentence(field.label)} and see how things stand.`)} />
<${lookUp}<${entityType(entity)}> ${attribute('label', field.label)} ${typeof example === 'string' && attribute('example', example)} ${attribute('action', feature.action)} source="${apiPath(entity)}/look-up">
{(${record}) => <Found ${record}={${record}} />}
</${lookUp}>
</>`;
  const body = code`
export function ${lookUpPageName(entity)}() {
return (
${guarded(entity.isPrivate ? 'signed-in' : 'anyone', page)}
);
}

function Found({ ${record} }: { ${record}: ${entityType(entity)} }) {
return (
<${use('web/ui/look-up.tsx', 'FoundRecord')} title={${record}.${entity.titleField.property}} to={\`${entity.path}/\${${record}.id}\`} ${attribute('linkLabel', `Open the ${label}`)}>
${facts.length > 0 && code`<${list}>${facts}</${list}>`}
${history(entity, model)}
</${use('web/ui/look-up.tsx', 'FoundRecord')}>
);
}`;
  return printModule(lookUpPageFile(entity), `Finds a ${label} by its ${inSentence(field.label)}.`, body);
}

/** How it came to where it stands, where its status is kept. */
function history(entity: EntityModel, model: ProductModel): Code | undefined {
  const workflow = model.features.find((feature) => feature.kind === 'workflow' && feature.entity === entity.id);
  return workflow?.kind === 'workflow' ? statusPanel(workflow, entity) : undefined;
}
