import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { creators } from '../../entity/audience.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { sampleInput, sampleTitle } from '../../proof/sample-input.ts';
import { importedFields } from './columns-text.ts';

/** One cell for each column: what has to be there, and nothing else. */
export function exampleCells(entity: EntityModel): { label: string; cell: string }[] {
  const sample = sampleInput(entity) ?? [];
  return importedFields(entity).map((field) => {
    const step = sample.find((value) => value.field === field)?.step;
    const cell =
      step?.step === 'fill'
        ? step.value
        : step?.step === 'choose'
          ? step.option
          : step?.step === 'fill-date'
            ? '2030-05-04'
            : '';
    return { label: field.label, cell };
  });
}

/** A file with one good row and one without a title. */
export function exampleFile(entity: EntityModel): string {
  const cells = exampleCells(entity);
  const quoted = (values: readonly string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
  const isTitle = (label: string) => label === entity.titleField.label;
  return [
    quoted([...cells.map(({ label }) => label), 'Remark']),
    quoted([...cells.map(({ cell }) => cell), '']),
    quoted([...cells.map(({ label, cell }) => (isTitle(label) ? '' : cell)), 'It has no title']),
  ].join('\n');
}

/** What is wrong stands beside its row, nothing is written before it is confirmed, then the good row is in the list. */
export function importScenarios(feature: FeatureOf<'import'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  if (!sampleInput(entity)) return [];
  const things = inSentence(entity.pluralLabel);
  return [
    {
      id: `${feature.id}-file`,
      title: `A file of ${things} is checked row by row and imported after a confirmation`,
      given: { step: 'open', path: `${entity.path}/import` },
      when: [
        ...actingAs(creators(feature.by, entity, model), model).steps,
        { step: 'attach-file', label: 'CSV file', name: 'rows.csv', text: exampleFile(entity) },
        { step: 'click', role: 'button', name: 'Check rows' },
        { step: 'see-text', text: '1 of 2 rows can be imported', within: 'Preview' },
        { step: 'see-text', text: `${entity.titleField.label} is required`, within: 'Preview' },
        { step: 'click', role: 'button', name: 'Import 1 row' },
        { step: 'see-message', text: `1 row imported into ${things}` },
      ],
      then: [{ step: 'see-text', text: sampleTitle(entity) }],
    },
  ];
}
