/** Mixtures: records put together by amount, and what they come to. The code is the template's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, useType } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel } from '../../product-model.ts';
import { mixtureScenarios } from './mixture-scenarios.ts';

const folder = 'features/mixture';
type Feature = FeatureOf<'mixture'>;

export const mixtureFeature: FeatureModule<'mixture'> = {
  kind: 'mixture',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    return {
      files: new Map([
        [`${folder}/definition.ts`, definitionText(feature, entity)],
        [`${folder}/parts.ts`, partsText(feature, entity)],
      ]),
      routes: [{ path: '/mixture', file: `${folder}/routes.ts`, name: 'mixtureRoutes' }],
      pages: [{ path: feature.path, file: `${folder}/mixture-page.tsx`, name: 'MixturePage' }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header' }],
    };
  },
  scenarios: mixtureScenarios,
  places: (feature) => [{ to: feature.path, title: feature.title, text: feature.introduction, action: feature.title }],
};

function definitionText(feature: Feature, entity: EntityModel): string {
  const totals = feature.fields.map((name) => {
    const field = fieldOf(entity, name);
    return `{ key: ${literal(field.property)}, label: ${literal(field.label)}, unit: ${literal(unitOf(field))} },`;
  });
  const body = code`
export const words = {
title: ${literal(feature.title)},
introduction: ${literal(feature.introduction)},
one: ${literal(feature.one)},
amount: ${literal(feature.amount)},
unit: ${literal(feature.unit)},
/** Where the records' pages are. */
path: ${literal(entity.path)},
};

/** The figures of the ${inSentence(entity.pluralLabel)} are for so much of the unit. */
export const per = ${feature.per};
export const initial = ${feature.initial};

export const totals: readonly ${useType(`${folder}/mixture.ts`, 'Total')}[] = [
${totals}
];`;
  return printModule(`${folder}/definition.ts`, 'What is put together here, and what is added up.', body);
}

function unitOf(field: FieldModel): string {
  return field.unit ?? '';
}

function partsText(feature: Feature, entity: EntityModel): string {
  const columns = feature.fields.map((name) => fieldOf(entity, name));
  const selected = columns.map((field) => `${field.column} AS ${field.property}`).join(', ');
  const title = entity.titleField.column;
  const sql = `SELECT id, ${title} AS partTitle, ${selected} FROM ${entity.table} ORDER BY ${title}`;
  const part = useType(`${folder}/mixture.ts`, 'Part');
  const body = code`
export function listParts(database: ${useType('server/db.ts', 'Database')}): ${part}[] {
const rows = database.all<{ id: number; partTitle: string } & ${part}['values']>(\`${insideTemplate(sql)}\`);
return rows.map(({ id, partTitle, ...values }) => ({ id, title: partTitle, values }));
}`;
  return printModule(
    `${folder}/parts.ts`,
    `The ${inSentence(entity.pluralLabel)} with the figures that are added up.`,
    body,
  );
}
