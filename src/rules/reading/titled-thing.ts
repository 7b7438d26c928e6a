/** What one entry of a titled list is: a wine cellar holds wines, a reading diary entries, a glossary terms. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { nounClassOf } from '../lexicon/noun-classes.ts';
import { singularise } from '../lexicon/pluralise.ts';
import type { Word } from './language.ts';
import { holders, isVessel, withoutVessels } from './without-vessels.ts';
import { wordSet } from './word-set.ts';

/** What is written into a book of its kind, where its name says no more. */
const units: Readonly<Record<string, string>> = {
  diary: 'entry', journal: 'entry', log: 'entry', logbook: 'entry', glossary: 'term', dictionary: 'term', inventory: 'item', stock: 'item', collection: 'item',
  catalogue: 'item', catalog: 'item', countdown: 'event', reservations: 'reservation', booking: 'booking', bookings: 'booking', register: 'entry', list: 'item',
}; // prettier-ignore

/** What is written down of what somebody does. */
const deeds: Readonly<Record<string, string>> = {
  reading: 'book', running: 'run', fishing: 'catch', training: 'workout', hiking: 'hike', walking: 'walk', cycling: 'ride', birding: 'sighting', birdwatching: 'sighting', cooking: 'recipe',
  watching: 'film', diving: 'dive', climbing: 'climb', swimming: 'swim', travel: 'trip', dream: 'dream', workout: 'workout', gym: 'workout', surfing: 'session',
}; // prettier-ignore

const opening = wordSet(
  'a an the my our your simple small little new basic personal private own please keep track of build make create me us i we need want would like app for to',
);

/** Null where the words are no title. */
export function titledThing(title: readonly Word[]): Word[] | null {
  // "Lost and found" names what is found.
  const lost = title.findIndex(({ lower }, at) => lower === 'lost' && title[at + 2]?.lower === 'found');
  const found = title[lost + 2];
  if (lost !== -1 && found !== undefined) return [rename(found, 'found'), rename(found, 'item')];
  const start = title.findIndex(({ lower, text }) => !opening.has(lower) && /\p{L}/u.test(text));
  if (start === -1) return null;
  const words = title.slice(start).filter(({ text }) => !/^[.!:"–—-]+$/.test(text));
  if (words.some(({ text, part }, index) => /^[,;()]$/.test(text) || part === 'AUX' || (part === 'VERB' && index > 2)))
    return null;
  const of = words.findIndex(({ lower }, index) => index > 0 && lower === 'of');
  const isHeld = of > 0 && words.slice(0, of).every(({ lower }) => holds(lower));
  const phrase = cut(isHeld ? words.slice(of + 1) : words);
  if (phrase.length === 0 || phrase.length > 4) return null;
  const named = isHeld ? phrase : coreOf(phrase);
  return named === null || named.length > 3 ? null : named.map(asNoun);
}

const holds = (word: string): boolean => holders.has(word) || isVessel(word) || word in units || isContainerNoun(word);

/** Without where it is and whom it is for. */
function cut(words: readonly Word[]): Word[] {
  const end = words.findIndex(
    ({ part, lower }, index) => index > 0 && (part === 'ADP' || lower === 'of' || lower === 'to'),
  );
  return words.slice(0, end === -1 ? words.length : end).filter(({ part }) => part !== 'DET' && part !== 'PRON');
}

function coreOf(phrase: readonly Word[]): Word[] | null {
  let end = phrase.length;
  while (
    end > 0 &&
    (holds(phrase[end - 1]?.lower ?? '') || /^(hunt|hunting|search)$/.test(phrase[end - 1]?.lower ?? ''))
  )
    end -= 1;
  const vessel = phrase.slice(end).findLast(({ lower }) => lower in units);
  const core = withoutVessels(phrase.slice(0, end)).filter(({ lower }) => !/^('s|s)$/.test(lower));
  const last = core.at(-1);
  // "Waiting list": those who wait.
  if (vessel?.lower === 'list' && core.length === 1 && last?.lower === 'waiting')
    return [last, vessel, rename(vessel, 'entry')];
  const unit = units[vessel?.lower ?? ''];
  if (last === undefined) return vessel === undefined || unit === undefined ? null : [rename(vessel, unit)];
  const deed = deeds[last.lower];
  if (deed !== undefined && (unit === 'entry' || unit === 'item') && core.length === 1) return [rename(last, deed)];
  const noun = core.map(({ lower }) => lower).join(' ');
  const isCounted = singularise(last.lower) !== last.lower || entitiesForNoun(noun).length > 0;
  const isPlace = nounClassOf(last.lower) === 'place' || rooms.has(last.lower);
  if (vessel === undefined || unit === undefined) return core;
  if (unit === 'term') return [rename(vessel, unit)];
  if (unit === 'entry' ? isCounted && !last.lower.endsWith('ing') : !isPlace) return core;
  return unit === 'entry' ? [vessel, rename(vessel, unit)] : [...core, rename(vessel, unit)];
}

const rooms = wordSet(
  'freezer fridge pantry cupboard shed attic basement garage kitchen wardrobe closet store museum gallery lab',
);

const rename = (word: Word, noun: string): Word => ({ ...word, text: noun, lower: noun, part: 'NOUN' });

/** In a title every word names, whatever the tagger takes it for. */
const asNoun = (word: Word): Word => (word.part === 'VERB' || word.part === 'PROPN' ? { ...word, part: 'NOUN' } : word);
