/** Games of two, played through on the page with known moves. */
import type { GameName } from '../../../blueprint/features/play.ts';
import type { Scenario, WhenStep } from '../../../blueprint/scenario.ts';
import { gamePieces } from './game-pieces.ts';

interface Opening {
  /** What is pressed for the first move, as the beginning of the names of cells. */
  move: readonly string[];
  /** What the list of moves says then. */
  note: string;
  /** The cell of the move before it was made, and after. */
  before: string;
  after: string;
}

const cell = 'row 2, column 2';
const openings: Readonly<Partial<Record<GameName, Opening>>> = {
  chess: { move: ['e2', 'e4'], note: 'e4', before: 'e4, empty', after: 'e4, white pawn' },
  'tic-tac-toe': { move: [cell], note: cell, before: `${cell}, empty`, after: `${cell}, Cross` },
  'five-in-a-row': { move: [cell], note: cell, before: `${cell}, empty`, after: `${cell}, Cross` },
  'four-in-a-row': {
    move: ['row 1, column 4'],
    note: 'row 6, column 4',
    before: 'row 6, column 4, empty',
    after: 'row 6, column 4, Cross',
  },
};

export function boardScenarios(id: string, name: GameName): Scenario[] {
  const opening = openings[name];
  if (opening === undefined) return [];
  const { title } = gamePieces[name];
  const path = `/play/${name}?seed=first`;
  const move: WhenStep[] = opening.move.map((press) => ({
    step: 'click',
    role: 'button',
    name: press,
    within: `${title} board`,
  }));
  const begun = [...move, { step: 'see-text' as const, text: opening.note, within: 'Moves' }];
  const answered = [...begun, { step: 'see-text' as const, text: 'Your move', within: 'Game status' }];
  const press = (button: string): WhenStep => ({ step: 'click', role: 'button', name: button });
  return [
    {
      id: `${id}-${name}-move`,
      title: `A move at ${title.toLowerCase()} is made by the rules and answered by the computer`,
      given: { step: 'open', path },
      when: [...answered],
      then: [
        { step: 'see-control', role: 'button', name: opening.after },
        { step: 'see-text', text: opening.note, within: 'Moves' },
      ],
    },
    {
      id: `${id}-${name}-undo`,
      title: `A move at ${title.toLowerCase()} can be taken back`,
      given: { step: 'open', path },
      when: [...answered, press('Undo')],
      then: [
        { step: 'see-message', text: 'taken back' },
        { step: 'see-control', role: 'button', name: opening.before },
      ],
    },
    {
      id: `${id}-${name}-resign`,
      title: 'Who resigns has lost, and the game is kept with its moves',
      given: { step: 'open', path },
      when: [
        ...answered,
        press('Resign'),
        press('Resign game'),
        { step: 'see-text', text: 'You resigned', within: 'Game status' },
        { step: 'click', role: 'link', name: 'My games' },
        { step: 'see-heading', text: 'My games' },
        { step: 'click', role: 'link', name: 'Replay 2 moves' },
      ],
      then: [
        { step: 'see-text', text: opening.note, within: 'Moves' },
        { step: 'see-text', text: 'by resignation', within: 'Game status' },
      ],
    },
    {
      id: `${id}-${name}-gives-up`,
      title: 'A game can be given up before its first move',
      given: { step: 'open', path },
      when: [press('Resign'), press('Resign game')],
      then: [
        { step: 'see-message', text: 'You resigned' },
        { step: 'see-text', text: 'You resigned', within: 'Game status' },
      ],
    },
    {
      id: `${id}-${name}-settings`,
      title: 'Difficulty and board theme are chosen on the page',
      given: { step: 'open', path },
      when: [
        { step: 'choose', label: 'Difficulty', option: 'Hard' },
        { step: 'see-message', text: 'Difficulty set to Hard' },
        { step: 'choose', label: 'Theme', option: 'Ocean' },
        ...answered,
      ],
      then: [
        { step: 'see-field-value', label: 'Difficulty', value: 'hard' },
        { step: 'see-field-value', label: 'Theme', value: 'ocean' },
      ],
    },
    {
      id: `${id}-${name}-join`,
      title: 'A game that waits for a second player can be joined',
      given: { step: 'open', path: '/play' },
      when: [press('Join game')],
      then: [
        { step: 'see-message', text: 'You joined the game' },
        { step: 'see-control', role: 'button', name: 'Resign' },
        { step: 'see-text', text: 'Your move', within: 'Game status' },
      ],
    },
  ];
}
