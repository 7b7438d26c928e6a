/** `figures.ts` and `routes.ts` of a dashboard. */
import { joinName, qualified, shownColumn } from '../../entity/columns.ts';
import { isNullable, sqlType } from '../../entity/field-types.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { insideTemplate, sqlText } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { camelCase } from '../../print/words.ts';
import {
  isOverTime,
  type ChartModel,
  type DashboardModel,
  type FigureModel,
  type Measured,
} from './dashboard-model.ts';
import { maximumGroups } from './expected.ts';

const aggregatesFile = 'server/aggregates.ts';
const periodFile = 'server/period.ts';
const databaseType = useType('server/db.ts', 'Database');

export function figuresText(dashboard: DashboardModel): string {
  const { hasPeriod, isPrivate, figures, charts } = dashboard;
  const chosen = hasPeriod && code`, period: ${useType(periodFile, 'PeriodName')}, now: Date`;
  const owner = isPrivate && ', ownerId: number';
  const list = code`{
${figures.map((figure) => code`${figure.property}: ${figureCall(figure)},`)}
}`;
  const body = code`
/** ${charts.length > 0 ? 'Figures and the groups of each chart' : 'Figures'}${isPrivate && ' for one person'}; money in minor units. */
export function ${functionName(dashboard)}(database: ${databaseType}${chosen}${owner}) {
${
  hasPeriod &&
  code`const before = ${use(periodFile, 'periodBefore')}(period, now);
const within = ${use(periodFile, 'periodOf')}(period, now);`
}
return {
figures: ${hasPeriod ? code`figuresIn(database, within${isPrivate && ', ownerId'})` : list},
${hasPeriod && code`/** The same over the period before. */\nbefore: before && figuresIn(database, before${isPrivate && ', ownerId'}),`}
${
  charts.length > 0 &&
  code`charts: {
${charts.map((chart) => code`${chart.property}: ${chartCall(chart)},`)}
},`
}
};
}
${
  hasPeriod &&
  code`
function figuresIn(database: ${databaseType}, within: ${useType(periodFile, 'Period')}${owner}) {
return ${list};
}`
}

export type ${dashboard.name} = ReturnType<typeof ${functionName(dashboard)}>;`;
  return printModule(
    dashboard.files.figures,
    `What the page “${dashboard.title}” shows, computed from the records.`,
    body,
  );
}

export function routesText(dashboard: DashboardModel): string {
  const user = dashboard.isPrivate && code`, ${use('features/account/current-user.ts', 'requireUser')}(context).id`;
  const hono = use('hono', 'Hono');
  const chosen =
    dashboard.hasPeriod &&
    code`, ${use('server/errors.ts', 'readQuery')}(context, ${use(periodFile, 'periodQuerySchema')}).period, new Date()`;
  const body = code`
export function ${dashboard.routesName}({ database }: ${useType('server/app.ts', 'Services')}): ${hono} {
  const routes = new ${hono}();

  routes.get('/', (context) => context.json(${use(dashboard.files.figures, functionName(dashboard))}(database${chosen}${user})));

  return routes;
}`;
  return printModule(
    dashboard.files.routes,
    `The figures of “${dashboard.title}”, mounted at ${dashboard.apiPath}.`,
    body,
  );
}

function functionName(dashboard: DashboardModel): string {
  return `${camelCase(dashboard.name)}Of`;
}

function figureCall(figure: FigureModel): Code {
  const conditions = [...ownership(figure), ...inPeriod(figure)];
  if (figure.where) conditions.push(`${qualified(figure.entity, figure.where.field)} = ${comparedTo(figure.where)}`);
  const sql = [`SELECT ${measure(figure)} AS value`, `FROM ${figure.entity.table}`, ...where(conditions)].join(' ');
  return code`${use(aggregatesFile, 'numberOf')}(database, \`${insideTemplate(sql)}\`${parameters(figure)})`;
}

function chartCall(chart: ChartModel): Code {
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

function measure({ of, entity, field }: Measured): string {
  if (of === 'count' || !field) return 'count(*)';
  return of === 'sum' ? `total(${qualified(entity, field)})` : `coalesce(avg(${qualified(entity, field)}), 0)`;
}

function comparedTo({ field, equals }: { field: { type: string }; equals: string }): string {
  return field.type === 'boolean' ? String(Number(equals === 'true' || equals === 'Yes')) : sqlText(equals);
}

function ownership({ entity }: Measured): string[] {
  return entity.isPrivate ? [`${entity.table}.owner_id = :ownerId`] : [];
}

function inPeriod({ entity, date }: Measured): string[] {
  if (!date) return [];
  const day = date.type === 'datetime' ? `date(${qualified(entity, date)})` : qualified(entity, date);
  return [`(:from IS NULL OR ${day} BETWEEN :from AND :to)`];
}

function parameters({ entity, date }: Measured): string {
  const names = [...(date ? ['...within'] : []), ...(entity.isPrivate ? ['ownerId'] : [])];
  return names.length > 0 ? `, { ${names.join(', ')} }` : '';
}

function where(conditions: string[]): string[] {
  return conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : [];
}
