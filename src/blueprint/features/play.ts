/** Games that are played on the page. */
import { z } from 'zod';
import { entityName, featureShape as feature, fieldName, line, path } from '../shapes.ts';

export const gameNames = [
  'chess',
  'tic-tac-toe',
  'four-in-a-row',
  'five-in-a-row',
  'memory',
  '2048',
  'snake',
  'sorting',
  'minesweeper',
  'word-guess',
  'dodge',
] as const;
export type GameName = (typeof gameNames)[number];

/** Pages to play on, the person's own games and a leaderboard. Needs the `account` feature. */
const gameSchema = feature('game', {
  games: z.array(z.enum(gameNames)).min(1).max(gameNames.length),
});

/** A wheel with the records of an entity as prizes; the server decides what is won. Needs the `account` feature. */
const drawSchema = feature('draw', {
  entity: entityName,
  path,
  title: line(60),
  /** What the button says, e.g. "Spin the wheel". */
  action: line(40),
  /** An integer field that says how many are left: it makes a prize likelier, and each win takes one away. */
  stock: fieldName.nullable(),
  spinsPerDay: z.int().min(1).max(50).nullable(),
});

export const playFeatures = [gameSchema, drawSchema] as const;
