// What pages may send about games.
import { z } from 'zod';

const level = z.enum(['easy', 'medium', 'hard']);
const moves = z.array(z.string().max(8)).max(600, 'The game is too long.');

export const newSessionSchema = z.object({
  game: z.string().max(40),
  level,
  opponent: z.enum(['computer', 'local', 'online']),
  moves,
});
export const movesSchema = z.object({ moves, level });
export const resultSchema = z.object({
  game: z.string().max(40),
  level,
  outcome: z.enum(['won', 'lost', 'finished']),
  points: z.int().min(0),
  seconds: z.int().min(0).max(86_400),
});
export const leaderboardQuerySchema = z.object({
  game: z.string().max(40),
  level: z.union([level, z.literal('')]).default(''),
});
