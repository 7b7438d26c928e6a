/** Titles for records of things that the lexicon does not know, natural for the class of the noun. */
import { nounClassOf, type NounClass } from './noun-classes.ts';
import { brands, cities, companies, districts, familyNames, givenNames } from './people.ts';
import type { Random } from './random.ts';
import { words } from './words.ts';

const seasons = words(
  'Spring, Summer, Autumn, Winter, Midyear, Weekend, Evening, Morning, Annual, Opening, Closing, Open-air',
);
const undertakings = words('planning, welcome, harvest, design, safety, music, reading, repair, photography, cooking, science, heritage, family, newcomers, craft'); // prettier-ignore
const subjects = words('Onboarding, Fire safety, Supplier, Quarterly, Data protection, Travel, Equipment, Training, Quality, Energy, Recruitment, Customer care, Maintenance, Procurement, Accessibility, Storage'); // prettier-ignore
const stages = words('first draft, revised, summary, handover, for review, final, part one, part two');
const qualities = words('Compact, Handmade, Folding, Classic, Lightweight, Weatherproof, Two-tone, Slimline, Vintage, Recycled, Travel, Studio, Everyday, Limited'); // prettier-ignore
const materials = words(
  'oak, linen, copper, cork, wool, steel, walnut, bamboo, ceramic, leather, canvas, glass, birch, slate',
);
const proper = words('Harbour, Juniper, Lantern, Meridian, Bluebell, Falcon, Willow, Copper, Northern, Silver, Compass, Saffron, Granite, Maple, Aurora, Heron, Cobalt, Ember, Clover, Atlas'); // prettier-ignore
const moods = words(
  'Quiet, Golden, Distant, Hidden, Slow, Paper, Salt, Borrowed, Winter, Electric, Wild, Last, Second, Open',
);
const scenes = words('River, Window, Kitchen, Morning, Lighthouse, Orchard, Letters, Street, Tide, Machine, Journey, Garden, Signal, Winter'); // prettier-ignore
const payers = words('Office rent, Team lunch, Studio lighting, Printer paper, Train tickets, Website hosting, Cleaning service, Workshop materials, Courier, Heating, Annual licence, Coffee supplies, Guest speaker, Insurance'); // prettier-ignore
const months = words(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);
const deeds = words('Check, Replace, Review, Prepare, Confirm, Update, Repair, Order, Clarify, Test, Move, Renew');
const objects = words('the meeting room lights, the supplier list, the welcome letter, the back door lock, the spring schedule, the safety signs, the invoice template, the projector cable, the visitor badges, the water filter, the price list, the emergency contacts, the loading bay, the reading corner'); // prettier-ignore
const creatures = words('Biscuit, Luna, Pepper, Mango, Olive, Juno, Basil, Hazel, Oscar, Clementine, Figaro, Nori, Poppy, Rufus, Saffron, Tilly, Ziggy, Maple'); // prettier-ignore

const makers: Readonly<Record<NounClass, readonly ((random: Random, noun: string) => string)[]>> = {
  person: [(random) => `${random.pick(givenNames)} ${random.pick(familyNames)}`],
  place: [
    (random, noun) => `${random.pick(proper)} ${noun}`,
    (random, noun) => `${random.pick(districts)} ${noun}`,
    (random, noun) => `${random.pick(familyNames)}'s ${noun}`,
    (random, noun) => `${random.pick(cities)} ${noun}`,
  ],
  event: [
    (random, noun) => `${random.pick(seasons)} ${random.pick(undertakings)} ${noun}`,
    (random, noun) => `${random.pick(cities)} ${random.pick(undertakings)} ${noun}`,
    (random, noun) =>
      `${capitalise(random.pick(undertakings))} ${noun} with ${random.pick(givenNames)} ${random.pick(familyNames)}`,
  ],
  document: [
    (random, noun) => `${random.pick(subjects)} ${noun}`,
    (random, noun) => `${random.pick(subjects)} ${noun}, ${random.pick(stages)}`,
    (random, noun) => `${random.pick(companies)} ${noun}`,
  ],
  product: [
    (random, noun) => `${random.pick(qualities)} ${random.pick(materials)} ${noun}`,
    (random, noun) => `${random.pick(proper)} ${noun}`,
    (random, noun) => `${random.pick(qualities)} ${noun} "${random.pick(proper)}"`,
  ],
  money: [
    (random) => `${random.pick(payers)}, ${random.pick(months)}`,
    (random) => `${random.pick(payers)}, ${random.pick(companies)}`,
  ],
  measurement: [
    (random, noun) => `${random.pick(districts)} ${noun}, ${random.pick(months)}`,
    (random, noun) => `${random.pick(proper)} station ${noun}`,
    (random, noun) => `${random.pick(cities)} ${noun}, week ${random.between(2, 51)}`,
  ],
  task: [
    (random) => `${random.pick(deeds)} ${random.pick(objects)}`,
    (random, noun) => `${random.pick(subjects)} ${noun} for ${random.pick(companies)}`,
  ],
  media: [
    (random) => `${random.pick(moods)} ${random.pick(scenes)}`,
    (random) => `The ${random.pick(moods)} ${random.pick(scenes)}`,
    (random) => `${random.pick(scenes)} in ${random.pick(cities)}`,
  ],
  group: [
    (random) => random.pick(companies),
    (random, noun) => `${random.pick(cities)} ${random.pick(undertakings)} ${noun}`,
  ],
  animal: [(random) => random.pick(creatures), (random) => `${random.pick(creatures)} of ${random.pick(cities)}`],
  thing: [
    (random, noun) => `${random.pick(proper)} ${noun}`,
    (random, noun) => `${capitalise(noun)} ${random.between(2, 60)}, ${random.pick(proper)}`,
    (random, noun) => `${random.pick(cities)} ${noun}`,
    (random, noun) => `${random.pick(qualities)} ${noun} "${random.pick(proper)}"`,
  ],
};

/** What is known by its maker and a model. */
const machines =
  /\b(synthesi[sz]er|camera|lens|phone|laptop|printer|scanner|drone|amplifier|amp|guitar|keyboard|radio|console|device|machine|tractor|car|van|truck|lorry|bus|motorcycle|motorbike|scooter|bike|bicycle|hatchback|telescope|microscope|projector|turntable|headphone|speaker|watch|drill|saw|mower|computer|tablet|robot|engine|generator)s?$/i;

/** What somebody has rather than what has a name of its own. */
const ofPerson = /\b(absence|excuse|leave|attendance|shift|sick note|overtime)s?$/i;
const trees = words('Apple, Pear, Plum, Cherry, Walnut, Quince, Fig, Maple, Linden, Mulberry, Hazel, Oak');
/** What is done again and again, and known by its day. */
const dated =
  /\b(inspection|visit|reading|check|treatment|harvest|feeding|watering|count|session log|observation|dive|catch)s?$/i;

/** A title for a record of something called `label` ("Rehearsal" -> "Spring music rehearsal"). */
export function inventTitle(label: string, random: Random, position: number): string {
  if (machines.test(label))
    return `${random.pick(brands)} ${random.pick(['S', 'M', 'X', 'R', 'K', 'T'])}${random.between(2, 99) * 10}`;
  if (ofPerson.test(label)) return `${random.pick(givenNames)} ${random.pick(familyNames)}`;
  if (/\btrees?$/i.test(label)) return `${random.pick(trees)} tree, ${random.pick(districts)}`;
  if (dated.test(label)) return `${capitalise(label.toLowerCase())} of ${random.between(1, 28)} ${random.pick(months)}`;
  const known = makers[nounClassOf(label)];
  const make = known[position % known.length];
  const noun = label === label.toUpperCase() ? label : label.toLowerCase();
  return make === undefined ? label : make(random, noun);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
