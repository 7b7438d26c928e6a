/** The groups of a chart, computed by SQL from the records. */
import { joinName, qualified, shownColumn } from '../../entity/columns.ts';
import { isNullable, sqlType } from '../../entity/field-types.ts';
import { code, use, type Code } from '../../print/code.ts';
import { insideTemplate } from '../../print/literal.ts';
import { maximumGroups } from '../../proof/expected-figures.ts';
import { isOverTime, type ChartModel } from './chart-model.ts';
import { inPeriod, measure, ownership, parameters, where } from './measured.ts';

const aggregatesFile = 'server/aggregates.ts';

export function chartCall(chart: ChartModel): Code {
  const { entity, groupBy } = chart;
  const target = groupBy.targetEntity;
  const sql = [
    `SELECT ${groupLabel(chart)} AS label, ${measure(chart)} AS value`,
    `FROM ${entity.table}`,
    ...(target
      ? [
          `JOIN ${target.table} AS ${joinName(entity, groupBy)} ON ${joinName(entity, groupBy)}.id = ${qualified(entity, groupBy)}`,
        ]
      : []),
    ...where([
      ...(isNullable(groupBy) && !target ? [`${qualified(entity, groupBy)} IS NOT NULL`] : []),
      ...ownership(chart),
      ...inPeriod(chart),
    ]),
    'GROUP BY label',
    isOverTime(chart) ? 'ORDER BY label' : `ORDER BY value DESC, label LIMIT ${maximumGroups}`,
  ].join('\n        ');
  return code`${use(aggregatesFile, isOverTime(chart) ? 'groupsOverTime' : 'groupsOf')}(database, \`
        ${insideTemplate(sql)}\`${parameters(chart)})`;
}

function groupLabel(chart: ChartModel): string {
  const column = qualified(chart.entity, chart.groupBy);
  if (isOverTime(chart)) return `substr(${column}, 1, :step)`;
  if (chart.groupBy.type === 'boolean') return `iif(${column}, 'Yes', 'No')`;
  const shown = shownColumn(chart.entity, chart.groupBy);
  return sqlType((chart.groupBy.targetEntity?.titleField ?? chart.groupBy).type) === 'TEXT'
    ? shown
    : `CAST(${shown} AS TEXT)`;
}
