// The games of this product.
import type { BoardGame } from './board-game.ts';
import { chess } from './chess/game.ts';
import type { SoloGame } from './game.ts';
import { fourInARow } from './lines/game.ts';
import { memory } from './memory/game.ts';
import { snake } from './snake/game.ts';

export const games: readonly (BoardGame | SoloGame)[] = [chess, memory, snake, fourInARow];
