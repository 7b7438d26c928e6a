/** The games that a concept wants played, by the words that people use for them. */
import type { GameName } from '../../../blueprint/features/play.ts';

const patterns: readonly (readonly [GameName, RegExp])[] = [
  [
    'chess',
    /\bplay(s|ing)? chess\b|\b(online|web|simple|classic|browser|a|an|the) chess\b(?!,? (and|club|room|course|school|shop|store|set))|\bchess (web |online |browser |board )?(games?|app|application|match|matches|program|platform)\b/,
  ],
  ['tic-tac-toe', /\btic[- ]?tac[- ]?toe\b|\bnoughts and crosses\b/],
  ['four-in-a-row', /\b(connect|four|4)[- ](four|4|in a row)\b/],
  ['five-in-a-row', /\bgomoku\b|\bgobang\b|\b(five|5) in a row\b/],
  [
    'memory',
    /\bmemory (card |match(ing)? |flip )?(games?|cards?|matching)\b|\b(card[- ](flip(ping)?|match(ing)?)|(?<!coin )flip) games?\b|\bflip(ping)? cards\b|\bmatching pairs\b/,
  ],
  ['2048', /\b2048\b/],
  ['snake', /\bsnake (web |browser )?games?\b|\b(classic|retro|simple) snake\b|\bplay(ing)? snake\b/],
  [
    'sorting',
    /\b(recycling|waste|trash|garbage|rubbish)[a-z -]{0,30} (sorting )?games?\b|\bgames?\b[^.]{0,120}\b(recycl|sort(ing)? (waste|trash|garbage|rubbish))/,
  ],
  ['minesweeper', /\bmine ?sweeper\b/],
  ['word-guess', /\bhangman\b|\bwordle\b|\b(word[- ]guess(ing)?|guess(ing)? (the )?words?|word puzzle|word) games?\b/],
  [
    'dodge',
    /\bavoid(ing)? (the )?obstacles\b|\b(car|racing|aviator|flying|endless runner|flappy bird) (web |browser )?games?\b/,
  ],
];

/** In the order in which they are known; empty when the product is about no game that can be built. */
export function gamesAskedFor(concept: string): GameName[] {
  const text = concept.toLowerCase();
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}
