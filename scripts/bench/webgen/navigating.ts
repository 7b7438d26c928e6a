/** Going through the parts of a product by its navigation. */
import { type Check, no, partial, yes } from './expectations.ts';
import type { Control, Look } from './look.ts';
import { type Words, isBroken, mainText } from './visitor.ts';
/** Every named part can be reached and is a page of its own. */
export function navigating(...parts: readonly Words[]): Check {
  return async (visitor) => {
    const missing: string[] = [];
    const pages = new Set<string>();
    for (const words of parts) {
      const reached = await visitor.press(words, { longest: 40, prefer: 'nav', roles: ['link', 'button'] });
      const seen = await visitor.look();
      const text = mainText(seen);
      // Two names for one page are one part.
      if (!reached || isBroken(seen) || pages.has(text)) missing.push(String(words[0]));
      pages.add(text);
    }
    if (missing.length === 0) return yes('every part opens');
    const share = 1 - missing.length / parts.length;
    return share >= 0.5 ? partial(`not found: ${missing.join(', ')}`) : no(`not found: ${missing.join(', ')}`);
  };
}

/** Every link of the main navigation works, and the navigation stays. */
export function navigatingAll(): Check {
  return async (visitor) => {
    const linksOf = (seen: Look): Control[] =>
      seen.controls.filter(
        (one) =>
          one.region === 'nav' &&
          (one.role === 'link' || one.role === 'button') &&
          !one.opens &&
          !/skip|sign out|log ?out|theme|dark|light/i.test(one.name),
      );
    const names = [
      ...new Set(
        linksOf(await visitor.look())
          .filter((one) => one.role === 'link')
          .map((one) => one.name),
      ),
    ].filter((name) => name !== '');
    if (names.length < 3) return no('fewer than three links to navigate with');
    const broken: string[] = [];
    for (const name of names.slice(0, 12)) {
      const link = linksOf(await visitor.look()).find((one) => one.name === name);
      if (!link) {
        broken.push(`${name} (gone)`);
        await visitor.back();
        continue;
      }
      await visitor.click(link);
      if (isBroken(await visitor.look())) broken.push(name);
    }
    if (broken.length === 0) return yes(`${names.length} links work`);
    return broken.length === 1 ? partial(`does not work: ${broken[0]}`) : no(`do not work: ${broken.join(', ')}`);
  };
}
