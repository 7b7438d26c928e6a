/** `list-page.tsx`: the list with its controls, count, pages and empty states. */
import type { EntityParts } from '../../feature-module.ts';
import { apiPath, listComponent, listFile, listPageFile } from '../../entity/entity-files.ts';
import { facetFields } from '../../entity/facets.ts';
import { entityType } from '../../entity/schema-text.ts';
import { sortOptions, sortSelect } from '../../entity/sort-select.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { nothingFound } from '../../entity/nothing-found.ts';
import { oneElement } from '../../print/one-element.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export function listPageName(entity: EntityModel): string {
  return `${entity.types}Page`;
}

export function listPageText(entity: EntityModel, parts: EntityParts): string {
  const plural = inSentence(entity.pluralLabel);
  const type = code`${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}>`;
  const isRanking = entity.catalogue?.layout === 'ranking';
  const shape = entity.catalogue?.layout === 'cards' ? 'cards' : 'rows';
  const controls = [...parts.listControls, ...(parts.orders.length > 0 ? [sortSelect(entity)] : [])];
  const hasFacets = facetFields(entity).length > 0;
  const controlsElement = use('web/ui/list-controls.tsx', 'ListControls');
  const body = code`
${parts.orders.length > 0 && sortOptions(parts)}
export function ${listPageName(entity)}() {
const [parameters] = ${use('react-router', 'useSearchParams')}();
const list = ${use('web/use-resource.ts', 'useResource')}<${type}>(${use('web/api.ts', 'withQuery')}('${apiPath(entity)}', Object.fromEntries(parameters)));
return (
<>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', entity.pluralLabel)} ${attribute('introduction', entity.description)} ${parts.listActions.length > 0 && code`actions={${oneElement(parts.listActions)}}`} />
${parts.listSections}
${controls.length > 0 && code`<${controlsElement}${hasFacets && ` counts="${apiPath(entity)}/counts"`}>${controls}</${controlsElement}>`}
<${use('web/ui/states.tsx', 'Loaded')} resource={list} shape="${shape}">
{({ items, total, page, pageCount${isRanking && ', first'} }) =>
total === 0 ? (
<NothingFound isNarrowed={parameters.size > 0} />
) : (
<>
${countLine(entity, parts)}
<${use(listFile(entity), listComponent(entity))} ${entity.many}={items}${isRanking && ' first={first}'} />
<${use('web/ui/pagination.tsx', 'Pagination')} page={page} pageCount={pageCount} />
</>
)
}
</${use('web/ui/states.tsx', 'Loaded')}>
</>
);
}

${nothingFound(entity, parts, entity.path)}`;
  return printModule(
    listPageFile(entity),
    `The list of ${plural}; what is searched and chosen stands in the address.`,
    body,
  );
}

/** How many there are, and what can be done with all of them. */
function countLine(entity: EntityModel, parts: EntityParts): Code {
  const hasTools = parts.listTools.length > 0;
  const count = code`<p aria-live="polite" className="${hasTools ? 'text-muted' : 'mb-4 text-muted'}">
{total} {total === 1 ? ${literal(inSentence(entity.label))} : ${literal(inSentence(entity.pluralLabel))}}
</p>`;
  if (!hasTools) return count;
  return code`<div className="mb-4 flex flex-wrap items-center justify-between gap-3">
${count}
<div className="flex flex-wrap gap-2">${parts.listTools}</div>
</div>`;
}
