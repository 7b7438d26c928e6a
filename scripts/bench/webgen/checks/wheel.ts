/** A wheel of fortune. */
import { confirmation, details, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { type Visitor, mainGroup, mainText } from '../visitor.ts';

/** A drawing of the game's things, e.g. a wheel. */
const hasDrawing = async (visitor: Visitor, side: number): Promise<boolean> =>
  (await visitor.look()).drawings.some(({ width, height }) => width >= side && height >= side) ||
  (await visitor.page.evaluate(
    `[...document.querySelectorAll('main div, body > div div')].some((one) => { const box = one.getBoundingClientRect(); const style = getComputedStyle(one); return box.width >= ${side} && Math.abs(box.width - box.height) < 6 && (style.borderRadius.includes('50%') || parseFloat(style.borderRadius) > ${side / 2 - 5}); })`,
  )) === true;
const won =
  /\b(you (won|win|got|receive)|congratulations|won\b|your prize|prize:|result:|landed on|better luck|no prize|try again next)/i;

export const wheel: Checks = {
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
      // What was said first may be no more than "Congratulations!".
      const said = `${told}\n${mainText(await visitor.look())}`;
      if (
        !(await visitor.go(['winning records', 'my records', 'records', 'my wins', 'winnings', 'history', 'my prizes']))
      )
        return no('there are no winning records');
      const text = mainText(await visitor.look());
      const prize =
        /\b(?:you (?:won|win|got)|your prize|prize:|landed on):?\s+(?:an? |the )?["“]?([\p{L}\p{N}$€%][^!.,"”\n]{2,40})/iu
          .exec(said)?.[1]
          ?.trim();
      const isListed = prize !== undefined && text.toLowerCase().includes(prize.toLowerCase());
      if (!details.date.test(text)) return no('the records show no date');
      return isListed
        ? yes(`"${prize}" is recorded`)
        : partial('records are shown, but not clearly the prize just won');
    },
  ],
};

async function spin(visitor: Visitor): Promise<string | null> {
  await visitor.go(['spin', 'wheel', 'play', 'game']);
  const button = await visitor.find(['spin', 'turn the wheel', 'play', 'start'], { roles: ['button'], longest: 40 });
  if (!button) return null;
  await visitor.remember();
  await visitor.click(button);
  await visitor.page.waitForTimeout(4_000);
  return confirmation(visitor, won);
}
