/** `<entity>-list.tsx`: records as cards or as rows, wherever several of them are shown. */
import { mediaLinkTypes } from '../../blueprint/schema.ts';
import type { EntityParts } from '../feature-module.ts';
import { code, use, type Code } from '../print/code.ts';
import { attribute, jsxText, literal } from '../print/literal.ts';
import { printModule } from '../print/print-module.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { listComponent, listFile } from './entity-files.ts';
import { isNullable } from './field-types.ts';
import { entityType } from './schema-text.ts';
import { inExpression, rawValue, shownOrDash, shownValue } from './shown-value.ts';
import { rankingField } from './standard-order.ts';

const numeric = ['integer', 'number', 'money', 'percent', 'rating'];

export function listText(entity: EntityModel, { itemActions }: EntityParts): string {
  const purpose = `Several ${inSentence(entity.pluralLabel)}, as ${isTable(entity) ? 'rows' : isRanking(entity) ? 'ranked rows' : 'cards'}.`;
  return printModule(
    listFile(entity),
    purpose,
    isTable(entity)
      ? table(entity, itemActions)
      : isRanking(entity)
        ? ranking(entity, itemActions)
        : cards(entity, itemActions),
  );
}

function isTable(entity: EntityModel): boolean {
  return entity.catalogue ? entity.catalogue.layout === 'table' : true;
}

function isRanking(entity: EntityModel): boolean {
  return entity.catalogue?.layout === 'ranking';
}

/**
 * What is shown of a record in a list: sorted and narrowed by first, then what every record has, the rest as far as there is room.
 * One way to reach people is enough there; their page tells the others.
 */
export function shortFields(entity: EntityModel, count: number): FieldModel[] {
  const asked = new Set([...(entity.sort?.fields ?? []), ...(entity.filter?.fields ?? [])]);
  const contact =
    entity.fields.find((field) => field.type === 'phone') ?? entity.fields.find((field) => field.type === 'email');
  const candidates = entity.fields.filter(
    (field) =>
      field !== entity.titleField &&
      (field === contact || !['long-text', 'image', 'url', 'email', 'phone', ...mediaLinkTypes].includes(field.type)),
  );
  const ranked = [
    ...candidates.filter((field) => asked.has(field.name)),
    ...candidates.filter((field) => field.required),
    ...candidates,
  ];
  const chosen = new Set([...new Set(ranked)].slice(0, count));
  return candidates.filter((field) => chosen.has(field) || asked.has(field.name));
}

function summaryField(entity: EntityModel): FieldModel | undefined {
  const searched = entity.fields.filter((field) => entity.search?.fields.includes(field.name));
  return (
    searched.find((field) => field.type === 'long-text') ?? entity.fields.find((field) => field.type === 'long-text')
  );
}

function properties(entity: EntityModel): Code {
  const [owners, owner] = entity.caseload ? [', hasOwners = false', '; hasOwners?: boolean'] : ['', ''];
  return code`{ ${entity.many}, label = ${literal(entity.pluralLabel)}${owners} }: { ${entity.many}: readonly ${entityType(entity)}[]; label?: string${owner} }`;
}

function table(entity: EntityModel, actions: readonly Code[]): Code {
  // Buttons take the room of two columns.
  const fields = shortFields(entity, actions.length > 0 ? 5 : 7);
  const cell = use('web/ui/table.tsx', 'TableCell');
  const tableElement = use('web/ui/table.tsx', 'Table');
  const columns = [entity.titleField, ...fields].map(
    (field) => `{ label: ${literal(field.label)}${isRight(field) ? ", align: 'right'" : ''} },`,
  );
  const last = actions.length > 0 ? ["{ label: 'Actions', align: 'right' },"] : [];
  const owners =
    entity.caseload &&
    code`
const columnsWithOwners = [
${columns}
{ label: 'Added by' },
${last}
] as const;
`;
  return code`
const columns = [
${columns}
${last}
] as const;
${owners}

export function ${listComponent(entity)}(${properties(entity)}) {
return (
<${tableElement} label={label} columns={${entity.caseload ? 'hasOwners ? columnsWithOwners : columns' : 'columns'}}>
{${entity.many}.map((${entity.one}) => (
<tr key={${entity.one}.id}>
<${cell}>${titleLink(entity, 'inline-block min-w-40 font-semibold')}</${cell}>
${fields.map((field) => code`<${cell}${isRight(field) && ' align="right"'}>${marked(entity, field)}</${cell}>`)}
${entity.caseload && code`{hasOwners && <${cell}>{${entity.one}.ownerName}</${cell}>}`}
${actions.length > 0 && code`<${cell} align="right"><div className="flex flex-wrap justify-end gap-2">${actions}</div></${cell}>`}
</tr>
))}
</${tableElement}>
);
}`;
}

function isRight(field: FieldModel): boolean {
  return numeric.includes(field.type) && field.type !== 'rating';
}

function cards(entity: EntityModel, actions: readonly Code[]): Code {
  const card = use('web/ui/card.tsx', 'Card');
  const cardBody = use('web/ui/card.tsx', 'CardBody');
  const fields = shortFields(entity, 4);
  const badges = fields.filter((field) => field.type === 'choice');
  const facts = fields.filter((field) => field.type !== 'choice');
  const summary = summaryField(entity);
  const record = entity.one;
  return code`
export function ${listComponent(entity)}(${properties(entity)}) {
return (
<ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
{${entity.many}.map((${record}) => (
<li key={${record}.id}>
<${entity.type}Card ${record}={${record}} />
</li>
))}
</ul>
);
}

function ${entity.type}Card({ ${record} }: { ${record}: ${entityType(entity)} }) {
return (
<${card} interactive className="flex h-full flex-col">
<div className="aspect-[8/5]">
${picture(entity)}
</div>
<${cardBody} className="flex grow flex-col gap-3">
${badges.length > 0 && code`<p className="flex flex-wrap gap-2">${badges.map((field) => whenPresent(entity, field, marked(entity, field)))}</p>`}
<h2 className="text-xl font-semibold">${titleLink(entity, "text-ink no-underline after:absolute after:inset-0 after:content-['']")}</h2>
${summary && whenPresent(entity, summary, code`<p ${dataField(entity, summary)} className="line-clamp-3 text-muted">{${record}.${summary.property}}</p>`)}
${facts.length > 0 && code`<dl className="mt-auto grid gap-1 border-t border-line pt-3 text-sm">${facts.map((field) => cardFact(entity, field))}</dl>`}
${actions.length > 0 && code`<div className="relative z-10 mt-auto flex flex-wrap items-center gap-2">${actions}</div>`}
</${cardBody}>
</${card}>
);
}`;
}

function cardFact(entity: EntityModel, field: FieldModel): Code {
  const fact = code`<div className="flex justify-between gap-4">
<dt className="text-muted">${jsxText(field.label)}</dt>
<dd ${dataField(entity, field)} className="min-w-0 text-right font-medium wrap-anywhere">${unlinked(entity, field)}</dd>
</div>`;
  return whenPresent(entity, field, fact);
}

function ranking(entity: EntityModel, actions: readonly Code[]): Code {
  const record = entity.one;
  const lead = rankingField(entity);
  const fields = shortFields(entity, 4).filter((field) => field !== lead);
  return code`
interface ${listComponent(entity)}Props {
${entity.many}: readonly ${entityType(entity)}[];
label?: string;
/** The place of the first one in the ranking. */
first?: number;
}

export function ${listComponent(entity)}({ ${entity.many}, label = ${literal(entity.pluralLabel)}, first = 1 }: ${listComponent(entity)}Props) {
return (
<ol aria-label={label} className="grid gap-3">
{${entity.many}.map((${record}, index) => (
<li key={${record}.id}>
<${use('web/ui/card.tsx', 'Card')} interactive className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4">
<span className="min-w-8 text-2xl font-bold text-muted tabular-nums">{first + index}</span>
<div className="size-14 shrink-0 overflow-hidden rounded-control">
${picture(entity, 'square')}
</div>
<div className="min-w-48 grow">
<h2 className="text-lg font-semibold">${titleLink(entity, "text-ink no-underline after:absolute after:inset-0 after:content-['']")}</h2>
${fields.length > 0 && code`<p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">${fields.map((field) => whenPresent(entity, field, code`<span ${dataField(entity, field)}>${withLabel(entity, field)}</span>`))}</p>`}
</div>
${lead && whenPresent(entity, lead, code`<p ${dataField(entity, lead)} className="text-xl font-bold">${shownValue(record, lead)}</p>`)}
${actions.length > 0 && code`<div className="relative z-10 flex flex-wrap items-center gap-2">${actions}</div>`}
</${use('web/ui/card.tsx', 'Card')}>
</li>
))}
</ol>
);
}`;
}

/** Values that do not explain themselves get their label. */
function withLabel(entity: EntityModel, field: FieldModel): Code {
  const explainsItself = ['choice', 'relation', 'text', 'date', 'datetime', 'money'].includes(field.type);
  return explainsItself ? unlinked(entity, field) : code`${jsxText(`${field.label}: `)}${unlinked(entity, field)}`;
}

/** A link inside a card would hide below the one that covers it. */
function unlinked(entity: EntityModel, field: FieldModel): Code {
  const isLinked = ['relation', 'email', 'phone'].includes(field.type);
  return isLinked ? code`{${rawValue(entity.one, field)}}` : shownValue(entity.one, field);
}

function marked(entity: EntityModel, field: FieldModel): Code {
  return code`<span ${dataField(entity, field)}>${shownOrDash(entity.one, field)}</span>`;
}

function dataField(entity: EntityModel, field: FieldModel): Code {
  return code`data-field="${field.name}" data-value={${rawValue(entity.one, field)}}`;
}

function whenPresent(entity: EntityModel, field: FieldModel, element: Code): Code {
  if (!isNullable(field)) return element;
  return code`{${rawValue(entity.one, field)} !== null && (${inExpression(element)})}`;
}

function titleLink(entity: EntityModel, look: string): Code {
  const link = use('react-router', 'Link');
  const title = entity.titleField;
  return code`<${link} to={\`${entity.path}/\${${entity.one}.id}\`} ${dataField(entity, title)} ${attribute('className', look)}>{${entity.one}.${title.property}}</${link}>`;
}

/** What the record's picture is drawn from: its image field, or else its title. */
export function artworkSubject(entity: EntityModel): string {
  const image = entity.fields.find((field) => field.type === 'image');
  const title = `${entity.one}.${entity.titleField.property}`;
  if (!image) return title;
  return isNullable(image) ? `${entity.one}.${image.property} ?? ${title}` : `${entity.one}.${image.property}`;
}

/** What is drawn for the record, or the picture that its link leads to. */
export function picture(entity: EntityModel, ratio?: 'square'): Code {
  const link = entity.fields.find((field) => field.type === 'picture-link');
  const look = code`subject={${artworkSubject(entity)}}${ratio && ` ratio="${ratio}"`}`;
  if (!link) return code`<${use('web/ui/artwork.tsx', 'Artwork')} ${look} />`;
  return code`<${use('features/media/linked-picture.tsx', 'LinkedPicture')} link={${rawValue(entity.one, link)}} ${look} />`;
}
