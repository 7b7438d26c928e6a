/** `edit-page.tsx`: the form with a record's values. */
import type { Audience } from '../../../blueprint/schema.ts';
import { guarded } from '../../entity/audience.ts';
import { apiPath, editPageFile, formComponent, formFile } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, useType } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export function editPageName(entity: EntityModel): string {
  return `Edit${entity.type}Page`;
}

export function editPageText(entity: EntityModel, audience: Audience): string {
  const card = [use('web/ui/card.tsx', 'Card'), use('web/ui/card.tsx', 'CardBody')] as const;
  const loaded = use('web/ui/states.tsx', 'Loaded');
  const page = code`<>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', `Edit ${inSentence(entity.label)}`)} parent={{ to: page, label: ${literal(entity.label)} }} />
<div className="max-w-2xl">
<${loaded} resource={resource} shape="page">
{(${entity.one}) => (
<${card[0]}>
<${card[1]}>
<${use(formFile(entity), formComponent(entity))} ${entity.one}={${entity.one}} draft={draft} onSave={save} cancelTo={page} />
</${card[1]}>
</${card[0]}>
)}
</${loaded}>
</div>
</>`;
  const body = code`
export function ${editPageName(entity)}() {
const { id } = ${use('react-router', 'useParams')}();
const navigate = ${use('react-router', 'useNavigate')}();
const showStatus = ${use('web/ui/status-message.tsx', 'useStatus')}();
const resource = ${use('web/use-resource.ts', 'useResource')}<${entityType(entity)}>(\`${apiPath(entity)}/\${id}\`);
const page = \`${entity.path}/\${id}\`;
const draft = \`${entity.folder}-\${id}\`;

async function save(values: ${useType('web/ui/form-values.ts', 'FormValues')}) {
await ${use('web/api.ts', 'api')}.put(\`${apiPath(entity)}/\${id}\`, values);
${use('web/ui/draft.tsx', 'clearDraft')}(draft);
showStatus(${literal(`${entity.label} saved`)});
await navigate(page);
}

return (
${guarded(audience, page)}
);
}`;
  return printModule(editPageFile(entity), `The page on which a ${inSentence(entity.label)} is changed.`, body);
}
