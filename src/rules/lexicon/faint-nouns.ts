/** Nouns that many concepts mention and few products keep records of: they count only where people plainly act on them. */
import { singularise } from './pluralise.ts';
import { words } from './words.ts';

/** Kept when somebody browses, makes or manages them in so many words; not for standing in a list of what the product "provides". */
const faint: ReadonlySet<string> = new Set(
  words(`
    service, device, machine, image, picture, audio, file, form, report, recommendation, suggestion, role, friend, link, url, call, case, store, shop,
    mall, resource, learning resource, search engine, pdf, graphic, media, rule, box, label, editor, email, mail, qr code, category, reward, production, score, game,
    gameplay, blog, worker, skill, notification, reminder, warning, alert, feed, voice, item, system, driver, transaction, payment, community, group, team, prize,
    website, guide, plan, check-in, level, goal, topic, opinion, member, customer, client, employee, address, combat, approval, response, answer, conflict, lottery
  `),
);

/** Never kept, whatever is said of them. */
const never: ReadonlySet<string> = new Set(
  words(`
    target, listing, pdf, batch, measure, gif, emoji, emojis, memory, format, hardware, characteristic, markup, schema, schema markup, screenshot, subtitle, watermark,
    custom, restriction, lifecycle, accuracy, removal, playback, pattern, behavior, behaviour, adaptation, compatibility, gameplay, syntax, click, scroll, gesture,
    pixel, border, corner, angle, timer, representation, representations, health, love, money, water, power, energy, sleep, stress, developer, human, difference,
    premium, load, exception, dependency, cache, queue, markup language, touch event, user request, http request, high speed, scene, series, piece,
    editor, voice, tone, context, edge, click event, front, zone, ability, threshold, variable, entity, conversion, calculation, port connection, power-up,
    obstacle, unemployment, yoga, mechanic, stealth mechanic, opponent, winner, turn, phase, slot, intelligence, timeline, template engine, version control, calculator
  `),
);

/** "Image" in "send images" and "search engine" in "through search engines" are no records by themselves. */
export const isFaint = (noun: string): boolean => faint.has(singularise(noun.toLowerCase()));

/** "Batch" in "batch import", "target" in "the target platform". */
export const isNever = (noun: string): boolean => {
  const word = singularise(noun.toLowerCase());
  return never.has(word) || never.has(noun.toLowerCase());
};
