/** Dashboards and reports: references that resolve, fields that can be counted and grouped. */
import { checkAudience, checkField, checkFields, countable, has, type Add } from '../feature-checks.ts';
import type { Blueprint, Chart, Entity, FeatureOf, FieldType, Figure } from '../schema.ts';

const groupable: readonly FieldType[] = ['choice', 'boolean', 'relation', 'text', 'date', 'datetime'];
const dates: readonly FieldType[] = ['date', 'datetime'];

/** Finds an entity and complains if there is none; `below` is added to the path of the complaint. */
type EntityOf = (name: string, below?: string) => Entity | undefined;

export function checkDashboard(feature: FeatureOf<'dashboard'>, entityOf: EntityOf, path: string, add: Add): void {
  for (const figure of feature.figures)
    checkFigure(figure, entityOf(figure.entity, ` › ${figure.label}`), `${path} › ${figure.label}`, add);
  for (const chart of feature.charts)
    checkChart(chart, entityOf(chart.entity, ` › ${chart.title}`), `${path} › ${chart.title}`, add);
}

export function checkReport(feature: FeatureOf<'report'>, entityOf: EntityOf, path: string, add: Add): void {
  for (const subject of feature.subjects) {
    const place = `${path} › ${subject.key}`;
    const entity = entityOf(subject.entity, ` › ${subject.key}`);
    if (subject.date !== undefined) checkField(entity, subject.date, dates, place, add);
    if (subject.filter !== undefined) checkField(entity, subject.filter, ['choice'], place, add);
    checkFields(entity, subject.groupBy, ['choice', 'boolean', 'relation'], place, add);
    for (const measure of subject.measures)
      if (measure.of !== 'count') checkField(entity, measure.field, countable, place, add);
    for (const name of subject.columns)
      if (entity !== undefined && !entity.fields.some((field) => field.name === name))
        add(place, `${entity.name} has no field "${name}".`, 'Name one of its fields.');
    if (subject.date === undefined && subject.groupBy.length === 0)
      add(place, 'The report has nothing to group by.', 'Name a date or a field to group by.');
  }
  for (const { title, subject } of feature.saved)
    if (!feature.subjects.some(({ key }) => key === subject))
      add(`${path} › ${title}`, `There is no report subject "${subject}".`, 'Name one of the subjects.');
}

function checkFigure(figure: Figure, entity: Entity | undefined, path: string, add: Add): void {
  if (figure.measure.of !== 'count') checkField(entity, figure.measure.field, countable, path, add);
  if (figure.date !== undefined) checkField(entity, figure.date, dates, path, add);
  const where = figure.where;
  if (where === undefined || entity === undefined) return;
  checkField(entity, where.field, ['choice'], path, add);
  const options = entity.fields.find((field) => field.name === where.field)?.options;
  if (options !== undefined && !options.includes(where.equals))
    add(path, `"${where.equals}" is none of the options of ${where.field}.`, 'Name one of its options.');
}

function checkChart(chart: Chart, entity: Entity | undefined, path: string, add: Add): void {
  checkField(entity, chart.groupBy, groupable, path, add);
  if (chart.measure.of !== 'count') checkField(entity, chart.measure.field, countable, path, add);
  if (chart.date !== undefined) checkField(entity, chart.date, dates, path, add);
}

/** A file makes records as a form does: where there is one, and for those who may. */
export function checkImport(
  feature: FeatureOf<'import'>,
  entity: Entity | undefined,
  blueprint: Blueprint,
  path: string,
  add: Add,
): void {
  checkAudience(feature.by, entity, blueprint, path, add);
  if (!blueprint.features.some((other) => other.kind === 'create' && other.entity === feature.entity))
    add(path, `Nobody adds single records of ${feature.entity}.`, 'Add a create feature for it.');
  if (entity?.fields.some((field) => field.type === 'relation' && field.required && isPrivate(field.target, blueprint)))
    add(path, 'Its records point at ones that only their owners see.', 'Leave the import out.');
}

function isPrivate(entity: string | undefined, blueprint: Blueprint): boolean {
  return entity !== undefined && !has(blueprint, 'catalogue', entity);
}
