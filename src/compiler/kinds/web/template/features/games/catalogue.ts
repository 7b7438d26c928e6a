// The games of this product.
import type { BoardGame } from './board-game.ts';
import { chess } from './chess/game.ts';
import type { SoloGame } from './game.ts';

export const games: readonly (BoardGame | SoloGame)[] = [chess];
