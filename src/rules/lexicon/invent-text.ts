/** A short text for a field, told by the words in its name and label. */
import type { Field, SeedValue } from '../../blueprint/schema.ts';
import { inventUsual } from './invent-usual.ts';
import { inventTitle } from './invent-title.ts';
import { brands, cities, companies, districts, familyNames, givenNames, streets } from './people.ts';
import type { Random } from './random.ts';
import type { Surroundings } from './surroundings.ts';
import { words } from './words.ts';

const jobTitles = words('Project lead, Head baker, Software engineer, Account manager, Nurse practitioner, Site supervisor, Graphic designer, Data analyst, Lecturer, Office coordinator, Electrician, Product owner, Customer adviser, Warehouse planner, Research assistant, Sous-chef'); // prettier-ignore
const departments = words('Operations, Finance, Design, Customer care, Research, Facilities, People and culture, Sales, Logistics, Engineering'); // prettier-ignore
const venues = words('Town Hall, Riverside Pavilion, Library Annex, Studio 4, Old Fire Station, Botanical Garden, Community Kitchen, Harbour Stage, Room 204, Lecture Hall B'); // prettier-ignore
const topics = words('Sustainability, Local history, Design, Wellbeing, Technology, Food culture, Mobility, Music, Education, Small business, Nature, Photography'); // prettier-ignore
const kinds = words('Standard, Premium, Community, Seasonal, Essential, Professional, Family, Special');
const skills = words('Planning, First aid, SQL, Public speaking, Carpentry, French, Bookkeeping, Illustration, Statistics, Welding, Negotiation, Photography'); // prettier-ignore
const languages = words('English, Spanish, French, Portuguese, Arabic, Hindi, Japanese, Swahili, German, Korean');
const countries = words(
  'Canada, Japan, Portugal, Kenya, Mexico, Denmark, India, Ghana, Italy, Australia, Vietnam, Chile',
);
const colours = words('Sage, Navy, Terracotta, Charcoal, Cream, Mustard, Teal, Burgundy');
const sizes = words('Small, Medium, Large, One size, 40 x 60 cm, 30 cm, A4');
const tags = words(
  'local, seasonal, beginner, outdoors, family, evening, quiet, popular, new, vegetarian, weekend, accessible',
);
const materials = words('Oak, Linen, Stainless steel, Recycled paper, Wool, Ceramic, Cotton, Glass');
const units = words('kg, pieces, litres, boxes, m, hours');
const names = words(
  'Harbour, Juniper, Lantern, Meridian, Bluebell, Falcon, Willow, Compass, Saffron, Maple, Heron, Clover',
);
const remarks = words('Confirmed by phone, Waiting for an answer, Checked on arrival, Runs until the end of the month, Prefers mornings, Same as last season, Needs a second look, Agreed with the team, Ground floor entrance, Bring photo identification'); // prettier-ignore

const rules: readonly (readonly [RegExp, (random: Random) => string])[] = [
  [/\b(make|maker|made by|manufacturer|brand)\b/, (random) => random.pick(brands)],
  [/\b(model|camera|lens|device|machine|instrument|bike|vehicle|car)\b(?! (number|name|id))/, (random) => `${random.pick(brands)} ${random.pick(['S', 'M', 'X', 'R'])}${random.between(2, 99) * 10}`],
  [/\bweather\b/, (random) => random.pick(['Sunny', 'Cloudy', 'Light rain', 'Windy', 'Clear and cold', 'Warm and still'])],
  [/\b(aperture|f-stop)\b/, (random) => `f/${random.pick(['1.8', '2.8', '4', '5.6', '8', '11'])}`],
  [/\b(shutter speed|exposure time)\b/, (random) => `1/${random.pick([30, 60, 125, 250, 500])} s`],
  [/\biso\b/, (random) => String(random.pick([50, 100, 200, 400, 800]))],
  [/\bfilm stock\b/, (random) => `${random.pick(brands)} ${random.pick(['Pan', 'Color', 'Chrome'])} ${random.pick([100, 200, 400])}`],
  [/\b(fruit|crop|vegetable|produce)\b/, (random) => random.pick(['Apples', 'Pears', 'Plums', 'Cherries', 'Quinces', 'Walnuts', 'Berries'])],
  [/\bfuel\b/, (random) => random.pick(['Petrol', 'Diesel', 'Electric', 'Hybrid'])],
  [/\b(shade|tone)\b/, (random) => random.pick(['A1', 'A2', 'A3', 'B1', 'B2', 'C1'])],
  [/\btooth( number)?\b/, (random) => `${random.between(1, 4)}${random.between(1, 8)}`],
  [/\b(shop|store|branch|outlet)\b/, (random) => random.pick(districts)],
  [/\b(product|article|item|goods)\b(?! (number|code|id))/, (random) => random.pick(['Rye loaf', 'Almond croissant', 'Oat biscuits', 'Seed roll', 'Plum cake', 'Ginger snaps', 'Honey jar', 'Tea tin', 'Gift box', 'Cotton bag'])],
  [/\b(variety|sort|cultivar)\b/, (random) => random.pick(['Early', 'Late', 'Red', 'Golden', 'Sweet', 'Wild'])],
  [/\b(problem|fault|defect|symptom|damage|complaint)\b/, (random) => random.pick(['Makes a grinding noise', 'Does not start', 'Loose on the left side', 'Leaks slowly', 'Cracked near the edge', 'Slips under load', 'Worn out', 'Squeaks when cold'])],
  [/\b(mount|connector|fitting)\b/, (random) => random.pick(['Screw', 'Bayonet', 'Clip', 'Universal'])],
  [/\b(child|kid|pupil)\b/, (random) => `${random.pick(givenNames)} ${random.pick(familyNames)}`],
  [/\b(diagnosis|treatment)\b/, (random) => random.pick(['Sprain', 'Check-up', 'Follow-up', 'Allergy test', 'Rest and observation'])],
  [/\b(company|employer|organi[sz]ation|brand|supplier|vendor|publisher|manufacturer|client company|business)\b/, (random) => random.pick(companies)],
  [/\b(job title|position|role|occupation|profession|job)\b/, (random) => random.pick(jobTitles)],
  [/\b(department|division|unit name)\b/, (random) => random.pick(departments)],
  [/\b(venue|hall|site|meeting place)\b/, (random) => random.pick(venues)],
  [/\baddress\b/, (random) => `${random.between(2, 190)} ${random.pick(streets)}, ${random.pick(cities)}`],
  [/\b(district|neighbou?rhood|area|zone)\b/, (random) => random.pick(districts)],
  [/\b(country|nationality)\b/, (random) => random.pick(countries)],
  [/\b(city|town|location|place|destination|origin|region|from|to)\b/, (random) => random.pick(cities)],
  [/\broom\b/, (random) => `Room ${random.between(101, 420)}`],
  [/\b(author|owner|person|customer|client|patient|student|teacher|instructor|doctor|assignee|assigned|employee|contact|host|guest|member|manager|driver|artist|writer|creator|speaker|organi[sz]er|applicant|candidate|coach|seller|buyer|photographer|parent|user|agent|by|director|reporter|recipient|sender|tenant|landlord|volunteer|donor|player)\b/, (random) => `${random.pick(givenNames)} ${random.pick(familyNames)}`],
  [/\b(first name|given name)\b/, (random) => random.pick(givenNames)],
  [/\b(last name|family name|surname)\b/, (random) => random.pick(familyNames)],
  [/\b(code|number|sku|reference|serial|id|plate|isbn|barcode)\b/, (random) => `${random.pick(['KX', 'MR', 'TL', 'BN', 'HV'])}-${random.between(1040, 9870)}`],
  [/\b(skill|skills|requirements?)\b/, (random) => several(random, skills)],
  [/\b(tag|tags|keywords?|labels)\b/, (random) => several(random, tags)],
  [/\b(topic|subject|theme|field|interest)\b/, (random) => random.pick(topics)],
  [/\b(language)\b/, (random) => random.pick(languages)],
  [/\b(colou?r)\b/, (random) => random.pick(colours)],
  [/\b(size|dimensions?)\b/, (random) => random.pick(sizes)],
  [/\b(material|fabric)\b/, (random) => random.pick(materials)],
  [/\b(unit|measure)\b/, (random) => random.pick(units)],
  [/\b(duration|length)\b/, (random) => random.pick(['45 minutes', '1 hour', '90 minutes', '2 hours', 'Half a day', 'A full day'])],
  [/\b(version|release)\b/, (random) => `${random.between(1, 5)}.${random.between(0, 12)}.${random.between(0, 9)}`],
  [/\b(category|type|kind|genre|group|class|level)\b/, (random) => random.pick(kinds)],
  [/\b(team)\b/, (random) => `${random.pick(cities)} team`],
  [/\b(note|notes|remark|comment|summary|status|reason|instructions?|result)\b/, (random) => random.pick(remarks)],
]; // prettier-ignore

export function inventText(field: Field, { label, values, random, position }: Surroundings): string {
  const hint = `${field.name.replaceAll(/([a-z])([A-Z])/g, '$1 $2')} ${field.label}`.toLowerCase();
  const isTitle = /^(title|name|label|heading)$/.test(field.name) || hint.includes(`${label.toLowerCase()} name`);
  if (isTitle) return inventTitle(label, random, position);
  const rule = rules.find(([pattern]) => pattern.test(hint));
  if (rule !== undefined) return rule[1](random);
  return isFirst(values) && field.required
    ? inventTitle(label, random, position)
    : (inventUsual(hint, random) ?? named(field.label, random));
}

/** "Hive 7", "Willow bed": an attribute that no rule knows is mostly another thing, known by its name. */
function named(label: string, random: Random): string {
  const noun = label.toLowerCase();
  return random.between(0, 1) === 0 ? `${random.pick(names)} ${noun}` : `${label} ${random.between(2, 30)}`;
}

function isFirst(values: Readonly<Record<string, SeedValue>>): boolean {
  return Object.keys(values).length === 0;
}

function several(random: Random, list: readonly string[]): string {
  return random.shuffle(list).slice(0, random.between(2, 3)).join(', ');
}
