/** `detail-page.tsx`: everything about one record, and what points at it. */
import { mediaLinkTypes } from '../../blueprint/schema.ts';
import type { EntityParts } from '../feature-module.ts';
import { code, use, useType, type Code } from '../print/code.ts';
import { attribute, jsxText, literal } from '../print/literal.ts';
import { oneElement } from '../print/one-element.ts';
import { printModule } from '../print/print-module.ts';
import { inSentence, pascalCase } from '../print/words.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { apiPath, detailPageFile, listComponent, listFile } from './entity-files.ts';
import { isNullable } from './field-types.ts';
import { picture } from './list-text.ts';
import { parameterName } from './parameter-name.ts';
import { entityType } from './schema-text.ts';
import { inExpression, rawValue, shownValue } from './shown-value.ts';

interface RelatedList {
  entity: EntityModel;
  field: FieldModel;
  heading: string;
  component: string;
}

export function detailPageName(entity: EntityModel): string {
  return `${entity.type}Page`;
}

export function detailPageText(entity: EntityModel, parts: EntityParts): string {
  const record = entity.one;
  const related = relatedLists(entity);
  const body = code`
export function ${detailPageName(entity)}() {
const { id } = ${use('react-router', 'useParams')}();
const resource = ${use('web/use-resource.ts', 'useResource')}<${entityType(entity)}>(\`${apiPath(entity)}/\${id}\`);
return (
<${use('web/ui/states.tsx', 'Loaded')} resource={resource} shape="page">
{(${record}) => <${entity.type}Details ${record}={${record}} />}
</${use('web/ui/states.tsx', 'Loaded')}>
);
}

function ${entity.type}Details({ ${record} }: { ${record}: ${entityType(entity)} }) {
${[...parts.detailActions, ...parts.detailSections].some((part) => /[{(]user\b/.test(part.text)) && code`const { user } = ${use('features/account/session-context.tsx', 'useSession')}();`}
return (
<article aria-label={${record}.${entity.titleField.property}}>
<${use('web/ui/page-header.tsx', 'PageHeader')}
title={${record}.${entity.titleField.property}}
parent={{ to: '${entity.path}', label: ${literal(entity.pluralLabel)} }}
${parts.detailActions.length > 0 && code`actions={${oneElement(parts.detailActions)}}`}
/>
${parts.detailLead}
${content(entity)}
${parts.detailSections}
${related.map((list) => code`<${list.component} ${record}={${record}} />`)}
</article>
);
}
${related.map((list) => relatedList(entity, list))}`;
  return printModule(
    detailPageFile(entity),
    `One ${inSentence(entity.label)} with everything that is known about it.`,
    body,
  );
}

function content(entity: EntityModel): Code {
  const texts = entity.fields.filter((field) => field.type === 'long-text');
  const hasPicture = (field: FieldModel) => field.type === 'image' || field.type === 'picture-link';
  const isFilm = entity.player?.medium === 'video';
  const hasArtwork = !isFilm && (entity.catalogue?.layout === 'cards' || entity.fields.some(hasPicture));
  const played = entity.fields.filter((field) => isPlayed(field) && field.name !== entity.player?.link);
  const main = [
    ...(hasArtwork ? [artwork(entity)] : []),
    ...texts.map((field) => longText(entity, field, texts.length > 1)),
    ...played.map((field) => linkedMedia(entity, field)),
  ];
  const card = use('web/ui/card.tsx', 'Card');
  const cardBody = use('web/ui/card.tsx', 'CardBody');
  const list = use('web/ui/facts.tsx', 'Facts');
  const rows = factsOf(entity);
  const panel = code`<${card}><${cardBody}><${list}>${rows}</${list}></${cardBody}></${card}>`;
  if (main.length === 0) return rows.length > 0 ? panel : code``;
  if (rows.length === 0) return code`<div className="grid gap-6">${main}</div>`;
  return code`<div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
<div className="grid gap-6">${main}</div>
${panel}
</div>`;
}

function artwork(entity: EntityModel): Code {
  return code`<div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
${picture(entity)}
</div>`;
}

function isPlayed({ type }: FieldModel): boolean {
  return type === 'audio-link' || type === 'video-link';
}

function linkedMedia(entity: EntityModel, field: FieldModel): Code {
  const element = use('features/media/linked-media.tsx', 'LinkedMedia');
  const value = rawValue(entity.one, field);
  const shown = code`<${element} ${attribute('label', field.label)} medium="${field.type === 'audio-link' ? 'audio' : 'video'}" link={${value}} />`;
  return isNullable(field) ? code`{${value} !== null && ${shown}}` : shown;
}

function longText(entity: EntityModel, field: FieldModel, hasHeading: boolean): Code {
  const value = rawValue(entity.one, field);
  const paragraph = code`<p data-field="${field.name}" className="max-w-prose text-lg whitespace-pre-line">{${value}}</p>`;
  const section = hasHeading
    ? code`<section><h2 className="mb-2 text-xl font-semibold">${jsxText(field.label)}</h2>${paragraph}</section>`
    : paragraph;
  return isNullable(field) ? code`{${value} !== null && ${section}}` : section;
}

/** What is known beside title, texts and picture, each as a `Fact`. */
export function factsOf(entity: EntityModel): Code[] {
  const fields = entity.fields.filter(
    (field) => field !== entity.titleField && !['long-text', 'image', ...mediaLinkTypes].includes(field.type),
  );
  return [...fields.map((field) => fact(entity, field)), ...(entity.owned ? [owner(entity)] : [])];
}

function fact(entity: EntityModel, field: FieldModel): Code {
  const element = use('web/ui/facts.tsx', 'Fact');
  const value = rawValue(entity.one, field);
  const shown = shownValue(entity.one, field);
  const label = attribute('label', field.label);
  if (!isNullable(field) || shown.text === `{${value}}`)
    return code`<${element} ${label} field="${field.name}" value={${value}}>${shown}</${element}>`;
  return code`<${element} ${label} field="${field.name}" value={${value}}>{${value} !== null && ${inExpression(shown)}}</${element}>`;
}

function owner(entity: EntityModel): Code {
  const element = use('web/ui/facts.tsx', 'Fact');
  const value = `${entity.one}.ownerName`;
  return code`<${element} label="Added by" field="ownerName" value={${value}}>{${value}}</${element}>`;
}

/** Entities with a list of their own whose records point here. */
function relatedLists(entity: EntityModel): RelatedList[] {
  if (!entity.catalogue) return [];
  const shown = entity.referencedBy.filter(({ entity: other }) => other.catalogue !== undefined);
  return shown.map(({ entity: other, field }) => {
    const isOnly = shown.filter((each) => each.entity === other).length === 1 && other !== entity;
    return {
      entity: other,
      field,
      heading: isOnly ? other.pluralLabel : `${other.pluralLabel} (${inSentence(field.label)})`,
      component: `${isOnly ? '' : pascalCase(field.name)}Related${other.types}`,
    };
  });
}

function relatedList(entity: EntityModel, list: RelatedList): Code {
  const record = entity.one;
  const other = list.entity;
  const type = code`${useType('server/list-page.ts', 'ListPage')}<${entityType(other)}>`;
  const path = code`${use('web/api.ts', 'withQuery')}('${apiPath(other)}', { ${parameterName(list.field)}: ${record}.id })`;
  return code`

function ${list.component}({ ${record} }: { ${record}: ${entityType(entity)} }) {
const list = ${use('web/use-resource.ts', 'useResource')}<${type}>(${path});
return (
<section className="mt-12">
<h2 className="mb-4 text-2xl font-semibold">${jsxText(list.heading)}</h2>
<${use('web/ui/states.tsx', 'Loaded')} resource={list} shape="rows">
{({ items, total }) => (
<>
{total === 0 ? <p className="text-muted">${jsxText(`No ${inSentence(other.pluralLabel)} yet.`)}</p> : <${use(listFile(other), listComponent(other))} ${other.many}={items}${list.heading !== other.pluralLabel && ` ${attribute('label', list.heading)}`} />}
{total > items.length && (
<p className="mt-4"><${use('react-router', 'Link')} to={\`${other.path}?${parameterName(list.field)}=\${${record}.id}\`}>See all {total}</${use('react-router', 'Link')}></p>
)}
</>
)}
</${use('web/ui/states.tsx', 'Loaded')}>
</section>
);
}`;
}
