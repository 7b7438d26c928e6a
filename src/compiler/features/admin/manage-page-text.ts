/** `manage-page.tsx` of an entity: every record as a row, with what an administrator can do with it. */
import { isForOwner, rolesOf } from '../../../blueprint/audience.ts';
import type { Audience } from '../../../blueprint/schema.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { shortFields } from '../../entity/list-text.ts';
import { entityType } from '../../entity/schema-text.ts';
import { hasPage, shownOrDash } from '../../entity/shown-value.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export function managePagePath(entity: EntityModel): string {
  return `/admin/${entity.folder}`;
}

export function managePageFile(entity: EntityModel): string {
  return `features/${entity.folder}/manage-page.tsx`;
}

export function managePageName(entity: EntityModel): string {
  return `Manage${entity.types}Page`;
}

/** May administrators do what this audience may? */
export function isForAdministrators(by: Audience | undefined): boolean {
  if (by === undefined) return false;
  if (by === 'anyone' || by === 'signed-in') return true;
  return rolesOf(by).includes(administrator) || (typeof by !== 'string' && isForOwner(by) && rolesOf(by).length === 0);
}

export function managePageText(entity: EntityModel): string {
  const plural = inSentence(entity.pluralLabel);
  const frame = use('features/admin/admin-frame.tsx', 'AdminFrame');
  const loaded = use('web/ui/states.tsx', 'Loaded');
  const cell = use('web/ui/table.tsx', 'TableCell');
  const table = use('web/ui/table.tsx', 'Table');
  const fields = shortFields(entity, 3).slice(0, 4);
  const actions = actionsOf(entity);
  const columns = [
    ...[entity.titleField, ...fields].map((field) => `{ label: ${literal(field.label)} },`),
    ...(entity.owned ? ["{ label: 'Added by' },"] : []),
    ...(actions.length > 0 ? ["{ label: 'Actions', align: 'right' },"] : []),
  ];
  const canAdd = entity.create && isForAdministrators(entity.create.by);
  const button = use('web/ui/button.tsx', 'LinkButton');
  const body = code`
const columns = [
${columns}
] as const;

export function ${managePageName(entity)}() {
return (
<${frame} ${attribute('title', entity.pluralLabel)} ${attribute('introduction', `All ${plural}, to look after them.`)}${canAdd && code` actions={<${button} to="${entity.path}/new">{${literal(entity.create?.action ?? '')}}</${button}>}`}>
<${use('web/ui/list-controls.tsx', 'ListControls')}>
<${use('web/ui/list-controls.tsx', 'SearchBox')} ${attribute('label', `Search ${plural}`)} />
</${use('web/ui/list-controls.tsx', 'ListControls')}>
<Rows />
</${frame}>
);
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Rows() {
const [parameters] = ${use('react-router', 'useSearchParams')}();
const list = ${use('web/use-resource.ts', 'useResource')}<${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}>>(${use('web/api.ts', 'withQuery')}('${apiPath(entity)}/manage', Object.fromEntries(parameters)));
return (
<${loaded} resource={list} shape="rows">
{({ items, total, page, pageCount }) =>
total === 0 ? (
<${use('web/ui/states.tsx', 'EmptyState')} ${attribute('title', `No ${plural} here`)} />
) : (
<>
<p aria-live="polite" className="mb-4 text-muted">
{total} {total === 1 ? ${literal(inSentence(entity.label))} : ${literal(plural)}}
</p>
<${table} ${attribute('label', entity.pluralLabel)} columns={columns}>
{items.map((${entity.one}) => (
<tr key={${entity.one}.id}>
<${cell}>${title(entity)}</${cell}>
${fields.map((field) => code`<${cell}>${shownOrDash(entity.one, field)}</${cell}>`)}
${entity.owned && code`<${cell}>{${entity.one}.ownerName}</${cell}>`}
${actions.length > 0 && code`<${cell} align="right"><div className="flex flex-wrap justify-end gap-2">${actions}</div></${cell}>`}
</tr>
))}
</${table}>
<${use('web/ui/pagination.tsx', 'Pagination')} page={page} pageCount={pageCount} />
</>
)
}
</${loaded}>
);
}`;
  return printModule(managePageFile(entity), `All ${plural}, for administrators.`, body);
}

function title(entity: EntityModel): Code {
  const value = `{${entity.one}.${entity.titleField.property}}`;
  if (!hasPage(entity)) return code`${value}`;
  return code`<${use('react-router', 'Link')} to={\`${entity.path}/\${${entity.one}.id}\`} className="font-semibold">${value}</${use('react-router', 'Link')}>`;
}

function actionsOf(entity: EntityModel): Code[] {
  const record = entity.one;
  const edit = code`<${use('web/ui/button.tsx', 'LinkButton')} variant="secondary" size="small" to={\`${entity.path}/\${${record}.id}/edit\`}>Edit</${use('web/ui/button.tsx', 'LinkButton')}>`;
  const remove = code`<${use('web/ui/delete-button.tsx', 'DeleteButton')} size="small" ${attribute('label', entity.label)} title={${record}.${entity.titleField.property}} path={\`${apiPath(entity)}/\${${record}.id}\`} isKept />`;
  return [
    ...(isForAdministrators(entity.edit?.by) ? [edit] : []),
    ...(isForAdministrators(entity.delete?.by) ? [remove] : []),
  ];
}
