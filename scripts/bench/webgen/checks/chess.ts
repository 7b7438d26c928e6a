/** A board game with rules. */
import { boardIn, movePiece } from '../board.ts';
import { confirmation, no, partial, reads, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { openItem } from '../moves.ts';
import { type Visitor, mainText } from '../visitor.ts';

export const chess: Checks = {
  'webgen-000009#1': [
    'kits',
    async (visitor) => {
      const failed = await newGame(visitor);
      return failed === null ? yes('a board is ready') : no(failed);
    },
  ],
  'webgen-000009#2': [
    'kits',
    async (visitor) => {
      if (!(await visitor.press(['join game', 'join a game', 'join'], { longest: 40 })))
        return no('there is no "Join game"');
      if (!(await boardIn(visitor.page)))
        await visitor.press(['join', 'open', 'play'], { longest: 40, region: 'main' });
      if (!(await boardIn(visitor.page))) await openItem(visitor);
      if (!(await boardIn(visitor.page))) return no('no board with 64 squares appears');
      return yes('the joined game shows its board');
    },
  ],
  'webgen-000009#3': [
    'kits',
    async (visitor) => {
      const failed = await playable(visitor);
      return failed === null ? yes('a pawn moved') : no(failed);
    },
  ],
  'webgen-000009#4': [
    'kits',
    async (visitor) => {
      const failed = await newGame(visitor);
      if (failed !== null) return no(failed);
      const start = await boardIn(visitor.page);
      if (!(await movePiece(visitor))) return no('a pawn cannot be moved');
      if (!(await visitor.press(['undo', 'take back'], { longest: 40 }))) return no('there is no "Undo"');
      const end = await boardIn(visitor.page);
      // An opponent may have answered, so both moves may have to be taken back.
      if (start && end && start.squares[52] === end.squares[52] && start.squares[36] === end.squares[36])
        return yes('the move was taken back');
      return no('the board is not as before');
    },
  ],
  'webgen-000009#5': [
    'kits',
    async (visitor) => {
      const failed = await newGame(visitor);
      if (failed !== null) return no(failed);
      await visitor.remember();
      if (!(await visitor.press(['resign', 'give up'], { longest: 40 }))) return no('there is no "Resign"');
      let told = await confirmation(visitor, /resign|game over|you lost|wins|won/i);
      if ((await visitor.look()).dialog) {
        await visitor.remember();
        await visitor.press(['resign', 'yes', 'confirm', 'ok'], { region: 'dialog' });
        told = await confirmation(visitor, /resign|game over|you lost|wins|won/i);
      }
      return told === null ? no('nothing says that the game ended') : yes(`"${told}"`);
    },
  ],
  'webgen-000009#6': [
    'kits',
    async (visitor) => {
      if (!(await boardIn(visitor.page))) {
        const failed = await newGame(visitor);
        if (failed !== null) return no(failed);
      }
      const old = await boardIn(visitor.page);
      const { controls } = await visitor.look();
      const select = controls.find((one) => one.type === 'select' && /theme|board/i.test(one.name));
      if (select)
        await visitor.choose(
          select,
          select.options.find((option) => !select.value.includes(option) && option !== select.options[0]) ?? '',
        );
      else if (await visitor.press(['theme', 'board theme', 'boards'], { longest: 40 })) {
        const { controls: offered } = await visitor.look();
        const choice = offered.find(
          (one) =>
            one.region !== 'nav' &&
            one.name.length < 30 &&
            /green|blue|wood|brown|grey|gray|marble|ocean|forest|dark|classic/i.test(one.name) &&
            !one.checked,
        );
        if (choice && (await boardIn(visitor.page))?.colours === old?.colours) await visitor.click(choice);
      } else return no('there is no choice of themes');
      const now = await boardIn(visitor.page);
      return now && old && now.colours !== old.colours
        ? yes('the board looks different')
        : no('the board looks as before');
    },
  ],
  'webgen-000009#7': [
    'kits',
    async (visitor) => {
      const level = /easy|medium|hard|beginner|intermediate|expert|advanced|level \d/i;
      if (
        !(await visitor.find(['difficulty', 'level'])) &&
        !(await visitor.look()).controls.some((one) => /difficulty|level/i.test(one.name) || level.test(one.name))
      )
        await visitor.press(['new game', 'settings', 'difficulty', 'play'], { longest: 40 });
      const { controls } = await visitor.look();
      const select = controls.find(
        (one) =>
          one.type === 'select' &&
          (/difficulty|level/i.test(one.name) || one.options.some((option) => level.test(option))),
      );
      let chosen = select?.options.at(-1) ?? '';
      if (select) await visitor.choose(select, chosen);
      else {
        await visitor.press(['difficulty', 'level'], { longest: 40 });
        const choice = (await visitor.look()).controls.find((one) =>
          /^(hard|expert|advanced|difficult)/i.test(one.name),
        );
        if (!choice) return no('there is no choice of difficulty');
        chosen = choice.name;
        await visitor.click(choice);
      }
      if (!(await boardIn(visitor.page)))
        await visitor.press(['create game', 'start game', 'start', 'new game', 'create', 'play', 'save'], {
          longest: 40,
          region: 'main',
        });
      if (!(await boardIn(visitor.page))) return no('the chosen difficulty leads to no game');
      return (await reads(visitor, chosen))
        ? yes(`the game says "${chosen}"`)
        : partial('chosen, but the game does not name it');
    },
  ],
  'webgen-000009#8': [
    'kits',
    async (visitor) => {
      if (!(await visitor.go(['game history', 'history', 'past games', 'finished games', 'my games', 'games'])))
        return no('there is no history');
      const moves = /\b(?:[KQRBN]?[a-h]?x?[a-h][1-8]|O-O)\b.*\b(?:[KQRBN]?[a-h]?x?[a-h][1-8]|O-O)\b/s;
      if (moves.test(mainText(await visitor.look()))) return yes('moves are listed');
      if ((await openItem(visitor)) === null) return no('no game of the history opens');
      return moves.test(mainText(await visitor.look()))
        ? yes('the moves of a past game are listed')
        : no('no moves are listed');
    },
  ],
};

async function newGame(visitor: Visitor): Promise<string | null> {
  if (
    !(await visitor.press(['new game', 'create game', 'start game', 'play', 'start a game'], {
      longest: 40,
      prefer: 'main',
    }))
  )
    return 'there is no "New game"';
  for (let turn = 0; turn < 3; turn += 1) {
    if (await boardIn(visitor.page)) return null;
    if (
      !(await visitor.press(['create game', 'start game', 'create', 'start', 'play', 'begin', 'save', 'open'], {
        longest: 40,
        region: (await visitor.look()).dialog ? 'dialog' : 'main',
      }))
    )
      break;
  }
  return (await boardIn(visitor.page)) ? null : 'no board with 64 squares appears';
}

async function playable(visitor: Visitor): Promise<string | null> {
  const failed = await newGame(visitor);
  if (failed !== null) return failed;
  return (await movePiece(visitor)) ? null : 'a pawn cannot be moved two squares forward';
}
