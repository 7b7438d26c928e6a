/** Nouns that say something about a record ("price", "due date"): they become fields, with a type that suits the word. */
import type { Field, FieldType } from '../../blueprint/schema.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { askedAttribute } from './asked-attributes.ts';
import { usualType } from './usual-attributes.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

const byType: readonly (readonly [FieldType, ReadonlySet<string>])[] = [
  [
    'datetime',
    list(
      'appointment time, start time, end time, check-in time, check-out time, departure time, arrival time, clock-in time, clock-out time',
    ),
  ],
  [
    'date',
    list(
      'date, deadline, birthday, birthdate, due date, date of birth, date of visit, expiry, expiration, visit date, start date, end date, day, check-in, check-out, release date, publication date, arrival, departure',
    ),
  ],
  ['time', list('time, opening time, closing time, hour')],
  [
    'money',
    list(
      'price, cost, amount, fee, salary, budget, total, balance, rent, wage, deposit, fare, charge, income, revenue, price per night, total price, unit price, tuition, discount price, hourly rate, daily rate, rate per hour, rate per day',
    ),
  ],
  [
    'percent',
    list('percentage, percent, share, rate of return, discount, interest rate, attendance rate, completion rate'),
  ],
  ['rating', list('rating, stars, star rating, user rating')],
  ['email', list('email, e-mail, email address, mail')],
  ['phone', list('phone, phone number, telephone, mobile, mobile number, contact number, telephone number')],
  [
    'picture-link',
    list('picture link, photo link, image link, cover link, logo link, picture url, photo url, image url, avatar url'),
  ],
  [
    'audio-link',
    list('audio link, audio sample link, audio sample, sound link, music link, song link, audio url, music url'),
  ],
  [
    'video-link',
    list('video link, youtube link, youtube video link, youtube video, trailer link, video url, youtube url'),
  ],
  ['url', list('url, link, website address, homepage link')],
  ['image', list('image, photo, picture, cover, cover image, photograph, thumbnail, avatar, poster')],
  [
    'boolean',
    list(
      'availability, available, completed, done, finished, featured, vegetarian, vegan, paid, verified, published, in stock',
    ),
  ],
  [
    'integer',
    list(
      'quantity, qty, count, stock, servings, serving, pages, page count, age, year, capacity, seats, number of seats, number of guests, guests, bedrooms, bathrooms, rooms, points, score, mileage, level number, stock level, minimum level, maximum level, reorder level, fill level, publication year, participants, progress, needed people, required people, max people, number of people',
    ),
  ],
  [
    'number',
    list(
      'weight, height, distance, length, width, duration, size in square metres, area, volume, dosage, temperature, calories, speed, cooking time, preparation time, prep time',
    ),
  ],
  [
    'long-text',
    list(
      'description, notes, note, comments, comment, bio, biography, ingredients, instructions, steps, details, content, summary, diagnosis, address details, abstract, body, text, message, requirements, responsibilities, remarks, itinerary, amenities, feedback, lyrics, synopsis, reason, specification',
    ),
  ],
  [
    'choice',
    list(
      'status, priority, category, type, genre, difficulty, level, condition, severity, cuisine, size, gender, mood, season, department, visibility, frequency, stage, urgency',
    ),
  ],
  [
    'text',
    list(
      'name, title, author, artist, location, address, city, country, brand, model, breed, species, color, colour, isbn, publisher, composer, director, subject, sender, recipient, owner, company, position, patient name, customer name, full name, first name, last name, contact, phone model, number, id, code, serial number, license plate, plate number, topic, venue, place, destination, origin, instructor, teacher name, doctor name, tag, tags, job title, nickname, username, organiser, organizer',
    ),
  ],
];

const units: Readonly<Record<string, string>> = {
  weight: 'kg',
  height: 'cm',
  distance: 'km',
  length: 'cm',
  width: 'cm',
  duration: 'min',
  temperature: '°C',
  calories: 'kcal',
  'cooking time': 'min',
  'preparation time': 'min',
  'prep time': 'min',
  area: 'm²',
  dosage: 'mg',
  speed: 'km/h',
  volume: 'l',
};

const choices: Readonly<Record<string, string[]>> = {
  status: ['Open', 'In progress', 'Done'], priority: ['Low', 'Medium', 'High'], category: ['General', 'Popular', 'Special', 'Seasonal'], type: ['Standard', 'Special', 'Premium'],
  genre: ['Drama', 'Comedy', 'Adventure', 'History', 'Mystery'], difficulty: ['Easy', 'Medium', 'Hard'], level: ['Beginner', 'Intermediate', 'Advanced'], condition: ['New', 'Good', 'Used'],
  severity: ['Low', 'Medium', 'High', 'Critical'], urgency: ['Low', 'Medium', 'High'], cuisine: ['Italian', 'Indian', 'Mexican', 'Japanese', 'French'], size: ['Small', 'Medium', 'Large'], gender: ['Female', 'Male', 'Other'],
  mood: ['Happy', 'Calm', 'Tired', 'Sad'], season: ['Spring', 'Summer', 'Autumn', 'Winter'], department: ['Sales', 'Finance', 'Operations', 'Support'], visibility: ['Public', 'Private'],
  frequency: ['Daily', 'Weekly', 'Monthly'], stage: ['Planned', 'Started', 'Finished'],
}; // prettier-ignore

/** End like attributes of a type and are none of it: a film stock is no count, any text is no field. */
const otherwise = /^((any|every|all|some|other|same|free)\b.*|film stock|(shutter|reading|typing|writing) speed)$/;

/** Field for an attribute's name as written; null when the phrase names no attribute. `options` from "status (open, done)". */
export function fieldOfAttribute(phrase: string, options: readonly string[] = []): Field | null {
  const words = phrase
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const plain = words
    .replace(
      /^(an?|the|its|their|his|her|optional|each|own|current|total number of|number of|of|required|short|full|main|with)\s+/,
      '',
    )
    .trim();
  if (plain === '' || plain.length > 40 || plain.split(' ').length > 4 || otherwise.test(plain)) return null;
  // "a photo description" describes; it is no picture
  const [picture = '', ...named] = plain.split(' ');
  if (
    named.length === 1 &&
    byType.some(([type, names]) => type === 'image' && names.has(picture)) &&
    named[0] === 'description'
  )
    return fieldOfAttribute('description', options);
  const found = /^date [a-z]+(ed|t|ught)$/.test(plain) ? { type: 'date' as const, word: 'date' } : typeOf(plain);
  if (found === null) return options.length >= 2 ? asField(plain, 'choice', plain, options) : null;
  return asField(plain, options.length >= 2 ? 'choice' : found.type, found.word, options);
}

/** Field for an attribute that no list knows, where the attributes of a thing are told one by one: "aperture", "number of voices",
 * "whether the queen was seen". Null when the words are no such name. */
export function fieldOfUnknown(phrase: string): Field | null {
  const words = phrase
    .toLowerCase()
    .replaceAll(/[^a-z0-9' -]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const asked = /^whether (?:or not )?(?:the |it |a |an )?(.+)$/.exec(words)?.[1];
  const counted = /^(?:the )?(?:total )?(?:number|count) (?:of )?(.+)$/.exec(words)?.[1];
  const plain = (asked ?? (counted === undefined ? words : `number of ${counted}`))
    .replace(/^(an?|the|its|their|his|her|optional|each|own|of|required|with)\s+/, '')
    .trim();
  const size = plain.split(' ').length;
  if (!/^[a-z][a-z' -]{1,38}$/.test(plain) || size > (asked === undefined ? (counted === undefined ? 3 : 6) : 5))
    return null;
  if (
    asked === undefined &&
    /^(how|what|which|who|when|where|if|so|as|more|other|all|any|such|it|they|that)\b/.test(plain)
  )
    return null;
  return asField(plain, asked === undefined ? (counted === undefined ? 'text' : 'integer') : 'boolean', plain, []);
}

/** "Year of harvest" is a year, "place of discovery" a place. */
function ofWhole(phrase: string): Field | null {
  const [head = '', ...rest] = phrase.split(' of ');
  const type =
    rest.length === 1 && phrase.split(' ').length <= 4 && !/^(type|kind|list|number|set|way)s?$/.test(head)
      ? typeOf(head)?.type
      : undefined;
  return type === undefined || type === 'choice' ? null : asField(phrase, type, head, []);
}

/** Field for an attribute that is asked, measured or dated rather than named; null for any other. */
export function fieldOfAsked(phrase: string): Field | null {
  const said = phrase.toLowerCase();
  const asked = askedAttribute(said);
  if (asked === null) {
    const type = fieldOfAttribute(said) === null ? usualType(said) : null;
    return type === null ? ofWhole(said) : asField(said, type, '', []);
  }
  const { unit, minimum, maximum } = asked;
  return {
    ...asField(asked.phrase, asked.type, '', []),
    ...(unit === undefined ? {} : { unit }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

export function isAttribute(noun: string): boolean {
  const one = singularise(noun);
  // Companies, contacts and venues are records; a company is what a contact has.
  if (one !== noun && plurals.has(one)) return false;
  return byType.some(([, words]) => words.has(noun) || words.has(one));
}

const plurals = list(
  'company, contact, author, artist, composer, director, publisher, venue, place, destination, instructor, owner, topic',
);

function typeOf(phrase: string): { type: FieldType; word: string } | null {
  // "Price paid" is a price, "date given" a date.
  const [named = '', deed = '', ...more] = phrase.split(' ');
  if (
    more.length === 0 &&
    /^(paid|given|taken|due|seen|worked|spent|bought|sold|made|added|received|issued|charged|owed)$/.test(deed)
  ) {
    const found = typeOf(named);
    if (found !== null) return found;
  }
  const words = phrase.replace(/ per \w+$/, '').split(' ');
  for (let start = 0; start < words.length; start += 1) {
    const tail = words.slice(start).join(' ');
    for (const word of [tail, singularise(tail)]) {
      const found = byType.find(([, names]) => names.has(word));
      if (found !== undefined) return { type: found[0], word };
    }
  }
  return null;
}

function asField(phrase: string, type: FieldType, word: string, options: readonly string[]): Field {
  const name = phrase.replaceAll(/[ '-]+(.)?/g, (_, letter: string | undefined) => (letter ?? '').toUpperCase());
  const label = capital(phrase.replaceAll(abbreviations, (letters) => letters.toUpperCase()));
  const field: Field = {
    name: /^[a-z]/.test(name) ? name.slice(0, 40) : `the${name}`.slice(0, 40),
    label,
    type,
    required: false,
  };
  if (type === 'choice')
    field.options =
      options.length >= 2 ? options.slice(0, 20).map(capital) : (choices[word] ?? choices['category'] ?? []);
  if (type === 'money') Object.assign(field, { unit: 'USD', minimum: 0 });
  if (type === 'number')
    Object.assign(field, { minimum: 0, ...(units[word] === undefined ? {} : { unit: units[word] }) });
  if (type === 'integer') field.minimum = 0;
  if (type === 'percent') Object.assign(field, { minimum: 0, maximum: 100 });
  if (type === 'rating') Object.assign(field, { minimum: 1, maximum: 5 });
  return field;
}

/** Written in capitals wherever they stand. */
const abbreviations =
  /\b(iso|id|isbn|issn|gps|sku|url|vat|uv|vin|iban|ssn|dna|cpu|ram|rpm|gpa|bmi|upc|ean|usb|tv|led|pdf|cv|doi|mac|ip)\b/g;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
