/** Calendar: records with dates, and one's own bookings, by month, week and day. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { visibleTo } from '../../entity/visible-to.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { attribute, insideTemplate, jsxText, literal, sqlText } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, fieldOf, productModel, type ProductModel } from '../../product-model.ts';
import { daysOf, isOfDemoUser, seedTitle } from '../../proof/seed-facts.ts';

type Feature = FeatureOf<'calendar'>;

const folder = 'features/calendar';

export const calendarFeature: FeatureModule<'calendar'> = {
  kind: 'calendar',
  contribute(feature, model) {
    return {
      files: new Map([
        [`${folder}/entries.ts`, entriesText(feature, model)],
        [`${folder}/calendar-page.tsx`, pageText(feature, model)],
      ]),
      routes: [{ path: '/calendar', file: `${folder}/routes.ts`, name: 'calendarRoutes' }],
      pages: [{ path: feature.path, file: `${folder}/calendar-page.tsx`, name: 'CalendarPage' }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header' }],
    };
  },
  places: (feature) => [
    { to: feature.path, title: feature.title, text: 'Everything with a date, by month, week and day.' },
  ],
  scenarios: calendarScenarios,
};

function entriesText(feature: Feature, model: ProductModel): string {
  const hasBookings = model.features.some(({ kind }) => kind === 'booking');
  const isPersonal = feature.entries.some((each) => entityOf(model, each.entity).isPrivate);
  const span = `{ from, to${hasBookings || isPersonal ? ', userId' : ''} }: { from: string; to: string; userId: number | null }`;
  const body = code`
/** From \`from\` to before \`to\`; \`userId\` is null for somebody who is not signed in. */
export function listEntries(database: ${useType('server/db.ts', 'Database')}, ${span}): ${useType(`${folder}/entry.ts`, 'Entry')}[] {
return [
${feature.entries.map((each) => records(each, model))}
${hasBookings && bookings()}
];
}`;
  return printModule(`${folder}/entries.ts`, 'What stands in the calendar.', body);
}

function records(each: Feature['entries'][number], model: ProductModel): Code {
  const entity = entityOf(model, each.entity);
  const start = fieldOf(entity, each.date).column;
  const end = each.until === undefined ? undefined : fieldOf(entity, each.until).column;
  const conditions = [`${start} < :to`, end ? `coalesce(${end}, ${start}) >= :from` : `${start} >= :from`];
  if (entity.isPrivate) conditions.push(visibleTo(entity, 'userId'));
  const sql = `SELECT ${entity.titleField.column} AS title, ${sqlText(entity.label)} AS kind, ${start} AS startsAt, ${end ?? 'NULL'} AS endsAt, '${entity.path}/' || id AS path FROM ${entity.table} WHERE ${conditions.join(' AND ')}`;
  return code`...database.all<${useType(`${folder}/entry.ts`, 'Entry')}>(\`${insideTemplate(sql)}\`, { from, to${entity.isPrivate && ', userId'} }),`;
}

function bookings(): Code {
  const words = use('features/booking/words.ts', 'words');
  return code`...(userId === null ? [] : ${use('features/booking/table.ts', 'listBookingsOf')}(database, userId))
.filter(({ status, startsAt, endsAt }) => status === 'Confirmed' && startsAt < to && endsAt > from)
.map(({ title, startsAt, number }) => ({ title, kind: ${words}.one, startsAt, endsAt: null, path: \`\${${words}.path}/\${number}\` })),`;
}

function pageText(feature: Feature, model: ProductModel): string {
  const makers = feature.entries.map((each) => entityOf(model, each.entity)).filter(({ create }) => create);
  const link = use('web/ui/button.tsx', 'LinkButton');
  const actions = makers.map(
    ({ create, path }) => code`<${link} to="${path}/new">${jsxText(create?.action ?? 'Add')}</${link}>`,
  );
  const body = code`
export function CalendarPage() {
return (
<>
<${use('web/ui/page-header.tsx', 'PageHeader')} ${attribute('title', feature.title)} ${actions.length > 0 && code`actions={<>${actions}</>}`} />
<${use(`${folder}/calendar.tsx`, 'Calendar')} />
</>
);
}`;
  return printModule(`${folder}/calendar-page.tsx`, `The page ${literal(feature.title)}.`, body);
}

function calendarScenarios(feature: Feature, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const [found] = feature.entries.flatMap((each) => {
    const entity = entityOf(model, each.entity);
    const record = entity.seed.find(
      (one) => daysOf(one.values[each.date]) === 0 && (!entity.isPartlyHidden || isOfDemoUser(one)),
    );
    return record ? [seedTitle(entity, record)] : [];
  });
  return [
    {
      id: `${feature.id}-views`,
      title: 'The calendar shows a month, a week and a day',
      given: { step: 'open', path: feature.path },
      when: [
        { step: 'see-heading', text: feature.title },
        { step: 'click', role: 'button', name: 'Week' },
        { step: 'see-heading', text: 'Week of' },
        { step: 'click', role: 'button', name: 'Next' },
        { step: 'click', role: 'button', name: 'Today' },
        { step: 'click', role: 'button', name: 'Day', within: 'View' },
      ],
      then: [
        ...(found ? [{ step: 'see-text' as const, text: found, within: 'Calendar' }] : []),
        { step: 'see-control', role: 'button', name: 'Previous' },
      ],
    },
  ];
}
