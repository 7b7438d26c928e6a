/** Quizzes, board games, wheels and sorting games. */
import { boardIn, movePiece } from '../board.ts';
import { confirmation, details, hasFigures, no, partial, reads, yes } from '../expectations.ts';
import { userName } from '../account.ts';
import { openItem, walk } from '../moves.ts';
import { acting, answerQuestion, finishQuestions, reachQuestion } from '../steps.ts';
import { mainGroup, mainText, type Visitor, type Words } from '../visitor.ts';
import type { Checks } from '../families.ts';

const contests: Words = ['contests', 'contest', 'competitions', 'quizzes', 'trivia', 'quiz'];
const startWords: Words = ['start', 'play', 'take', 'begin', 'continue', 'resume', 'enter', 'enroll', 'enrol', 'join'];
const boards: Words = ['leaderboard', 'ranking', 'standings', 'high scores', 'scores'];
const score =
  /\b(your )?(final )?(score|result)\b[^\n]{0,40}\d|\byou (scored|got|earned|answered)\b[^\n]{0,40}\d|\d+ (of|out of|\/) \d+ (correct|right|points)/i;

/** A drawing of the game's things, e.g. a wheel. */
const hasDrawing = async (visitor: Visitor, side: number): Promise<boolean> =>
  (await visitor.look()).drawings.some(({ width, height }) => width >= side && height >= side) ||
  (await visitor.page.evaluate(
    `[...document.querySelectorAll('main div, body > div div')].some((one) => { const box = one.getBoundingClientRect(); const style = getComputedStyle(one); return box.width >= ${side} && Math.abs(box.width - box.height) < 6 && (style.borderRadius.includes('50%') || parseFloat(style.borderRadius) > ${side / 2 - 5}); })`,
  )) === true;

const won =
  /\b(you (won|win|got|receive)|congratulations|won\b|your prize|prize:|result:|landed on|better luck|no prize|try again next)/i;

async function spin(visitor: Visitor): Promise<string | null> {
  await visitor.go(['spin', 'wheel', 'play', 'game']);
  const button = await visitor.find(['spin', 'turn the wheel', 'play', 'start'], { roles: ['button'], longest: 40 });
  if (!button) return null;
  await visitor.remember();
  await visitor.click(button);
  await visitor.page.waitForTimeout(4_000);
  return confirmation(visitor, won);
}

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

async function startSorting(visitor: Visitor): Promise<string | null> {
  if (!(await visitor.press(['play', 'start', 'new game', 'start game', 'begin'], { longest: 40, prefer: 'main' })))
    return 'there is no game to start';
  return null;
}

/** Bins: several targets named for kinds of waste. */
const bins =
  /\b(plastic|paper|glass|organic|compost|metal|landfill|recycl\w*|trash|garbage|general waste|food waste|e-?waste|hazard\w*)\b/i;

async function reachSorting(visitor: Visitor): Promise<boolean> {
  for (let turn = 0; turn < 4; turn += 1) {
    const { controls, dialog } = await visitor.look();
    const targets = controls.filter((one) => one.role !== 'link' && one.region !== 'nav' && bins.test(one.name));
    if (targets.length >= 2) return true;
    if (
      !(await visitor.press(['start', 'play', 'begin', 'next', 'got it', 'continue', 'new game'], {
        longest: 40,
        region: dialog ? 'dialog' : 'main',
      }))
    )
      return false;
  }
  return false;
}

/** Puts the thing in front into one bin after the other; what was said each time. */
async function sortThings(visitor: Visitor, times: number): Promise<string[]> {
  const said: string[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const { controls } = await visitor.look();
    const targets = controls.filter((one) => one.role !== 'link' && one.region !== 'nav' && bins.test(one.name));
    const target = targets[turn % Math.max(1, targets.length)];
    if (target) {
      await visitor.remember();
      await visitor.click(target);
      const told = await confirmation(
        visitor,
        /\b(correct|right|well done|great|not quite|oops|try|belongs|goes|wrong|incorrect|points|badge|reward|star|trophy)\b/i,
      );
      if (told !== null) said.push(told);
    }
    const next = await visitor.find(['next', 'continue'], { roles: ['button'], longest: 30 });
    if (next) await visitor.click(next);
  }
  return said;
}

export const games: Checks = {
  'webgen-000008#1': [
    'kits',
    acting({
      to: [contests],
      press: ['enroll', 'enrol', 'join', 'register', 'sign up', 'take part'],
      words: /enroll?ed|joined|registered|you are in|signed up|taking part|success/i,
    }),
  ],
  'webgen-000008#2': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, contests);
      if (lost !== null) return no(lost);
      const question = await reachQuestion(visitor, startWords);
      if (!question) return no('no question with options is shown');
      return question.options.length >= 2 && question.text !== ''
        ? yes(`a question with ${question.options.length} options`)
        : partial('options without a question');
    },
  ],
  'webgen-000008#3': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, contests);
      if (lost !== null) return no(lost);
      const question = await reachQuestion(visitor, startWords);
      if (!question) return no('no question with options is shown');
      const told = await answerQuestion(
        visitor,
        question,
        /\b(correct|incorrect|wrong|right|submitted|recorded|saved|received|your answer)\b/i,
      );
      return told === null ? no('the answer was not acknowledged') : yes(`"${told}"`);
    },
  ],
  'webgen-000008#4': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, contests);
      if (lost !== null) return no(lost);
      const question = await reachQuestion(visitor, startWords);
      if (!question) return no('no question with options is shown');
      const told = await finishQuestions(visitor, question, score);
      return told === null ? no('no score is shown at the end') : yes(`"${told}"`);
    },
  ],
  'webgen-000008#5': [
    'kits',
    async (visitor) => {
      let lost = await walk(visitor, boards);
      if (lost !== null) {
        lost = await walk(visitor, contests);
        if (lost !== null || (await openItem(visitor)) === null) return no('there is no leaderboard');
        await visitor.press(boards, { longest: 40, region: 'main' });
      }
      const seen = await visitor.look();
      if (!/leader|rank|standing|score/i.test(mainText(seen))) return no('there is no leaderboard');
      const group = mainGroup(
        seen,
        (one) => one.items.length >= 3 && one.items.every((item) => details.number.test(item.text)),
      );
      if (!group) return no('no list of scores');
      const name = await userName(visitor);
      const isOwn = ({ text }: { text: string }) => /\byou\b/i.test(text) || (name !== null && text.includes(name));
      if (!/leader|rank|standing|\b1st\b|#1\b/i.test(mainText(seen))) return no('scores, but no ranking');
      return group.items.some(isOwn) || /\byour (rank|place|position)\b[^\n]*\n?[^\n]*\d/i.test(mainText(seen))
        ? yes(`${group.items.length} scores, one's own among them`)
        : partial("scores, but one's own rank is not among them");
    },
  ],
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
  'webgen-000010#1': [
    'kits',
    async (visitor) => {
      const told = await spin(visitor);
      if (told === null) return no('no prize is told after a spin');
      return (await hasDrawing(visitor, 150)) ? yes(`"${told}"`) : partial('a prize is told, but no wheel is seen');
    },
  ],
  'webgen-000010#2': [
    'kits',
    async (visitor) => {
      if (!(await visitor.go(['prizes', 'prize list', 'prize', 'rewards']))) return no('there are no prizes to see');
      const group = mainGroup(
        await visitor.look(),
        (one) => one.items.length >= 3 && one.items.every((item) => item.text.length > 2),
      );
      return group ? yes(`${group.items.length} prizes`) : no('no list of prizes');
    },
  ],
  'webgen-000010#3': [
    'kits',
    async (visitor) => {
      const told = await spin(visitor);
      if (told === null) return no('no prize is told after a spin');
      if (
        !(await visitor.go(['winning records', 'my records', 'records', 'my wins', 'winnings', 'history', 'my prizes']))
      )
        return no('there are no winning records');
      const text = mainText(await visitor.look());
      const prize = /(?:won|win|got|prize:?|landed on)\s+(?:an? |the )?["“]?([\p{L}\p{N}$€%][^!.,"”]{2,40})/iu
        .exec(told)?.[1]
        ?.trim();
      const isListed = prize !== undefined && text.toLowerCase().includes(prize.toLowerCase());
      if (!details.date.test(text)) return no('the records show no date');
      return isListed
        ? yes(`"${prize}" is recorded`)
        : partial('records are shown, but not clearly the prize just won');
    },
  ],
  'webgen-000061#1': [
    'kits',
    async (visitor) => {
      const failed = await startSorting(visitor);
      if (failed !== null) return no(failed);
      const text = mainText(await visitor.look());
      const explains = /how to play|instructions|rules|drag|click|tap|choose|sort (each|the|every)/i.test(text);
      if (!bins.test(text)) return no('the game does not show what is sorted');
      if (!explains) return no('there are no instructions');
      return (await reachSorting(visitor))
        ? yes('instructions, then the game')
        : no('the instructions lead to no game');
    },
  ],
  'webgen-000061#2': [
    'kits',
    async (visitor) => {
      if (!(await visitor.go(boards))) return no('there is no leaderboard');
      const group = mainGroup(
        await visitor.look(),
        (one) =>
          one.items.length >= 3 && one.items.every((item) => /\d/.test(item.text) && /\p{L}{2}/u.test(item.text)),
      );
      if (!group) return no('no list of players and scores');
      const scores = group.items.map((item) =>
        Math.max(
          ...(item.text.replace(/\d{4}-\d\d-\d\d/g, '').match(/\d[\d,]*/g) ?? ['0']).map((part) =>
            Number(part.replaceAll(',', '')),
          ),
        ),
      );
      return scores.every((value, index) => index === 0 || value <= (scores[index - 1] ?? 0))
        ? yes(`${scores.length} players in order`)
        : partial('the scores are not in descending order');
    },
  ],
  // A script cannot judge taste: pictures or emoji, round corners and several strong colours stand for a cartoon look.
  'webgen-000061#3': [
    'pages',
    async (visitor) => {
      await visitor.look();
      const look = await visitor.page.evaluate(() => {
        const all = [...document.querySelectorAll('main *')].slice(0, 600);
        const strong = new Set(
          all
            .map((one) => getComputedStyle(one).backgroundColor)
            .filter((colour) => /rgb\((?!255, 255, 255)|oklch|color\(/.test(colour)),
        );
        const round = all.filter((one) => parseFloat(getComputedStyle(one).borderTopLeftRadius) >= 12).length;
        const pictures =
          document.querySelectorAll('main svg,main img,main canvas').length +
          (document.body.innerText.match(/\p{Extended_Pictographic}/gu)?.length ?? 0);
        return { strong: strong.size, round, pictures };
      });
      if (look.pictures >= 3 && look.round >= 3 && look.strong >= 4) return yes('colourful, round, with pictures');
      return look.pictures >= 3 && look.strong >= 3
        ? partial('pictures and some colours, but plain')
        : no('no cartoon look');
    },
  ],
  'webgen-000061#4': [
    'kits',
    async (visitor) => {
      const failed = await startSorting(visitor);
      if (failed !== null) return no(failed);
      if (!(await reachSorting(visitor))) return no('there is nothing to sort into');
      const said = await sortThings(visitor, 5);
      const wrong = said.find((line) =>
        /not quite|oops|try|belongs|goes (in|into)|wrong|incorrect|not the/i.test(line),
      );
      return wrong === undefined
        ? no('a wrong choice is not explained')
        : /\b(belongs|goes|because|should|bin|try)\b/i.test(wrong)
          ? yes(`"${wrong}"`)
          : partial(`"${wrong}" without the right choice`);
    },
  ],
  'webgen-000061#5': [
    'kits',
    async (visitor) => {
      const failed = await startSorting(visitor);
      if (failed !== null) return no(failed);
      if (!(await reachSorting(visitor))) return no('there is nothing to sort into');
      const said = await sortThings(visitor, 12 - visitor.used());
      const text = `${said.join(' ')} ${mainText(await visitor.look())}`;
      if (/\b(badge|reward|trophy|medal|star earned|certificate|congratulations|champion)\b/i.test(text))
        return yes('a reward is shown');
      return hasFigures(await visitor.look()) && /points|score/i.test(text)
        ? partial('points are counted, but no reward was seen')
        : no('no reward was seen');
    },
  ],
};
