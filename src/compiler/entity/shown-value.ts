/** A field's value as people read it, as JSX. */
import { code, use, type Code } from '../print/code.ts';
import { literal } from '../print/literal.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { isNullable } from './field-types.ts';

const formatFile = 'web/format.ts';

/** The value in JSON, which tests and scripts read as `data-value`: of a relation the related record's title. */
export function rawValue(record: string, field: FieldModel): string {
  return `${record}.${field.titleProperty}`;
}

/** An expression or element for a value that is there. */
export function shownValue(record: string, field: FieldModel): Code {
  const value = rawValue(record, field);
  switch (field.type) {
    case 'integer':
    case 'number':
      return code`{${use(formatFile, 'formatNumber')}(${value}${field.unit !== undefined && `, ${literal(field.unit)}`})}`;
    case 'money':
      return code`{${use(formatFile, 'formatMoney')}(${value}, ${literal(field.unit ?? 'USD')})}`;
    case 'percent':
      return code`{${use(formatFile, 'formatPercent')}(${value})}`;
    case 'rating':
      return code`<${use('web/ui/rating.tsx', 'Rating')} value={${value}}${field.maximum !== undefined && field.maximum !== 5 && ` maximum={${field.maximum}}`} />`;
    case 'date':
      return code`{${use(formatFile, 'formatDate')}(${value})}`;
    case 'datetime':
      return code`{${use(formatFile, 'formatDateTime')}(${value})}`;
    case 'boolean':
      return code`{${value} ? 'Yes' : 'No'}`;
    case 'choice':
      return code`<${use('web/ui/badge.tsx', 'Badge')}>{${value}}</${use('web/ui/badge.tsx', 'Badge')}>`;
    case 'email':
      return code`<a href={\`mailto:\${${value}}\`}>{${value}}</a>`;
    case 'phone':
      return code`<a href={\`tel:\${${value}}\`} className="whitespace-nowrap">{${value}}</a>`;
    case 'url':
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
      return code`<a href={${value}} rel="noreferrer">{${value}}</a>`;
    case 'relation':
      return relationLink(record, field);
    case 'text':
    case 'long-text':
    case 'time':
    case 'image':
      return code`{${value}}`;
  }
}

/** As {@link shownValue}, where the value may be missing: "—" stands for none. */
export function shownOrDash(record: string, field: FieldModel): Code {
  if (!isNullable(field)) return shownValue(record, field);
  return code`{${rawValue(record, field)} === null ? '—' : ${inExpression(shownValue(record, field))}}`;
}

/** JSX inside an expression: `{value}` loses its braces. */
export function inExpression(jsx: Code): Code {
  if (!jsx.text.startsWith('{')) return jsx;
  return { ...jsx, text: jsx.text.slice(1, -1) };
}

function relationLink(record: string, field: FieldModel): Code {
  const value = code`{${rawValue(record, field)}}`;
  if (!field.targetEntity?.catalogue) return value;
  const link = use('react-router', 'Link');
  return code`<${link} to={\`${field.targetEntity.path}/\${${record}.${field.property}}\`}>${value}</${link}>`;
}

/** Has the record a page of its own that its title can lead to? */
export function hasPage(entity: EntityModel): boolean {
  return entity.catalogue !== undefined || entity.isPrivate;
}
