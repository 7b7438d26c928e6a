/** Makes acts of raw ones, once it is known what the product keeps: in the person's words, with why some need nothing of their own. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { actPhrase, isFragment } from './act-phrase.ts';
import { isAttribute } from './attributes.ts';
import type { RawAct } from './make-act.ts';
import { isSuffix } from './noun-senses.ts';
import { qualityReason } from './quality.ts';
import { ruleText } from './read-rule.ts';
import type { Act, Thing } from './reading.ts';
import { wordSet } from './word-set.ts';

export type ToAct = (raw: RawAct) => Act;

export function actReader(
  text: string,
  acts: readonly RawAct[],
  ofActs: readonly string[][],
  things: readonly Thing[],
): ToAct {
  const names = new Map(acts.map((act, index) => [act, ofActs[index] ?? []]));
  const kept = new Set(things.map((thing) => thing.name));
  return (raw) => {
    const own = (names.get(raw) ?? []).filter((name) => kept.has(name));
    return {
      span: raw.span,
      words: raw.words,
      phrase: actPhrase(raw),
      isNominal: raw.isNominal || raw.isPart,
      verb: raw.verb,
      object: raw.object.map((word) => word.lower).join(' '),
      actor: raw.actor,
      capabilities: raw.capabilities,
      things: own,
      isPart: raw.isPart,
      isLoose: raw.object.every(
        (word) =>
          !['NOUN', 'PROPN'].includes(word.part) ||
          isContainerNoun(word.lower) ||
          isSuffix(word) ||
          isRanking(word.lower),
      ),
      isAttribute: isAttribute(raw.object.at(-1)?.lower ?? ''),
      rule: raw.rule === null ? null : ruleText(text.slice(raw.rule.start, raw.rule.end)),
      excluded: raw.rule === null ? exclusionOf(raw, own) : null,
    };
  };
}

/** What a product is good for rather than what somebody does in it. */
const aims = wordSet(
  'help get obtain prevent ensure improve increase enhance enrich attract facilitate achieve gain enjoy understand serve save reduce avoid promote boost encourage engage adapt solve meet inspire build',
);

const isRanking = (word: string): boolean =>
  /^(ranking|leaderboard|standing|others?|category|categories|criteria|keywords?)s?$/.test(word);

function exclusionOf(act: RawAct, things: readonly string[]): string | null {
  if (act.isDenied) return 'The concept asks to leave this out.';
  if (/^(a |an )?(dark|light|night)[- ](theme|mode|design)$/.test(act.text.trim()))
    return 'It is about the look; see the colours.';
  const isPage = act.capabilities.some((key) => key.endsWith('-page'));
  if (isFragment(act) && !isPage) return 'A fragment: by itself it does not say what a person does or sees.';
  if (things.length === 0 && act.capabilities.length === 0 && aims.has(act.verb))
    return 'It says what the product is good for; what people do for it stands in other sentences.';
  if (
    act.isPart &&
    things.length === 0 &&
    isContainerNoun(act.object.at(-1)?.lower ?? '') &&
    act.capabilities.length <= 1
  )
    if (
      act.capabilities.every((key) => key === 'browse') &&
      act.object.every((word) => word.part !== 'PROPN' && (word.part !== 'NOUN' || isContainerNoun(word.lower)))
    )
      return 'It names no part of its own; what it means stands in other sentences.';
  const isBare = act.isPart && things.length === 0 && act.capabilities.every((key) => key === 'browse');
  if (
    isBare &&
    /\b(ability|support|compatible|compatibility|mechanisms?|advantages?|effectiveness|implemented) ?(to|for|with|using|both)?\b/.test(
      act.words,
    )
  )
    return 'It says how the product is rather than what people do in it.';
  if (isBare && /\bservices?$/.test(act.words))
    return 'It says what is offered as a whole; what people do for it stands in other sentences.';
  const isField =
    act.isPart &&
    act.object.length <= 3 &&
    isAttribute(act.object.at(-1)?.lower ?? '') &&
    act.object.at(-1)?.lower.endsWith('s') !== true;
  if (isField && act.capabilities.every((key) => ['browse', 'details'].includes(key)) && act.object.length > 1)
    return 'It names what a record says rather than something that people do.';
  const only = act.capabilities.filter((key) => !['browse', 'create', 'edit', 'delete', 'home'].includes(key));
  const quality = qualityReason(act.isPart ? act.text : act.words);
  return quality !== null && only.length === 0 && (things.length === 0 || act.isPart) ? quality : null;
}
