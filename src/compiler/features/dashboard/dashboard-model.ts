/** A dashboard with its names decided and its fields resolved. */
import type { FeatureOf, Figure } from '../../../blueprint/schema.ts';
import type { ChartModel } from '../charts/chart-model.ts';
import type { Measured } from '../charts/measured.ts';
import { expectedFigure } from '../../proof/expected-figures.ts';
import { seenAtFirst } from '../../proof/seen-by.ts';
import { camelCase, pascalCase } from '../../print/words.ts';
import { entityOf, fieldOf, type FieldModel, type ProductModel } from '../../product-model.ts';

export interface FigureModel extends Measured {
  where: { field: FieldModel; equals: string } | undefined;
  /** Its value on the first records, of all time and of the last 30 days. */
  expected: number;
  expectedLately: number;
}

export interface DashboardModel {
  title: string;
  /** Type and function names, e.g. `Overview`. */
  name: string;
  pageName: string;
  routesName: string;
  apiPath: string;
  files: Record<'figures' | 'routes' | 'page' | 'test', string>;
  figures: FigureModel[];
  charts: ChartModel[];
  /** Counts records that only their owner sees, so each person has figures of their own. */
  isPrivate: boolean;
  /** Can a period be chosen? */
  hasPeriod: boolean;
}

export function dashboardModel(feature: FeatureOf<'dashboard'>, model: ProductModel): DashboardModel {
  const isFirst = model.dashboards[0]?.id === feature.id;
  const name = isFirst ? 'Dashboard' : `${pascalCase(feature.id)}Dashboard`;
  const folder = isFirst ? 'features/dashboard' : `features/dashboard/${feature.id}`;
  const taken = new Set<string>();
  const measured = (each: { label: string; entity: string; measure: Figure['measure']; date?: string }): Measured => {
    const entity = entityOf(model, each.entity);
    return {
      property: uniqueProperty(each.label, taken),
      label: each.label,
      entity,
      of: each.measure.of,
      field: each.measure.of === 'count' ? undefined : fieldOf(entity, each.measure.field),
      date: each.date === undefined ? undefined : fieldOf(entity, each.date),
    };
  };
  const figures = feature.figures.map((figure): FigureModel => {
    const own = measured(figure);
    const { where } = figure;
    return {
      ...own,
      where: where && { field: fieldOf(own.entity, where.field), equals: where.equals },
      expected: expectedFigure(figure, model.blueprint, seenAtFirst(own.entity, model)),
      expectedLately: expectedFigure(figure, model.blueprint, seenAtFirst(own.entity, model), 30),
    };
  });
  const charts = feature.charts.map((chart): ChartModel => {
    const own = measured({ ...chart, label: chart.title });
    return { ...own, type: chart.type, groupBy: fieldOf(own.entity, chart.groupBy) };
  });
  return {
    title: feature.title,
    name,
    pageName: `${name}Page`,
    routesName: `${camelCase(name)}Routes`,
    apiPath: isFirst ? '/api/dashboard' : `/api/dashboard-${feature.id}`,
    files: {
      figures: `${folder}/figures.ts`,
      routes: `${folder}/routes.ts`,
      page: `${folder}/page.tsx`,
      test: `${folder}/dashboard.test.ts`,
    },
    figures,
    charts,
    hasPeriod: [...figures, ...charts].some(({ date }) => date !== undefined),
    isPrivate: [...figures, ...charts].some(({ entity }) => entity.isPrivate),
  };
}

function uniqueProperty(label: string, taken: Set<string>): string {
  const words = camelCase(label) || 'figure';
  const start = /^\d/.test(words) ? `figure${words}` : words;
  let property = start;
  for (let count = 2; taken.has(property); count += 1) property = `${start}${count}`;
  taken.add(property);
  return property;
}
