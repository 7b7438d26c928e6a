/** `calculators.ts` and `record-choices.ts`. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, fieldOf, type ProductModel } from '../../product-model.ts';
import { calculatorFile, calculatorName } from './calculator-text.ts';

type Feature = FeatureOf<'calculator'>;

export function listText({ path, title, calculators }: Feature): string {
  const body = code`
export const path: string = ${literal(path)};

export const title: string = ${literal(title)};

export const calculators: readonly ${useType('features/calculator/calculator.ts', 'Calculator')}[] = [
${calculators.map((each) => code`${use(calculatorFile(each), calculatorName(each))},`)}
];`;
  return printModule('features/calculator/calculators.ts', 'The calculators of this product.', body);
}

export function recordChoicesText({ calculators }: Feature, model: ProductModel): string {
  const lines = calculators.flatMap((calculator) => {
    const inputs = calculator.inputs.flatMap(({ name, entity: entityName, field: fieldName }) => {
      if (entityName === undefined || fieldName === undefined) return [];
      const entity = entityOf(model, entityName);
      const field = fieldOf(entity, fieldName);
      const value = field.type === 'money' ? `${field.column} / 100.0` : field.column;
      const { column } = entity.titleField;
      const sql = `SELECT id, ${column} AS label, ${value} AS value FROM ${entity.table} WHERE ${field.column} IS NOT NULL ORDER BY ${column}`;
      return [`${name}: \`${insideTemplate(sql)}\`,`];
    });
    return inputs.length > 0 ? [code`${literal(calculator.id)}: { ${inputs} },`] : [];
  });
  const body = code`
export const recordChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${lines}
};`;
  const purpose = 'Records that calculators let people choose from: for each calculator and input, what to select.';
  return printModule('features/calculator/record-choices.ts', purpose, body);
}
