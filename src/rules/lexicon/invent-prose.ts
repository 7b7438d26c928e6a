/** One to three sentences for a long text, fitting the class of the noun and the field's name. */
import type { Field } from '../../blueprint/schema.ts';

import { nounClassOf, type NounClass } from './noun-classes.ts';
import { cities, companies, familyNames, givenNames } from './people.ts';
import type { Random } from './random.ts';
import type { Surroundings } from './surroundings.ts';

/** `{noun}`, `{person}`, `{city}` and `{company}` are filled in. */
const openings: Readonly<Record<NounClass, readonly string[]>> = {
  person: ['Grew up in {city} and has worked with {company} since finishing school.', 'Joined from {company} and speaks three languages.', 'Lives in {city} and is known for patient explanations.', 'Started as a volunteer and now leads a group of eight.', 'Trained in {city}; answers letters the same day.'],
  place: ['A bright {noun} ten minutes from the station in {city}.', 'Rebuilt in brick and timber after the flood and open all year.', 'Quiet on weekdays, lively on Saturdays, with a small courtyard at the back.', 'Looked after by {person}, who also keeps the garden.', 'Step-free entrance, good light until evening and room to sit outside.'],
  event: ['{person} opens the evening; doors are open half an hour before.', 'A relaxed {noun} for newcomers and regulars alike.', 'Brings together people from {city} and around for an afternoon of practice.', 'Small groups, short introductions and plenty of time for questions.', 'Held for the fourth time, again with the help of {company}.'],
  document: ['Prepared by {person} and agreed with {company}.', 'Sets out who does what, by when, and whom to ask.', 'Replaces the earlier version and adds a section on deadlines.', 'Written in plain language, four pages with one annex.', 'Covers the work in {city} and the figures of the last quarter.'],
  product: ['Made in small batches near {city} and checked by hand.', 'Sturdy, light and easy to repair; spare parts are kept for ten years.', 'Designed with {company} for daily use.', 'Warm in the hand, clear in its lines, and packed without plastic.', 'A favourite of regular customers since its first season.'],
  money: ['Agreed with {company}; booked to the running quarter.', 'Approved by {person} after a second quote came in higher.', 'Covers the {noun} for the team in {city}.', 'Recurring, next reviewed at the end of the year.', 'Split evenly between two departments.'],
  measurement: ['Taken twice, ten minutes apart; both figures agreed.', 'Recorded by {person} under clear skies.', 'Slightly above the usual range for the season.', 'Instrument checked and cleaned the day before.', 'Compared with the station in {city}, the difference is small.'],
  task: ['{person} noticed it on Monday and added two photographs.', 'Needs an hour on site and a word with {company}.', 'Blocks the work in {city} until it is settled.', 'Small, but asked for by several people this month.', 'Agreed at the last meeting; the materials are already here.'],
  media: ['Begins in {city} on an ordinary morning and does not stay there.', 'Made over two years with a small crew and one old camera.', '{person} follows three neighbours through a long winter.', 'Short, warm and funnier than its title suggests.', 'Praised for its patience and its ear for how people talk.'],
  group: ['Founded in {city} by six friends around a kitchen table.', 'Meets every second week and welcomes newcomers.', 'Works with {company} on projects close to home.', 'Known for careful work and straight answers.', '{person} keeps the books; everybody else does the rest.'],
  animal: ['Curious, gentle and at ease with visitors.', 'Came from {city} last autumn and settled quickly.', 'Likes the morning sun and a fixed place to rest.', 'Looked after by {person}; checked by the vet in spring.', 'Shy on the first day, a shadow on the second.'],
  thing: ['In use since last spring, looked after by {person}.', 'Chosen together with {company} after a short trial.', 'Works best with two people and a free afternoon.', 'Came to {city} with the first group and stayed.', 'Simple, reliable and easy to explain to newcomers.'],
}; // prettier-ignore

const closings = ['Questions go to {person}.', 'Next review is planned for the end of the month.', 'More hands are welcome.', 'Last checked by {person}.', 'Feedback so far has been good.', 'Details are settled a week ahead.', 'Regulars from {city} recommend it.', '']; // prettier-ignore

const remarks = ['Everything as expected.', 'To be looked at again next week.', 'Better than last time.', 'Took a little longer than planned.', 'No change since last time.', 'Two photographs are in the folder.', 'Done together with {person}.', 'Nothing to add.']; // prettier-ignore

const growing = [
  'Planted twenty years ago and in good health.',
  'Bears well every second year.',
  'Stands behind the house, a short walk from the road in {city}.',
  'Pruned last winter; looked after by {person}.',
  'Old, tall and generous; a ladder stands beside it.',
  'Flowers late and ripens early.',
];

const excuses = ['A cold since the weekend.', 'An appointment with the dentist.', 'A family celebration in {city}.', 'Fever since last night.', 'Travelling until the end of the week.', 'A sprained ankle, better by Monday.']; // prettier-ignore

/** Records of what somebody asks for. */
const asked =
  /booking|reservation|order|appointment|request|enquiry|inquiry|application|registration|visit|guest|message|feedback|contact/i;

const notes = ['Asked to be called back in the afternoon.', 'Everything arrived complete and on time.', 'Needs a ground-floor room, please.', 'Agreed on the telephone with {person}.', 'First time here; came on the advice of a friend.', 'Wants a short summary by e-mail afterwards.', 'Will bring two colleagues from {company}.', 'Prefers to start half an hour later.']; // prettier-ignore

export function inventProse(field: Field, { label, random, position }: Surroundings): string {
  const isNote = /note|comment|remark|message|feedback|reason|wish/i.test(field.name);
  const nounClass = nounClassOf(label);
  const isExcuse = /absence|leave|excuse/i.test(label) && /reason/i.test(field.name);
  const pool = isExcuse
    ? excuses
    : isNote
      ? asked.test(`${label} ${field.name}`)
        ? notes
        : remarks
      : openings[nounClass];
  const grown = /\b(tree|plant|crop|herb|orchid|succulent|mushroom|shrub|hedge)s?$/i.test(label) && !isNote;
  if (grown) return fill(`${growing[(position + random.between(0, 1)) % growing.length] ?? ''}`, label, random);
  const opening = pool[(position + random.between(0, 1)) % pool.length] ?? '';
  const isAlive = nounClass === 'person' || nounClass === 'animal';
  const closing = isNote || isAlive ? '' : random.pick(closings);
  return fill(`${opening} ${closing}`.trim(), label, random);
}

function fill(text: string, label: string, random: Random): string {
  return text
    .replaceAll('{noun}', label.toLowerCase())
    .replaceAll('{person}', () => `${random.pick(givenNames)} ${random.pick(familyNames)}`)
    .replaceAll('{city}', () => random.pick(cities))
    .replaceAll('{company}', () => random.pick(companies));
}
