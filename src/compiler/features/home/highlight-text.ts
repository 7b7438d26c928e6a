/** The section of the home page that shows an entity's latest records. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { isNullable } from '../../entity/field-types.ts';
import { inExpression, shownValue } from '../../entity/shown-value.ts';
import { artworkSubject } from '../../entity/list-text.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence, kebabCase } from '../../print/words.ts';
import { entityOf, type EntityModel, type FieldModel, type ProductModel } from '../../product-model.ts';

/** Only what has a catalogue has a place to lead to. */
export function highlightsOf(feature: FeatureOf<'home'>, model: ProductModel): EntityModel[] {
  return feature.highlights.map((name) => entityOf(model, name)).filter((entity) => entity.catalogue);
}

export function highlightFile(entity: EntityModel): string {
  return `features/home/${kebabCase(entity.type)}-highlights.tsx`;
}

export function highlightComponent(entity: EntityModel): string {
  return `${entity.type}Highlights`;
}

export function highlightText(entity: EntityModel): string {
  const item = entity.one;
  const card = use('web/ui/highlights.tsx', 'HighlightCard');
  const highlights = use('web/ui/highlights.tsx', 'Highlights');
  const text = entity.fields.find((field) => field.type === 'long-text');
  const facts = factsOf(entity).map((field) => fact(item, field));
  const start = code`<${card} key={${item}.id} to={\`${entity.path}/\${${item}.id}\`} title={${item}.${entity.titleField.property}} subject={${artworkSubject(entity)}}${text && ` text={${item}.${text.property}}`}`;
  const body = code`
export function ${highlightComponent(entity)}() {
  const ${entity.many} = ${use('web/use-resource.ts', 'useResource')}<${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}>>('${apiPath(entity)}');
  return (
    <${highlights} ${attribute('title', entity.pluralLabel)} ${attribute('introduction', entity.description)} to="${entity.path}" resource={${entity.many}}>
      {(${item}) => (
        ${facts.length > 0 ? code`${start}>${facts}</${card}>` : code`${start} />`}
      )}
    </${highlights}>
  );
}`;
  return printModule(highlightFile(entity), `The latest ${inSentence(entity.pluralLabel)}, on the home page.`, body);
}

/** At most three short values that say most about a record, in this order. */
function factsOf(entity: EntityModel): FieldModel[] {
  const byImportance = ['choice', 'rating', 'money', 'date', 'datetime', 'integer', 'number'];
  return entity.fields
    .filter((field) => byImportance.includes(field.type))
    .toSorted((one, other) => byImportance.indexOf(one.type) - byImportance.indexOf(other.type))
    .slice(0, 3);
}

function fact(item: string, field: FieldModel): Code {
  const shown = shownValue(item, field);
  const isPlain = shown.text.startsWith('{');
  const jsx = isPlain ? code`<span>${shown}</span>` : shown;
  return isNullable(field) ? code`{${item}.${field.property} !== null && ${inExpression(jsx)}}` : jsx;
}
