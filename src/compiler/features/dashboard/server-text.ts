/** `figures.ts` and `routes.ts` of a dashboard. */
import { qualified } from '../../entity/columns.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { insideTemplate, sqlText } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { camelCase } from '../../print/words.ts';
import { chartCall } from '../charts/chart-query.ts';
import { inPeriod, measure, ownership, parameters, where } from '../charts/measured.ts';
import type { DashboardModel, FigureModel } from './dashboard-model.ts';

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

function comparedTo({ field, equals }: { field: { type: string }; equals: string }): string {
  return field.type === 'boolean' ? String(Number(equals === 'true' || equals === 'Yes')) : sqlText(equals);
}
