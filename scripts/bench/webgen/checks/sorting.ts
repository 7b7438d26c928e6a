/** A game for children that teaches sorting. */
import { confirmation, hasFigures, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { type Visitor, type Words, mainGroup, mainText } from '../visitor.ts';

const boards: Words = ['leaderboard', 'ranking', 'standings', 'high scores', 'scores'];
/** Bins: several targets named for kinds of waste. */
const bins =
  /\b(plastic|paper|glass|organic|compost|metal|landfill|recycl\w*|trash|garbage|general waste|food waste|e-?waste|hazard\w*)\b/i;

export const sorting: Checks = {
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

async function startSorting(visitor: Visitor): Promise<string | null> {
  if (!(await visitor.press(['play', 'start', 'new game', 'start game', 'begin'], { longest: 40, prefer: 'main' })))
    return 'there is no game to start';
  return null;
}

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
