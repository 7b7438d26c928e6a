/** The page of what a person has marked, one section for each kind of record. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { listComponent, listFile } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { attribute, jsxText } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { marksPath, pageFile, pageName, type MarkKind } from './mark-kinds.ts';

export function pageText(
  feature: FeatureOf<'favourites' | 'follows'>,
  kind: MarkKind,
  entities: readonly EntityModel[],
): string {
  const guard = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  const body = code`
export function ${pageName(kind)}() {
return (
<${guard}>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', feature.title)} />
<div className="grid gap-12">
${entities.map((entity) => `<Marked${entity.types} />`)}
</div>
</${guard}>
);
}
${entities.map((entity) => section(kind, entity, entities.length > 1))}`;
  return printModule(pageFile(kind), `“${feature.title}”: what the signed-in person has marked.`, body);
}

function section(kind: MarkKind, entity: EntityModel, hasHeading: boolean): Code {
  const path = `/api${marksPath(kind, entity)}`;
  const none =
    kind.type === 'Follow'
      ? `You follow no ${inSentence(entity.pluralLabel)} yet`
      : `No ${inSentence(entity.pluralLabel)} here yet`;
  return code`

function Marked${entity.types}() {
const resource = ${use('web/use-resource.ts', 'useResource')}<${entityType(entity)}[]>('${path}/records');
const { ids } = ${use('features/marks/use-marks.ts', 'useMarks')}('${path}');
return (
<section ${attribute('aria-label', entity.pluralLabel)}>
${hasHeading && code`<h2 className="mb-4 text-2xl font-semibold">${jsxText(entity.pluralLabel)}</h2>`}
<${use('web/ui/states.tsx', 'Loaded')} resource={resource} shape="rows">
{(all) => {
// What was just unmarked leaves the page at once.
const ${entity.many} = all.filter(({ id }) => !ids || ids.has(id));
return ${entity.many}.length === 0 ? (
<${use('web/ui/states.tsx', 'EmptyState')} ${attribute('title', none)} action={<${use('web/ui/button.tsx', 'LinkButton')} to="${entity.path}">${jsxText(`Browse ${inSentence(entity.pluralLabel)}`)}</${use('web/ui/button.tsx', 'LinkButton')}>} />
) : (
<${use(listFile(entity), listComponent(entity))} ${entity.many}={${entity.many}} />
);
}}
</${use('web/ui/states.tsx', 'Loaded')}>
</section>
);
}`;
}
