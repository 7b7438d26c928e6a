// The games of this product.
import type { BoardGame } from './board-game.ts';
import { chess } from './chess/game.ts';
import type { SoloGame } from './game.ts';
import { fourInARow } from './lines/game.ts';

export const games: readonly (BoardGame | SoloGame)[] = [chess, fourInARow];
