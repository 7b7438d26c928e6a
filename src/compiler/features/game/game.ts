/** Games: the code is the template's; which games there are is the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule, Page } from '../../feature-module.ts';
import { code, use, useType } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import type { Place } from '../../product-model.ts';
import { gamePieces } from './game-pieces.ts';
import { gameScenarios } from './game-scenarios.ts';

type Game = FeatureOf<'game'>;

const folder = 'features/games';
const catalogueFile = `${folder}/catalogue.ts`;

export const gameFeature: FeatureModule<'game'> = {
  kind: 'game',
  contribute: (feature) => ({
    files: new Map([[catalogueFile, catalogueText(feature)]]),
    tables,
    routes: [{ path: '/games', file: `${folder}/routes.ts`, name: 'gameRoutes' }],
    seeds: [{ file: `${folder}/seed.ts`, name: 'seedGames' }],
    pages: [
      { path: '/play', file: `${folder}/lobby-page.tsx`, name: 'LobbyPage' },
      ...feature.games.map(pageOf),
      { path: '/my-games', file: `${folder}/my-games-page.tsx`, name: 'MyGamesPage' },
      { path: '/leaderboard', file: `${folder}/leaderboard-page.tsx`, name: 'LeaderboardPage' },
    ],
    navigation: [
      { label: 'Play', path: '/play', placement: 'header' },
      { label: 'My games', path: '/my-games', placement: 'header', signedIn: true },
      { label: 'Leaderboard', path: '/leaderboard', placement: 'header' },
    ],
  }),
  scenarios: gameScenarios,
  places: placesOf,
};

/** The address of a game for two goes on with the number of the game that is played. */
function pageOf(name: Game['games'][number]): Page {
  const { kind, page } = gamePieces[name];
  return { path: `/play/${name}${kind === 'board' ? '/:id?' : ''}`, ...page };
}

function placesOf({ games }: Game): Place[] {
  const [first] = games;
  if (first === undefined) return [];
  const { title, kind } = gamePieces[first];
  const hasTwo = games.some((name) => gamePieces[name].kind === 'board');
  const isOnly = games.length === 1;
  const play = { text: 'All games, unfinished ones and those that wait for a player.', title: 'Play' };
  return [
    ...(isOnly
      ? [
          {
            to: `/play/${first}`,
            title: `A new game of ${title.toLowerCase()}`,
            text: 'Against the computer or with a friend, with the rules beside the board.',
            action: kind === 'board' ? 'New game' : 'Play now',
          },
          { to: '/play', ...play, ...(hasTwo && { action: 'Join game' }) },
        ]
      : [{ to: '/play', ...play, action: 'Play now' }]),
    { to: '/my-games', title: 'My games', text: 'Your history with moves, results and statistics.' },
    {
      to: '/leaderboard',
      title: 'Leaderboard',
      text: 'Who has the most points.',
      ...(!isOnly || !hasTwo ? { action: 'Leaderboard' } : {}),
    },
  ];
}

function catalogueText({ games }: Game): string {
  const names = games.map((name) => use(gamePieces[name].file, gamePieces[name].name));
  const items = names.map((name) => code`${name},`);
  const body = code`
export const games: readonly (${useType(`${folder}/board-game.ts`, 'BoardGame')} | ${useType(`${folder}/game.ts`, 'SoloGame')})[] = [
${items}
];`;
  return printModule(catalogueFile, 'The games of this product.', body);
}

const tables = [
  `CREATE TABLE game_session (
  id INTEGER PRIMARY KEY,
  game TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('easy', 'medium', 'hard')),
  opponent TEXT NOT NULL CHECK (opponent IN ('computer', 'local', 'online', 'none')),
  owner_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  guest_id INTEGER REFERENCES user (id) ON DELETE CASCADE,
  -- A JSON list of moves in the notation of the game.
  moves TEXT NOT NULL DEFAULT '[]',
  winner TEXT CHECK (winner IN ('first', 'second')),
  -- NULL while the game goes on.
  ended_by TEXT,
  points INTEGER NOT NULL DEFAULT 0,
  seconds INTEGER NOT NULL DEFAULT 0,
  started_at TEXT NOT NULL
) STRICT;`,
  'CREATE INDEX game_session_owner ON game_session (owner_id);',
  'CREATE INDEX game_session_guest ON game_session (guest_id);',
  'CREATE INDEX game_session_game ON game_session (game);',
];
