/** `caseload-page.tsx`: every record as a row, with whose it is and what can be done with it. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { caseloadRoles } from '../../../blueprint/caseload-roles.ts';
import type { EntityParts } from '../../feature-module.ts';
import { rolesText } from '../../entity/audience.ts';
import { apiPath, listComponent, listFile } from '../../entity/entity-files.ts';
import { facetFields } from '../../entity/facets.ts';
import { nothingFound } from '../../entity/nothing-found.ts';
import { sortOptions, sortSelect } from '../../entity/sort-select.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, useType } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { oneElement } from '../../print/one-element.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export const caseloadPageFile = (entity: EntityModel): string => `features/${entity.folder}/caseload-page.tsx`;

export const caseloadPageName = (entity: EntityModel): string => `${entity.type}CaseloadPage`;

export function caseloadPageText(feature: FeatureOf<'caseload'>, entity: EntityModel, parts: EntityParts): string {
  const { title, path, through } = feature;
  const roles = caseloadRoles(feature);
  const plural = inSentence(entity.pluralLabel);
  const parent = entity.fields.find(({ name }) => name === through?.field)?.targetEntity;
  const introduction = parent
    ? `The ${plural} that others have sent for your ${inSentence(parent.pluralLabel)}.`
    : `The ${plural} of everybody. People who do not look after them see their own only.`;
  const guard = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  const loaded = use('web/ui/states.tsx', 'Loaded');
  const controls = [...parts.listControls, ...(parts.orders.length > 0 ? [sortSelect(entity)] : [])];
  const bar = use('web/ui/list-controls.tsx', 'ListControls');
  const counts = facetFields(entity).length > 0 && ` counts="${apiPath(entity)}/counts"`;
  const type = code`${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}>`;
  const body = code`
${parts.orders.length > 0 && sortOptions(parts)}
export function ${caseloadPageName(entity)}() {
return (
<${guard}${roles.length > 0 && ` roles={[${rolesText(roles)}]}`}>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', title)} ${attribute('introduction', introduction)} ${parts.listActions.length > 0 && code`actions={${oneElement(parts.listActions)}}`} />
<${entity.type}Caseload />
</${guard}>
);
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function ${entity.type}Caseload() {
const [parameters] = ${use('react-router', 'useSearchParams')}();
const list = ${use('web/use-resource.ts', 'useResource')}<${type}>(${use('web/api.ts', 'withQuery')}('${apiPath(entity)}', Object.fromEntries(parameters)));
return (
<>
${controls.length > 0 && code`<${bar}${counts}>${controls}</${bar}>`}
<${loaded} resource={list} shape="rows">
{({ items, total, page, pageCount }) =>
total === 0 ? (
<NothingFound isNarrowed={parameters.size > 0} />
) : (
<>
<p aria-live="polite" className="mb-4 text-muted">
{total} {total === 1 ? ${literal(inSentence(entity.label))} : ${literal(plural)}}
</p>
<${use(listFile(entity), listComponent(entity))} ${entity.many}={items} hasOwners />
<${use('web/ui/pagination.tsx', 'Pagination')} page={page} pageCount={pageCount} />
</>
)
}
</${loaded}>
</>
);
}

${nothingFound(entity, parts, path)}`;
  return printModule(caseloadPageFile(entity), `The ${plural} of everybody, for those who look after them.`, body);
}
