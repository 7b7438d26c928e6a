/** `subjects.ts`: what the product's reports can be about, with the SQL of each part. */
import { visibleTo } from '../../entity/visible-to.ts';
import { joinName, qualified, shownColumn } from '../../entity/columns.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, FieldModel } from '../../product-model.ts';
import type { MeasureModel, SubjectModel } from './report-model.ts';

export const subjectsFile = 'features/reporting/subjects.ts';

export function subjectsText(subjects: readonly SubjectModel[]): string {
  const body = code`
export const reportSubjects: readonly ${useType('features/reporting/subject.ts', 'ReportSubject')}[] = [
${subjects.map(subjectText)}
];`;
  return printModule(subjectsFile, 'What reports can be about in this product.', body);
}

function subjectText(subject: SubjectModel): Code {
  const { entity, date, filter } = subject;
  return code`{
key: ${literal(subject.key)},
title: ${literal(subject.title)},
records: ${literal(inSentence(entity.pluralLabel))},
from: ${literal(from(subject))},
${date && code`date: { label: ${literal(date.label)}, sql: ${literal(day(entity, date))} },`}
groups: [
${date && code`{ key: 'month', label: 'Month', sql: ${literal(`substr(${qualified(entity, date)}, 1, 7)`)}, format: { as: 'month' } },`}
${subject.groups.map((field) => groupText(entity, field))}
],
measures: [
${subject.measures.map((measure) => measureText(entity, measure))}
],
columns: [
${subject.columns.map((field) => columnText(entity, field))}
],
${filter && code`filter: { label: ${literal(filter.label)}, sql: ${literal(qualified(entity, filter))}, options: ${JSON.stringify(filter.options ?? [])} },`}
${entity.isPrivate && code`visible: ${literal(visibleTo(entity, 'readerId'))},`}
},`;
}

function from({ entity, groups, columns }: SubjectModel): string {
  const joins = [...new Set([...groups, ...columns])].flatMap((field) => {
    const target = field.targetEntity;
    if (!target) return [];
    const name = joinName(entity, field);
    return [`LEFT JOIN ${target.table} AS ${name} ON ${name}.id = ${qualified(entity, field)}`];
  });
  return [entity.table, ...joins].join(' ');
}

function day(entity: EntityModel, field: FieldModel): string {
  return field.type === 'datetime' ? `date(${qualified(entity, field)})` : qualified(entity, field);
}

function groupText(entity: EntityModel, field: FieldModel): Code {
  const sql = field.type === 'boolean' ? `iif(${qualified(entity, field)}, 'Yes', 'No')` : shownColumn(entity, field);
  return code`{ key: ${literal(field.name)}, label: ${literal(field.label)}, sql: ${literal(sql)}, format: { as: 'text' } },`;
}

function measureText(entity: EntityModel, { key, label, measure, field }: MeasureModel): Code {
  const column = field && qualified(entity, field);
  const sql =
    measure.of === 'count' ? 'count(*)' : measure.of === 'sum' ? `total(${column})` : `coalesce(avg(${column}), 0)`;
  return code`{ key: ${literal(key)}, label: ${literal(label)}, sql: ${literal(sql)}, format: ${format(field)}, addsUp: ${String(measure.of !== 'average')} },`;
}

function columnText(entity: EntityModel, field: FieldModel): Code {
  return code`{ key: ${literal(field.property)}, label: ${literal(field.label)}, sql: ${literal(shownColumn(entity, field))}, format: ${format(field)} },`;
}

function format(field: FieldModel | undefined): string {
  switch (field?.type) {
    case 'money':
      return `{ as: 'money', unit: ${literal(field.unit ?? 'USD')} }`;
    case 'percent':
      return "{ as: 'percent' }";
    case 'date':
    case 'datetime':
      return `{ as: '${field.type}' }`;
    case 'boolean':
      return "{ as: 'yes-no' }";
    case undefined:
      return "{ as: 'number' }";
    case 'integer':
    case 'number':
    case 'rating':
      return field.unit === undefined ? "{ as: 'number' }" : `{ as: 'number', unit: ${literal(field.unit)} }`;
    default:
      return "{ as: 'text' }";
  }
}
