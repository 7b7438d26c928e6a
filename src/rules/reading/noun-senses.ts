/** Keeps a synonym from turning a thing into another thing: which words carry a sense of their own, and which need company. */
import type { LexiconEntity } from '../lexicon/lexicon-entity.ts';
import { pluralise, singularise } from '../lexicon/pluralise.ts';
import type { Word } from './language.ts';
import { wordSet } from './word-set.ts';

/** Mean one thing in one trade and another elsewhere; alone they count only where the text is of that trade. */
const loose = wordSet(`
  record tree list reading unit form board set train license licence letter channel stream series play dynamic moment code command process
  production batch station hall court node instance host token security share position decision role figure resource approval
  registration authorization crew circle wish rule law study test trial session settlement travel building rental transfer
  recording cost income departure office division entry element module vote result lead point case site website food drink card
  collection circle program application absence leave hour visit show work supply law object answer response drug practice appeal client target call memory bar promotion manual
`);
/** Clear alone; with a noun before them that nobody knows they are something else: a raffle ticket is no call for help. */
const shifty = wordSet(`
  ticket plant tree story paper plan note book call exercise schedule shift bill stock match model part track script center house park
  issue fruit seed policy guide item material piece accessory class letter report address request
  link file menu offer friend partner fair room idea opportunity portfolio server branch delivery package
  desk court key table activity task event season crop client promotion call store bar work reading experiment
`);
/** Even where the lexicon calls a thing so, elsewhere it is a deed or a place: "reading history", "a memory function". */
const strict = wordSet('ticket reading work bar memory call target client experiment publication combat');
/** Trades in which a menu is a list in the header rather than what is eaten. */
const menuTrades = wordSet('technology industry work finance transport care');
/** What stands in front of a list of things: an overview, a record, a description of X is X. */
const suffixes = wordSet(`
  history record list information info detail data overview status description introduction catalog catalogue profile page database
  formulation archive directory collection entry result display showcase listing management log content register registry index logbook
`);
/** Names of whole lots; "Menus" and "Inventories" would be something else than what is in them. */
const collectives = wordSet(`
  menu inventory attendance staff clothing music food travel faculty personnel merchandise poetry fiction art leadership payroll
  curriculum news stock portfolio accommodation lodging housing spending lending borrowing financing procurement shopping training
  packaging laboratory lab theater theatre operation
  leave absence equipment transport freight cargo traffic insurance credit knowledge material wallet forum board mall gallery archive
`);

/** Whether a lexicon entity that goes by the bare `noun` may be meant. `isModified`: a noun of no known meaning stands before it. */
export function isSense(noun: string, known: LexiconEntity, domain: string | undefined, isModified: boolean): boolean {
  const word = singularise(noun);
  if (strict.has(word) && known.domain !== domain) return false;
  if (word === 'menu' && menuTrades.has(domain ?? '')) return false;
  // Goods in stock are no shares; listings are of whatever the product lists
  if (noun === 'stock' && known.name === 'Stock') return false;
  if (word === 'listing' && known.domain !== domain) return false;
  if (known.domain === domain || known.label.toLowerCase() === word) return !(isModified && shifty.has(word));
  if (loose.has(word)) return false;
  return !(isModified && shifty.has(word));
}

/** "Order history" and "list of orders" are about orders. */
export const isSuffix = (word: Word): boolean => suffixes.has(singularise(word.lower));

/** "Menus" and "inventories" are seldom meant. */
export const isCollective = (noun: string): boolean => collectives.has(noun);

/** The noun as a label, when people would recognise their own word in it; null where the lexicon's label reads better. */
export function labelOfNoun(noun: string): string | null {
  const last = noun.split(' ').at(-1) ?? noun;
  const isRecord = last === 'record' && noun !== last;
  const isLot =
    collectives.has(last) || (suffixes.has(last) && !isRecord) || pluralise(last) === last || /(ware|wear)$/.test(last);
  return isLot || noun.length > 30 ? null : noun.charAt(0).toUpperCase() + noun.slice(1);
}
