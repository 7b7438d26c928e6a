import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';
import { seenAtFirst } from '../../proof/seen-by.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { expectedMarks, shownFigure } from '../../proof/expected-figures.ts';

/** The figures agree with the first records, and every chart is drawn and can be read as a table. */
export function dashboardScenarios(feature: FeatureOf<'dashboard'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const seen = (name: string) => seenAtFirst(entityOf(model, name), model);
  const charts = feature.charts
    .map((chart) => ({ chart, marks: expectedMarks(chart, blueprint, seen(chart.entity)) }))
    .filter(({ marks }) => marks > 0);

  const scenarios: Scenario[] = [
    {
      id: `${feature.id}-figures`,
      title: `“${feature.title}” shows figures that agree with the records`,
      given: { step: 'open', path: feature.path },
      when: [{ step: 'see-heading', text: feature.title }],
      then: feature.figures.map((figure): ThenStep => {
        return {
          step: 'see-figure',
          label: figure.label,
          value: shownFigure(figure, blueprint, seen(figure.entity)),
        };
      }),
    },
  ];
  if (charts.length > 0) {
    scenarios.push({
      id: `${feature.id}-charts`,
      title: `“${feature.title}” draws a chart for each breakdown`,
      given: { step: 'open', path: feature.path },
      when: [],
      then: charts.map(({ chart, marks }): ThenStep => ({ step: 'see-chart', name: chart.title, marks })),
    });
  }
  const dated = feature.figures.filter((figure) => figure.date !== undefined);
  if (dated.length > 0) scenarios.push(overPeriod(feature, dated, blueprint, seen));
  const [first] = charts;
  if (first) {
    scenarios.push({
      id: `${feature.id}-table`,
      title: `The chart “${first.chart.title}” can be read as a table`,
      given: { step: 'open', path: feature.path },
      when: [
        { step: 'see-chart', name: first.chart.title, marks: first.marks },
        { step: 'click', role: 'button', name: 'Show table' },
      ],
      then: [{ step: 'see-control', role: 'button', name: 'Show chart' }],
    });
  }
  return scenarios;
}

/** The figures of a shorter period agree with the records of that period. */
function overPeriod(
  feature: FeatureOf<'dashboard'>,
  figures: FeatureOf<'dashboard'>['figures'],
  blueprint: Blueprint,
  seen: (name: string) => SeedRecord[] | null,
): Scenario {
  return {
    id: `${feature.id}-period`,
    title: `“${feature.title}” shows the figures of the last 30 days`,
    given: { step: 'open', path: feature.path },
    when: [{ step: 'choose', label: 'Period', option: 'Last 30 days' }],
    then: figures.map((figure): ThenStep => {
      const value = shownFigure(figure, blueprint, seen(figure.entity), 30);
      return { step: 'see-figure', label: figure.label, value };
    }),
  };
}
