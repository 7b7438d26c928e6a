/** A short text for a field, told by the words in its name and label. */
import type { Field, SeedValue } from '../../blueprint/schema.ts';
import { inventTitle } from './invent-title.ts';
import { cities, companies, districts, familyNames, givenNames, streets } from './people.ts';
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
const remarks = words('Confirmed by phone, Waiting for an answer, Checked on arrival, Runs until the end of the month, Prefers mornings, Same as last season, Needs a second look, Agreed with the team, Ground floor entrance, Bring photo identification'); // prettier-ignore

const rules: readonly (readonly [RegExp, (random: Random) => string])[] = [
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
  return isFirst(values) && field.required ? inventTitle(label, random, position) : random.pick(remarks);
}

function isFirst(values: Readonly<Record<string, SeedValue>>): boolean {
  return Object.keys(values).length === 0;
}

function several(random: Random, list: readonly string[]): string {
  return random.shuffle(list).slice(0, random.between(2, 3)).join(', ');
}
