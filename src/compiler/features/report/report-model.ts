/** A report's subjects with their names decided, their fields resolved and what they must show on the first records. */
import type { FeatureOf, Figure } from '../../../blueprint/schema.ts';
import { camelCase } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel, type ProductModel } from '../../product-model.ts';
import { expectedFigure, shownFigure } from '../../proof/expected-figures.ts';
import { seenAtFirst } from '../../proof/seen-by.ts';

type Subject = FeatureOf<'report'>['subjects'][number];

export interface MeasureModel {
  /** Property and column alias, e.g. `totalAmount`. */
  key: string;
  label: string;
  measure: Figure['measure'];
  field: FieldModel | undefined;
  /** On the first records: the number, and as the page writes it. */
  expected: number;
  shown: string;
}

export interface SubjectModel {
  key: string;
  title: string;
  entity: EntityModel;
  date: FieldModel | undefined;
  groups: FieldModel[];
  measures: MeasureModel[];
  columns: FieldModel[];
  filter: FieldModel | undefined;
}

export function subjectModel(subject: Subject, model: ProductModel): SubjectModel {
  const entity = entityOf(model, subject.entity);
  const field = (name: string) => fieldOf(entity, name);
  const measures: Figure['measure'][] = [{ of: 'count' }, ...subject.measures.filter(({ of }) => of !== 'count')];
  return {
    key: subject.key,
    title: subject.title,
    entity,
    date: subject.date === undefined ? undefined : field(subject.date),
    groups: subject.groupBy.map(field),
    measures: measures.map((measure): MeasureModel => {
      const figure: Figure = { label: 'any', entity: subject.entity, measure };
      const measured = measure.of === 'count' ? undefined : field(measure.field);
      return {
        key: measured ? camelCase(`${measure.of === 'sum' ? 'total' : 'average'} ${measured.name}`) : 'count',
        label: labelOf(measure, entity, measured),
        measure,
        field: measured,
        expected: expectedFigure(figure, model.blueprint, seenAtFirst(entity, model)),
        shown: shownFigure(figure, model.blueprint, seenAtFirst(entity, model)),
      };
    }),
    columns: subject.columns.map(field),
    filter: subject.filter === undefined ? undefined : field(subject.filter),
  };
}

function labelOf({ of }: Figure['measure'], entity: EntityModel, field: FieldModel | undefined): string {
  if (!field) return `Number of ${lowerStart(entity.pluralLabel)}`;
  const label = lowerStart(field.label);
  if (of === 'average') return `Average ${label}`;
  return label.startsWith('total') ? field.label : `Total ${label}`;
}

function lowerStart(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
