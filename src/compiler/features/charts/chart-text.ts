/** The charts of a page. */
import { code, use, type Code } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { isOverTime, type ChartModel } from './chart-model.ts';
import { formatOf, type Measured } from './measured.ts';

const formatFile = 'web/format.ts';

export function chartGrid(charts: ChartModel[]): Code {
  return code`<div className="mt-8 grid gap-6 lg:grid-cols-2">
${charts.map(chart)}
</div>`;
}

function chart(each: ChartModel): Code {
  const names = { bar: 'BarChart', line: 'LineChart', pie: 'PieChart' };
  const component = use(`web/charts/${each.type}-chart.tsx`, names[each.type]);
  const data = isOverTime(each)
    ? code`charts.${each.property}.map(({ label, value }) => ({ label: ${use(formatFile, 'formatStep')}(label), value }))`
    : code`charts.${each.property}`;
  const format = formatOf(each);
  return code`<${component} ${attribute('title', each.label)} data={${data}}${format && code` format={(value) => ${format('value')}}`} ${attribute('valueLabel', valueLabel(each))} />`;
}

function valueLabel({ of, field, entity }: Measured): string {
  if (of === 'count' || !field) return entity.pluralLabel;
  return of === 'sum' ? `${field.label}, total` : `${field.label}, average`;
}
