/** Decisions that a concept leaves open and that change the product: each only where the product has what it is about. Pure. */
import type { Blueprint, Entity } from '../../blueprint/schema.ts';
import { administrator } from '../../blueprint/shapes.ts';
import { inSentence, people } from '../design/sentence-words.ts';
import type { Candidate } from './candidate.ts';
import { currenciesIn, currencyOptions } from './currencies.ts';
import { whoMay } from './who-may.ts';
import { mainEntity } from './find-conflicts.ts';

type Detector = (text: string, blueprint: Blueprint) => Candidate[];

const detectors: readonly Detector[] = [
  signIn,
  adding,
  deleting,
  editing,
  examples,
  currency,
  hours,
  places,
  slot,
  look,
  naming,
  dashboard,
  comments,
  layout,
  order,
  exporting,
];

export function findSilences(concept: string, blueprint: Blueprint): Candidate[] {
  const text = concept.replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ');
  return detectors.flatMap((detect) => detect(text, blueprint));
}

const silence = (candidate: Omit<Candidate, 'kind'>): Candidate[] => [{ kind: 'silence', ...candidate }];
const has = (blueprint: Blueprint, ...kinds: Blueprint['features'][number]['kind'][]): boolean =>
  blueprint.features.some(({ kind }) => kinds.includes(kind));
const listOf = (entity: Entity): string => inSentence(entity.pluralLabel);

/** Roles that manage something, the strongest last. */
function rolesOf(blueprint: Blueprint): string[] {
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  return account?.roles ?? [];
}

function managersOf(blueprint: Blueprint): string | null {
  const roles = rolesOf(blueprint);
  const manager = roles.find((role) =>
    /administrator|manager|owner|admin|staff|teacher|organi[sz]er|coach|librarian|editor/i.test(role),
  );
  return manager ?? null;
}

function signIn(text: string, blueprint: Blueprint): Candidate[] {
  if (/\b(?:log ?in|sign ?(?:in|up)|register|registration|accounts?|password|members?)\b/i.test(text)) return [];
  if (!has(blueprint, 'create', 'booking', 'enrolment')) return [];
  return silence({
    id: 'accounts',
    isPair: true,
    text: 'Do people have accounts?',
    because: 'The concept does not say whether people sign in.',
    options: [
      ['Nobody signs in', 'Remove accounts'],
      ['People sign in', 'People must sign in'],
    ],
  });
}

function adding(text: string, blueprint: Blueprint): Candidate[] {
  const entity = mainEntity(blueprint, 'create');
  if (entity === undefined || !has(blueprint, 'account')) return [];
  if (/\bonly\b[^.]*\b(?:add|create|post|write|submit)/i.test(text)) return [];
  const manager = managersOf(blueprint);
  const list = listOf(entity);
  return silence({
    id: 'who-adds',
    asIs: whoMay('create', entity, blueprint),
    text: `Who may add ${list}?`,
    because: 'The concept does not say who is meant by it.',
    options: [
      ['Everyone who is signed in', `Everyone who is signed in may add ${list}`],
      ['Anybody, also without signing in', `Anybody may add ${list}, even without signing in`],
      ...(manager === null
        ? []
        : [
            [`Only ${people(manager).toLowerCase()}`, `Only ${people(manager).toLowerCase()} may add ${list}`] as const,
          ]),
    ],
  });
}

function deleting(text: string, blueprint: Blueprint): Candidate[] {
  const entity = mainEntity(blueprint, 'delete');
  const manager = managersOf(blueprint) ?? (has(blueprint, 'account') ? administrator : null);
  if (entity === undefined || manager === null || /\bonly\b[^.]*\b(?:delete|remove)/i.test(text)) return [];
  const list = listOf(entity);
  return silence({
    id: 'who-deletes',
    asIs: whoMay('delete', entity, blueprint),
    text: `Who may delete ${list}?`,
    because: 'What is deleted by the wrong person is missed by everybody.',
    options: [
      ['Everyone who is signed in', `Everyone who is signed in may delete ${list}`],
      [`Only ${people(manager).toLowerCase()}`, `Only ${people(manager).toLowerCase()} may delete ${list}`],
      ['Nobody', `Nobody may delete ${list}`],
    ],
  });
}

function editing(text: string, blueprint: Blueprint): Candidate[] {
  const entity = mainEntity(blueprint, 'edit');
  const manager = managersOf(blueprint);
  if (entity === undefined || manager === null || /\bonly\b[^.]*\b(?:edit|change|update)/i.test(text)) return [];
  const list = listOf(entity);
  return silence({
    id: 'who-edits',
    asIs: whoMay('edit', entity, blueprint),
    text: `Who may change ${list}?`,
    because: `There are ${rolesOf(blueprint)
      .map((role) => people(role).toLowerCase())
      .join(', ')}, and the concept does not say.`,
    options: [
      ['Everyone who is signed in', `Everyone who is signed in may edit ${list}`],
      [`Only ${people(manager).toLowerCase()}`, `Only ${people(manager).toLowerCase()} may edit ${list}`],
    ],
  });
}

function examples(text: string, blueprint: Blueprint): Candidate[] {
  const filled = blueprint.entities.filter(({ seed }) => seed.length > 0);
  const [first] = filled;
  if (first === undefined || /\b(?:example|sample|demo|dummy|empty|seed)\b/i.test(text)) return [];
  // What other records point at, and what people choose from, has to be there; what they enter themselves may begin empty.
  const pointed = new Set(blueprint.entities.flatMap(({ fields }) => fields.flatMap(({ target }) => target ?? [])));
  const own = mainEntity(blueprint, 'create');
  if (own === undefined || pointed.has(own.name) || own.seed.length === 0) return [];
  const list = listOf(own);
  return silence({
    id: 'examples',
    text: `Should the product open with example ${list}?`,
    because: 'Examples show how it looks; real use starts without them.',
    options: [
      ['With examples', null],
      ['Empty', `Start with 0 example ${list}`],
      ['With three', `Start with 3 example ${list}`],
    ],
  });
}

function currency(text: string, blueprint: Blueprint): Candidate[] {
  const hasMoney = blueprint.entities.some(({ fields }) => fields.some(({ type }) => type === 'money'));
  if (!hasMoney || currenciesIn(text).length > 0) return [];
  return silence({
    id: 'currency',
    text: 'In which currency are amounts?',
    because: 'There are amounts of money, and the concept names no currency.',
    options: currencyOptions(['US dollars', 'euros', 'Canadian dollars', 'pounds sterling'], blueprint),
    own: 'Use {answer}',
  });
}

const isTimed = (blueprint: Blueprint): boolean =>
  blueprint.features.some(
    (feature) => feature.kind === 'booking' && feature.offers.some(({ mode }) => mode.by === 'times'),
  );

function hours(text: string, blueprint: Blueprint): Candidate[] {
  if (!isTimed(blueprint) || /\bopen(?:ing|s)?\b[^.]*\d/i.test(text)) return [];
  return silence({
    id: 'opening-hours',
    text: 'When can one book?',
    because: 'Bookings have times, and the concept names no opening hours.',
    options: ['9:00 to 17:00', '8:00 to 18:00', '10:00 to 22:00'].map((span) => [span, `We are open from ${span}`]),
    own: 'We are open from {answer}',
  });
}

function slot(text: string, blueprint: Blueprint): Candidate[] {
  if (!isTimed(blueprint) || /\b(?:minutes?|hours?|half an hour)\b/i.test(text)) return [];
  return silence({
    id: 'slot',
    text: 'How long does one booking take?',
    because: 'Bookings have times, and the concept does not say how long one is.',
    options: [
      ['30 minutes', 'A booking takes 30 minutes'],
      ['One hour', 'A booking takes 1 hour'],
      ['Two hours', 'A booking takes 2 hours'],
    ],
    own: 'A booking takes {answer}',
  });
}

function places(text: string, blueprint: Blueprint): Candidate[] {
  if (!has(blueprint, 'enrolment') || /\b\d+ (?:places|people|participants|seats|students|guests)\b/i.test(text))
    return [];
  return silence({
    id: 'places',
    text: 'How many places are there?',
    because: 'People enrol, and the concept does not say how many fit in.',
    options: [10, 20, 30].map((count) => [`${count} places`, `A course has ${count} places`]),
    own: 'A course has {answer} places',
  });
}

function look(text: string, blueprint: Blueprint): Candidate[] {
  if (blueprint.theme.source === 'concept' || /\b(?:dark|colou?r)/i.test(text)) return [];
  return silence({
    id: 'look',
    text: 'How should it look?',
    because: 'The concept names no colour, so one was chosen to suit the subject.',
    options: [
      ['As chosen', null],
      ['Dark', 'Use a dark theme'],
      ['Blue', 'Make it blue'],
      ['Green', 'Make it green'],
    ],
    own: 'Make it {answer}',
  });
}

function naming(_text: string, blueprint: Blueprint): Candidate[] {
  const [entity] = blueprint.entities;
  if (entity === undefined || !blueprint.questions.some(({ id }) => id === 'name')) return [];
  return silence({
    id: 'name',
    text: 'What is the product called?',
    because: 'The concept gives it no name, so one was made up.',
    options: [
      [blueprint.name, null],
      [`My ${entity.pluralLabel}`, `Call the product My ${entity.pluralLabel}`],
      [`${entity.label} Hub`, `Call the product ${entity.label} Hub`],
    ],
    own: 'Call the product {answer}',
  });
}

function dashboard(text: string, blueprint: Blueprint): Candidate[] {
  if (has(blueprint, 'dashboard', 'report') || /\b(?:dashboard|statistic|chart|report)/i.test(text)) return [];
  const counted = blueprint.entities.filter(
    ({ fields, seed }) =>
      seed.length > 5 && fields.some(({ type }) => ['choice', 'money', 'number', 'integer'].includes(type)),
  );
  if (counted.length === 0) return [];
  return silence({
    id: 'dashboard',
    text: 'Should there be figures and charts?',
    because: 'There is something to count, and the concept asks for no overview.',
    options: [
      ['No', null],
      ['Yes', 'Add a dashboard'],
    ],
  });
}

function comments(text: string, blueprint: Blueprint): Candidate[] {
  const entity = mainEntity(blueprint, 'catalogue');
  if (entity === undefined || !has(blueprint, 'account') || has(blueprint, 'comments')) return [];
  if (/\b(?:comment|review|rating|discuss|message)/i.test(text)) return [];
  return silence({
    id: 'comments',
    text: `May people comment on ${listOf(entity)}?`,
    because: 'People sign in and look at the same things; the concept does not say whether they talk about them.',
    options: [
      ['No', null],
      ['Yes', `Add comments to ${listOf(entity)}`],
    ],
  });
}

function layout(text: string, blueprint: Blueprint): Candidate[] {
  const entity = mainEntity(blueprint, 'catalogue');
  if (entity === undefined || /\b(?:cards?|table|grid|tiles?|rows?)\b/i.test(text)) return [];
  return silence({
    id: 'layout',
    text: `How should the list of ${listOf(entity)} look?`,
    because: 'The concept does not say.',
    options: [
      ['As cards', `Show ${listOf(entity)} as cards`],
      ['As a table', `Show ${listOf(entity)} as a table`],
    ],
  });
}

function order(text: string, blueprint: Blueprint): Candidate[] {
  const entity = mainEntity(blueprint, 'catalogue');
  const title = entity?.fields.find(({ name }) => name === entity.titleField);
  const ordering = entity?.fields.find(({ type }) => type === 'money' || type === 'date' || type === 'rating');
  if (entity === undefined || title === undefined || /\b(?:sort|order(?:ed)? by|first|alphabetical)/i.test(text))
    return [];
  const feature = blueprint.features.find((one) => one.kind === 'catalogue' && one.entity === entity.name);
  if (feature?.kind !== 'catalogue' || feature.order !== undefined) return [];
  return silence({
    id: 'order',
    text: `In which order do ${listOf(entity)} stand?`,
    because: 'The concept does not say; people can sort them otherwise.',
    options: [
      ['The newest first', null],
      [`By ${inSentence(title.label)}`, `Sort ${listOf(entity)} by ${inSentence(title.label)}`],
      ...(ordering === undefined
        ? []
        : [[`By ${inSentence(ordering.label)}`, `Sort ${listOf(entity)} by ${inSentence(ordering.label)}`] as const]),
    ],
  });
}

function exporting(text: string, blueprint: Blueprint): Candidate[] {
  const entity = mainEntity(blueprint, 'catalogue');
  if (
    entity === undefined ||
    entity.seed.length < 6 ||
    has(blueprint, 'export') ||
    /\b(?:export|download|csv|print)/i.test(text)
  )
    return [];
  return silence({
    id: 'export',
    text: `Should people be able to take ${listOf(entity)} out as a file?`,
    because: 'The concept does not say.',
    options: [
      ['No', null],
      ['Yes, as a table file', `People should be able to export ${listOf(entity)}`],
    ],
  });
}
