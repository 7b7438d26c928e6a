/** Enrolment: one place each, so many places, joining and leaving, the page of what one has joined. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { rolesText } from '../../entity/audience.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { EntityModel, FieldModel, ProductModel } from '../../product-model.ts';
import { joinablesOf, idOf, seedEnrolments, type JoinableModel, type SeedEnrolment } from './enrolment-model.ts';
import { enrolmentScenarios } from './enrolment-scenarios.ts';
import { enrolmentTest } from './enrolment-test.ts';

const folder = 'features/enrolment';

const tables: readonly string[] = [
  `CREATE TABLE enrolment (
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  joined_at TEXT NOT NULL,
  PRIMARY KEY (user_id, kind, record_id)
) STRICT, WITHOUT ROWID;`,
  `CREATE INDEX enrolment_record ON enrolment (kind, record_id);`,
];

export const enrolmentFeature: FeatureModule<'enrolment'> = {
  kind: 'enrolment',
  contribute(feature, model) {
    const joinables = joinablesOf(feature, model);
    const seeded = seedEnrolments(feature, model);
    return {
      files: new Map([
        [`${folder}/joinables.ts`, joinablesText(joinables, feature.places)],
        [`${folder}/words.ts`, wordsText(feature)],
        ...(seeded.length > 0 ? [[`${folder}/seed.ts`, seedText(seeded)] as const] : []),
        [`${folder}/enrolment.test.ts`, enrolmentTest(feature, model)],
        ...(feature.seenBy ? [[`${folder}/seen-by.ts`, seenByText(feature.seenBy)] as const] : []),
      ]),
      tables,
      routes: [
        { path: '/enrolment', file: `${folder}/routes.ts`, name: 'enrolmentRoutes' },
        ...(feature.seenBy
          ? [{ path: '/joined-people', file: `${folder}/joined-people-routes.ts`, name: 'joinedPeopleRoutes' }]
          : []),
      ],
      seeds: seeded.length > 0 ? [{ file: `${folder}/seed.ts`, name: 'seedEnrolments' }] : [],
      pages: [{ path: feature.path, file: `${folder}/enrolments-page.tsx`, name: 'EnrolmentsPage' }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header', signedIn: true }],
      entities: joinables.map(({ entity, closes }) => ({
        entity,
        detailSections: [
          element('join-panel', 'JoinPanel', entity),
          ...(feature.seenBy
            ? [
                code`<${use(`${folder}/joined-people.tsx`, 'JoinedPeople')} kind="${entity.folder}" recordId={${entity.one}.id} />`,
              ]
            : []),
        ],
        itemActions: [element('join-button', 'JoinButton', entity, inList(entity, closes, model))],
      })),
    };
  },
  places: (feature) => [{ to: feature.path, title: feature.title, text: 'What you have joined.' }],
  scenarios: enrolmentScenarios,
};

function element(file: string, name: string, entity: EntityModel, more = ''): Code {
  const record = entity.one;
  return code`<${use(`${folder}/${file}.tsx`, name)} kind="${entity.folder}" recordId={${record}.id} title={${record}.${entity.titleField.property}} ${more} />`;
}

/** Who has joined is led on: to the questions where there are any, else to the page of what was joined. */
function inList(entity: EntityModel, closes: FieldModel | undefined, model: ProductModel): string {
  const record = entity.one;
  const quiz = model.features.filter((feature) => feature.kind === 'quiz').find(({ parent }) => parent === entity.id);
  const onward = quiz === undefined ? '' : `onward="Start ${quiz.one}"`;
  return `size="small" to={\`${entity.path}/\${${record}.id}\`} ${onward} ${closes ? `closes={${record}.${closes.property}}` : ''}`;
}

function joinablesText(joinables: readonly JoinableModel[], standard: number): string {
  const rows = joinables.map(({ entity, date, closes, capacity }) => {
    const columns = [
      `${entity.titleField.column} AS title`,
      `${capacity ? `coalesce(${capacity.column}, ${standard})` : standard} AS capacity`,
      `${date?.column ?? 'NULL'} AS date`,
      `${closes?.column ?? 'NULL'} AS closes`,
    ];
    const sql = `SELECT id, ${columns.join(', ')} FROM ${entity.table} WHERE id = ?`;
    const record = useType(`${folder}/enrolment.ts`, 'JoinableRecord');
    return code`{
key: '${entity.folder}',
label: ${literal(entity.label)},
path: '${entity.path}',
find: (database, id) => database.get<${record}>(\`${insideTemplate(sql)}\`, [id]),
},`;
  });
  const body = code`
export const joinables: readonly ${useType(`${folder}/enrolment.ts`, 'Joinable')}[] = [
${rows}
];`;
  return printModule(`${folder}/joinables.ts`, 'What people can join, and how many places there are.', body);
}

function wordsText({ verb, done, title, path }: FeatureOf<'enrolment'>): string {
  return printModule(
    `${folder}/words.ts`,
    'What this product calls joining.',
    code`export const words = { verb: ${literal(verb)}, done: ${literal(done)}, title: ${literal(title)}, path: '${path}' };`,
  );
}

function seenByText(roles: readonly string[]): string {
  const body = code`export const seenBy: readonly ${useType('features/account/roles.ts', 'Role')}[] = [${rolesText(roles)}];`;
  return printModule(`${folder}/seen-by.ts`, 'Who sees the names of those who have joined.', body);
}

function seedText(seeded: readonly SeedEnrolment[]): string {
  const rows = seeded.map((each) => `[${each.person + 1}, '${each.joinable.entity.folder}', ${idOf(each)}],`);
  const body = code`
/** Person, kind and record. */
const enrolments = [
${rows}
] as const;

export function seedEnrolments(database: ${useType('server/db.ts', 'Database')}, now: Date) {
for (const [userId, kind, recordId] of enrolments)
${use(`${folder}/table.ts`, 'insertJoined')}(database, userId, { kind, recordId, joinedAt: now.toISOString() });
}`;
  return printModule(`${folder}/seed.ts`, 'Who has joined what when the product opens.', body);
}
