/** `new-page.tsx`: the form for a record that does not exist yet. */
import type { Audience, FeatureOf } from '../../../blueprint/schema.ts';
import { guarded } from '../../entity/audience.ts';
import { apiPath, formComponent, formFile, newPageFile } from '../../entity/entity-files.ts';
import { code, use, useType } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export function newPageName(entity: EntityModel): string {
  return `New${entity.type}Page`;
}

export function newPageText(feature: FeatureOf<'create'>, entity: EntityModel, audience: Audience): string {
  const draft = literal(`new-${entity.folder}`);
  const card = [use('web/ui/card.tsx', 'Card'), use('web/ui/card.tsx', 'CardBody')] as const;
  const page = code`<>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', feature.action)} parent={{ to: '${entity.path}', label: ${literal(entity.pluralLabel)} }} />
<div className="max-w-2xl">
<${card[0]}>
<${card[1]}>
<${use(formFile(entity), formComponent(entity))} draft=${draft} onSave={save} cancelTo="${entity.path}" />
</${card[1]}>
</${card[0]}>
</div>
</>`;
  const body = code`
export function ${newPageName(entity)}() {
const navigate = ${use('react-router', 'useNavigate')}();
const showStatus = ${use('web/ui/status-message.tsx', 'useStatus')}();

async function save(values: ${useType('web/ui/form-values.ts', 'FormValues')}) {
await ${use('web/api.ts', 'api')}.post('${apiPath(entity)}', values);
${use('web/ui/draft.tsx', 'clearDraft')}(${draft});
showStatus(${literal(`${entity.label} saved`)});
await navigate('${entity.path}');
}

return (
${guarded(audience, page)}
);
}`;
  return printModule(newPageFile(entity), `The page on which a new ${inSentence(entity.label)} is entered.`, body);
}
