/** A draw: a wheel with the product's own prizes. The code is the template's; what the prizes are is the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';
import { drawScenarios } from './draw-scenarios.ts';

type Draw = FeatureOf<'draw'>;

const folder = 'features/draw';
/** So many prizes have a place on the wheel. */
const mostPrizes = 12;

export const drawFeature: FeatureModule<'draw'> = {
  kind: 'draw',
  contribute: (feature, model) => ({
    files: new Map([
      [`${folder}/prizes.ts`, prizesText(feature, model)],
      [`${folder}/draw-texts.ts`, textsText(feature, entityOf(model, feature.entity))],
      [`${folder}/seed.ts`, seedText(entityOf(model, feature.entity))],
    ]),
    tables: [tableText(entityOf(model, feature.entity))],
    routes: [{ path: '/draw', file: `${folder}/routes.ts`, name: 'drawRoutes' }],
    seeds: [{ file: `${folder}/seed.ts`, name: 'seedWinnings' }],
    pages: [
      { path: feature.path, file: `${folder}/spin-page.tsx`, name: 'SpinPage' },
      { path: '/my-winnings', file: `${folder}/my-winnings-page.tsx`, name: 'MyWinningsPage' },
    ],
    navigation: [
      { label: feature.title, path: feature.path, placement: 'header' },
      { label: 'My winnings', path: '/my-winnings', placement: 'header', signedIn: true },
    ],
  }),
  scenarios: drawScenarios,
  places: ({ path, title, action }) => [
    { to: path, title, text: 'Turn the wheel and see what you win.', action },
    { to: '/my-winnings', title: 'My winnings', text: 'What you have won, with the date.' },
  ],
};

function prizesText({ entity: name, stock, spinsPerDay }: Draw, model: ProductModel): string {
  const entity = entityOf(model, name);
  const column = stock === null ? undefined : fieldOf(entity, stock).column;
  const database = useType('server/db.ts', 'Database');
  const title = entity.titleField.column;
  const body = code`
/** Null for as often as people like. */
export const spinsPerDay: number | null = ${spinsPerDay === null ? 'null' : spinsPerDay};

export function listPrizes(database: ${database}): ${useType(`${folder}/draw.ts`, 'DrawPrize')}[] {
return database.all<${useType(`${folder}/draw.ts`, 'DrawPrize')}>('SELECT id, ${title} AS title, ${column ?? 'NULL'} AS left FROM ${entity.table} ORDER BY id DESC LIMIT ${mostPrizes}');
}

${
  column === undefined
    ? code`/** There are enough of all prizes. */
export function takePrize(_database: ${database}, _id: number) {}`
    : code`/** One fewer is left. */
export function takePrize(database: ${database}, id: number) {
database.run('UPDATE ${entity.table} SET ${column} = ${column} - 1 WHERE id = ? AND ${column} > 0', [id]);
}`
}`;
  return printModule(`${folder}/prizes.ts`, 'The prizes as the wheel needs them.', body);
}

function textsText({ title, action, path }: Draw, entity: EntityModel): string {
  const body = code`
export const drawTexts = {
title: ${literal(title)},
action: ${literal(action)},
path: ${literal(path)},
prizesPath: ${literal(entity.path)},
};`;
  return printModule(`${folder}/draw-texts.ts`, 'What the draw is called, and where things are.', body);
}

/** Every other prize was won once or twice; the demo user has won some of them. */
function seedText(entity: EntityModel): string {
  const lines = entity.seed.slice(0, mostPrizes).map((record, index) => {
    const winner = index % 3 === 0 ? 0 : index;
    return `{ winner: ${winner}, prizeId: ${seedId(entity, record)}, title: ${literal(seedTitle(entity, record))}, daysAgo: ${1 + index * 2} },`;
  });
  const database = useType('server/db.ts', 'Database');
  const body = code`
/** By position of their winner, with the id and title of the prize. */
const winnings = [
${lines}
];

export function seedWinnings(database: ${database}, now: Date) {
const people = database.all<{ id: number }>('SELECT id FROM user ORDER BY id').map(({ id }) => id);
for (const { winner, prizeId, title, daysAgo } of winnings) {
const userId = people[winner % Math.max(1, people.length)];
const wonAt = new Date(now.getTime() - daysAgo * 86_400_000 - winner * 5_400_000).toISOString();
if (userId !== undefined) ${use(`${folder}/table.ts`, 'insertWinning')}(database, userId, { id: prizeId, title, left: null }, wonAt);
}
}`;
  return printModule(
    `${folder}/seed.ts`,
    'The first winnings: the first people have won some of the prizes already.',
    body,
  );
}

function tableText(entity: EntityModel): string {
  return `CREATE TABLE winning (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  -- NULL once the prize has been deleted; its title stays.
  prize_id INTEGER REFERENCES ${entity.table} (id) ON DELETE SET NULL,
  prize_title TEXT NOT NULL,
  won_at TEXT NOT NULL
) STRICT;

CREATE INDEX winning_user ON winning (user_id);`;
}
