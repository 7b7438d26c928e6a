/** What the template has of each game. */
import type { GameName } from '../../../blueprint/features/play.ts';

export interface GamePiece {
  title: string;
  /** Of the definition: file and exported name. */
  file: string;
  name: string;
  page: { file: string; name: string };
  kind: 'board' | 'solo';
}

const folder = 'features/games';

const piece = (kind: GamePiece['kind'], place: string, name: string, title: string): GamePiece => ({
  title,
  file: `${folder}/${place}/game.ts`,
  name,
  page: { file: `${folder}/${place}/page.tsx`, name: `${name.charAt(0).toUpperCase()}${name.slice(1)}Page` },
  kind,
});

const line = (slug: string, name: string, title: string): GamePiece => {
  const own = piece('board', 'lines', name, title);
  return { ...own, page: { ...own.page, file: `${folder}/lines/${slug}-page.tsx` } };
};

export const gamePieces: Readonly<Record<GameName, GamePiece>> = {
  chess: piece('board', 'chess', 'chess', 'Chess'),
  'tic-tac-toe': line('tic-tac-toe', 'ticTacToe', 'Tic-tac-toe'),
  'four-in-a-row': line('four-in-a-row', 'fourInARow', 'Four in a row'),
  'five-in-a-row': line('five-in-a-row', 'fiveInARow', 'Five in a row'),
  memory: piece('solo', 'memory', 'memory', 'Memory'),
  '2048': piece('solo', 'twenty-forty-eight', 'twentyFortyEight', '2048'),
  snake: piece('solo', 'snake', 'snake', 'Snake'),
  sorting: piece('solo', 'sorting', 'sorting', 'Recycling sorter'),
  minesweeper: piece('solo', 'minesweeper', 'minesweeper', 'Minesweeper'),
  'word-guess': piece('solo', 'word-guess', 'wordGuess', 'Word guess'),
  dodge: piece('solo', 'dodge', 'dodge', 'Dodge'),
};
