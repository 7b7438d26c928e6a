/** `page.tsx` of a dashboard. */
import { parameterName } from '../../entity/parameter-name.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { attribute } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { chartGrid } from '../charts/chart-text.ts';
import { formatOf } from '../charts/measured.ts';
import type { DashboardModel, FigureModel } from './dashboard-model.ts';

const formatFile = 'web/format.ts';

export function pageText(dashboard: DashboardModel): string {
  const resource = code`${use('web/use-resource.ts', 'useResource')}<${useType(dashboard.files.figures, dashboard.name)}>(${dashboard.hasPeriod ? code`${use('web/api.ts', 'withQuery')}('${dashboard.apiPath}', { period: parameters.get('period') })` : `'${dashboard.apiPath}'`})`;
  const component = dashboard.isPrivate ? 'Content' : dashboard.pageName;
  const loaded = use('web/ui/states.tsx', 'Loaded');
  const figures = use('web/ui/figures.tsx', 'Figures');
  const body = code`
${dashboard.isPrivate && signedInPage(dashboard)}
${dashboard.isPrivate ? '' : 'export '}function ${component}() {
  ${dashboard.hasPeriod && code`const [parameters] = ${use('react-router', 'useSearchParams')}();`}
  const dashboard = ${resource};
  return (
    <>
      <${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', dashboard.title)}${dashboard.hasPeriod && code` actions={<${use('web/ui/period-select.tsx', 'PeriodSelect')} />}`} />
      <${loaded} resource={dashboard}>
        {({ figures${dashboard.hasPeriod && ', before'}${dashboard.charts.length > 0 && ', charts'} }) => (
          <>
            <${figures}>
              ${dashboard.figures.map(figure)}
            </${figures}>
            ${dashboard.charts.length > 0 && chartGrid(dashboard.charts)}
          </>
        )}
      </${loaded}>
    </>
  );
}`;
  return printModule(dashboard.files.page, `The page “${dashboard.title}”: figures and charts.`, body);
}

function signedInPage(dashboard: DashboardModel): Code {
  const gate = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  return code`
export function ${dashboard.pageName}() {
  return (
    <${gate}>
      <Content />
    </${gate}>
  );
}
`;
}

function figure(each: FigureModel): Code {
  const value = `figures.${each.property}`;
  const format = formatOf(each);
  const shown = format ? format(value) : code`${use(formatFile, 'formatNumber')}(${value})`;
  const element = use('web/ui/figures.tsx', 'Figure');
  const properties = code`${attribute('label', each.label)} value={${shown}}${listOf(each)}`;
  if (!each.date) return code`<${element} ${properties} />`;
  const change = code`<${use('web/ui/change.tsx', 'Change')} now={${value}} before={before.${each.property}} />`;
  return code`<${element} ${properties}>{before && ${change}}</${element}>`;
}

/** The list of what is counted, narrowed where it can be. */
function listOf({ entity, where }: FigureModel): string {
  if (!entity.catalogue) return ` to="${entity.path}"`;
  const isNarrowed = where !== undefined && entity.filter?.fields.includes(where.field.name);
  const query = isNarrowed ? `?${parameterName(where.field)}=${encodeURIComponent(where.equals)}` : '';
  return ` to="${entity.path}${query}"`;
}
