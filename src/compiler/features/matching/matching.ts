/** Matching: records ranked by what a person wishes for, with the reasons. Rules and pages are the template's. */
import type { Entity, FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel } from '../../product-model.ts';
import { matchingScenarios } from './matching-scenarios.ts';

const folder = 'features/matching';
type Feature = FeatureOf<'matching'>;

const table = `CREATE TABLE matching_preference (
  user_id INTEGER PRIMARY KEY REFERENCES user (id) ON DELETE CASCADE,
  -- JSON: { "price": { "wanted": 12000, "weight": 2 }, ... }
  preferences TEXT NOT NULL CHECK (json_valid(preferences))
) STRICT;`;

export const matchingFeature: FeatureModule<'matching'> = {
  kind: 'matching',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    return {
      files: new Map([
        [`${folder}/definition.ts`, definitionText(feature, entity)],
        [`${folder}/candidates.ts`, candidatesText(feature, entity)],
      ]),
      tables: [table],
      routes: [{ path: '/matching', file: `${folder}/routes.ts`, name: 'matchingRoutes' }],
      pages: [{ path: feature.path, file: `${folder}/matching-page.tsx`, name: 'MatchingPage' }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header' }],
    };
  },
  scenarios: matchingScenarios,
  places: (feature, model) => {
    const things = inSentence(entityOf(model, feature.entity).pluralLabel);
    const text = `Say what matters to you and see which ${things} fit best, with the reasons.`;
    return [{ to: feature.path, title: feature.title, text, action: feature.title }];
  },
};

function definitionText(feature: Feature, entity: EntityModel): string {
  const lines = feature.criteria.map(({ field: name, direction }) => {
    const field = fieldOf(entity, name);
    const parts = [`type: '${typeOf(field)}'`, `label: ${literal(field.label)}`];
    if (typeOf(field) === 'number') {
      const unit = field.type === 'money' ? (field.unit ?? 'USD') : field.type === 'percent' ? '%' : field.unit;
      parts.push(`direction: '${direction}'`, `as: '${field.type === 'money' ? 'money' : 'number'}'`);
      if (unit !== undefined) parts.push(`unit: ${literal(unit)}`);
      parts.push(`initial: ${middleOf(name, entity)}`);
    }
    return `${field.property}: { ${parts.join(', ')} },`;
  });
  const body = code`
export const path: string = ${literal(feature.path)};

export const title: string = ${literal(feature.title)};

export const things: string = ${literal(inSentence(entity.pluralLabel))};

/** Where the records' pages are. */
export const thingPath: string = ${literal(entity.path)};

export const criteria: Readonly<Record<string, ${useType(`${folder}/matching.ts`, 'Criterion')}>> = {
${lines}
};`;
  return printModule(`${folder}/definition.ts`, 'What is recommended here and by what.', body);
}

function candidatesText(feature: Feature, entity: EntityModel): string {
  const fields = feature.criteria.map(({ field }) => fieldOf(entity, field));
  const columns = fields.map((field) => `${field.column} AS ${field.property}`).join(', ');
  const sql = `SELECT id, ${entity.titleField.column} AS recordTitle, ${columns} FROM ${entity.table}`;
  const candidate = useType(`${folder}/matching.ts`, 'Candidate');
  const body: Code = code`
export function listCandidates(database: ${useType('server/db.ts', 'Database')}): ${candidate}[] {
const rows = database.all<{ id: number; recordTitle: string } & ${candidate}['values']>(\`${insideTemplate(sql)}\`);
return rows.map(({ id, recordTitle, ...values }) => ({ id, title: recordTitle, values }));
}`;
  return printModule(
    `${folder}/candidates.ts`,
    `The ${inSentence(entity.pluralLabel)} that are compared, with what counts of each.`,
    body,
  );
}

function typeOf(field: FieldModel): 'number' | 'choice' | 'yes' {
  if (field.type === 'boolean') return 'yes';
  return field.type === 'choice' || field.type === 'text' ? 'choice' : 'number';
}

/** The median of the first records. */
function middleOf(name: string, { seed }: Pick<Entity, 'seed'>): number {
  const values = seed.map((record) => record.values[name]).filter((value) => typeof value === 'number');
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 1;
}
