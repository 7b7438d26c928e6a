/** The home page in the product's own words: what is in it and what one can do there. */
import { caseloadRoles } from '../../blueprint/caseload-roles.ts';
import { isForOwner, rolesOf } from '../../blueprint/audience.ts';
import type { Entity, FeatureOf } from '../../blueprint/schema.ts';
import { fillText } from '../lexicon/domain-text.ts';
import { listWords } from '../reading/list-words.ts';
import { inSentence, people } from './sentence-words.ts';
import {
  aThing,
  capital,
  chanceFor,
  contents,
  detailWords,
  entityOf,
  featureFor,
  fieldWords,
  listedEntities,
  mainEntity,
  making,
  makingDeed,
  purposeSentence,
  wayWords,
  thing,
  things,
  type Story,
} from './product-story.ts';

type Point = FeatureOf<'home'>['points'][number];

/** `ownDomains`: names of the entities that the product's domain knows as its own; its headlines fit their lists. */
export function writeHome(story: Story, ownDomains: ReadonlySet<string>): FeatureOf<'home'> {
  return {
    id: 'home',
    kind: 'home',
    headline: headlineOf(story, ownDomains),
    introduction: introductionOf(story),
    highlights: listedEntities(story)
      .slice(0, 2)
      .map((entity) => entity.name),
    points: pointsOf(story),
  };
}

function headlineOf(story: Story, ownDomains: ReadonlySet<string>): string {
  const main = mainEntity(story);
  const [offer] = story.offers;
  if (main === undefined) return offer === undefined ? story.name : capital(offer.deed);
  const isListed = featureFor(story, 'catalogue', main) !== undefined;
  const made = makingOf(story, main);
  const find = featureFor(story, 'search', main) === undefined ? 'Browse' : 'Find';
  const [, second] = listedEntities(story);
  const variants = isListed
    ? [
        ...(ownDomains.has(main.name) ? story.domain.headlines.map((headline) => fillText(headline, main)) : []),
        ...(made === null ? [] : [`${find} ${things(main)} and ${made}`]),
        ...(second === undefined ? [] : [`${main.pluralLabel} and ${things(second)} in one place`]),
        ...(made === null && second === undefined ? [`${find} ${things(main)}, with every detail`] : []),
      ]
    : [
        `Your ${things(main)} in one place`,
        made === null ? `Keep your ${things(main)} in order` : `${capital(made)} and find it again`,
      ];
  const short = variants.filter((variant) => variant.length <= 70);
  return chanceFor(story, 'headline').pick(short.length > 0 ? short : [main.pluralLabel]);
}

/** What one can make besides the main thing, else the main thing itself. */
function makingOf(story: Story, main: Entity): string | null {
  const [made] = making(story);
  if (made === undefined) return null;
  const { create, entity } = made;
  return entity === main
    ? `${(create.action.split(' ')[0] ?? 'add').toLowerCase()} your own`
    : makingDeed(create, entity);
}

function introductionOf(story: Story): string {
  const main = mainEntity(story);
  const list = contents(story, 3);
  const random = chanceFor(story, 'introduction');
  const purpose = purposeSentence(story);
  const opening =
    purpose !== ''
      ? purpose
      : random.pick([`${story.name} keeps ${list} in one place.`, `${story.name} is the place for ${list}.`]);
  const sentences = [opening, main === undefined ? '' : findingSentence(story, main), ownSentence(story)];
  const kept = sentences.filter((sentence) => sentence !== '');
  while (kept.length > 1 && kept.join(' ').length > 400) kept.pop();
  return kept.join(' ').slice(0, 400);
}

/** "Search the poems by title and author, filter them by theme and open one to read its lines." */
function findingSentence(story: Story, entity: Entity): string {
  if (featureFor(story, 'catalogue', entity) === undefined) return '';
  const search = wayWords(story, 'search', entity, 2);
  const filter = wayWords(story, 'filter', entity, 2);
  const details = detailWords(entity, 3);
  const steps = [
    search === '' ? `look through the ${things(entity)}` : `search the ${things(entity)} by ${search}`,
    ...(filter === '' ? [] : [`filter them by ${filter}`]),
    details === '' ? 'open one to read it' : `open one to read its ${details}`,
  ];
  return `${capital(joined(steps))}.`;
}

/** Lists inside lists need a comma before the last "and". */
function joined(steps: readonly string[]): string {
  return steps.length < 2 ? steps.join('') : `${steps.slice(0, -1).join(', ')}, and ${steps.at(-1)}`;
}

function ownSentence(story: Story): string {
  const mine = featureFor(story, 'mine');
  const entity = mine === undefined ? undefined : entityOf(story, mine.entity);
  if (mine === undefined || entity === undefined) return '';
  return `Once you are signed in, you find your own ${things(entity)} under “${mine.title}”.`;
}

/** Three, each about something that the product has; a fact of the concept comes first. */
function pointsOf(story: Story): Point[] {
  const listed = listedEntities(story);
  const facts = story.facts.slice(0, 1).map((fact) => point(fact.title, fact.text));
  const [first] = listed;
  const makes = making(story).map(({ create, entity }) => makingPoint(story, create, entity));
  const ordered = [
    ...facts,
    ...story.offers.slice(0, 2).map(({ title, text }) => point(title, text)),
    ...(first === undefined ? [] : findingPoints(story, first)).slice(0, 1),
    ...makes.slice(0, 1),
    ...minePoints(story),
    ...dashboardPoints(story),
    ...listed.slice(1, 2).map((entity) => detailPoint(entity)),
    ...(first === undefined ? [] : [detailPoint(first)]),
    ...makes.slice(1),
    ...(first === undefined ? [] : findingPoints(story, first)).slice(1),
    ...changingPoints(story),
    ...(first === undefined
      ? [
          point('Ready at once', `Open ${story.name} in any browser and begin.`),
          point('On every screen', 'It fits a phone as well as a desk.'),
          point('Kept for next time', 'What you do here is still there when you come back.'),
        ]
      : [point('Open to everyone', `Anybody can look through the ${things(first)} without signing in.`)]),
  ];
  if (featureFor(story, 'account') !== undefined)
    ordered.push(point('Yours stays yours', 'With an account of your own, what you do is kept for your next visit.'));
  ordered.push(point('No strings attached', 'No advertising, no counters of other companies, nothing to install.'));
  if (featureFor(story, 'contact') !== undefined)
    ordered.push(point('A word with us', 'Write to us from the contact page whenever something is missing.'));
  const distinct = ordered.filter(
    (one, index) => one.text.length <= 200 && ordered.findIndex((other) => other.title === one.title) === index,
  );
  return distinct.slice(0, 3);
}

const point = (title: string, text: string): Point => ({ title: title.slice(0, 60).trim(), text });

function findingPoints(story: Story, entity: Entity): Point[] {
  const search = wayWords(story, 'search', entity, 3);
  const filter = wayWords(story, 'filter', entity, 2);
  const sort = wayWords(story, 'sort', entity, 3);
  const ways = [search === '' ? '' : `search by ${search}`, filter === '' ? '' : `filter by ${filter}`].filter(
    (way) => way !== '',
  );
  const titles = [`Find the right ${thing(entity)}`, 'Find it fast', `${entity.pluralLabel} at hand`];
  return [
    ...(ways.length === 0 ? [] : [point(chanceFor(story, 'finding').pick(titles), `${capital(ways.join(', or '))}.`)]),
    ...(sort === '' ? [] : [point('In the order you need', `Sort the ${things(entity)} by ${sort}.`)]),
  ];
}

function makingPoint(story: Story, create: FeatureOf<'create'>, entity: Entity): Point {
  const required = fieldWords(
    entity,
    entity.fields.filter((field) => field.required && !isMoved(story, entity, field.name)).map((field) => field.name),
    3,
  );
  const signIn = create.by === 'anyone' ? 'Fill' : 'Sign in and fill';
  const rest = required === '' ? '' : ` It asks for ${required}.`;
  const edit = featureFor(story, 'edit', entity);
  const later = edit === undefined ? '' : isForOwner(edit.by) ? ' You can change yours later.' : '';
  return point(capital(makingDeed(create, entity)), `${signIn} in a short form.${rest}${later}`);
}

/** What changes by decisions is not asked for. */
function isMoved(story: Story, entity: Entity, field: string): boolean {
  const workflow = featureFor(story, 'workflow', entity);
  return workflow?.field === field && workflow.transitions.some(({ by }) => rolesOf(by).length > 0 && !isForOwner(by));
}

function minePoints(story: Story): Point[] {
  const mine = featureFor(story, 'mine');
  const entity = mine === undefined ? undefined : entityOf(story, mine.entity);
  if (mine === undefined || entity === undefined) return [];
  const isPrivate = featureFor(story, 'catalogue', entity) === undefined;
  return [
    point(
      mine.title,
      isPrivate
        ? `One page for your own ${things(entity)}, which only you${seers(story, entity)} can see.`
        : `One page for your own ${things(entity)}.`,
    ),
  ];
}

/** Beside the person whose records they are. */
function seers(story: Story, entity: Entity): string {
  const load = featureFor(story, 'caseload', entity);
  const roles = load === undefined ? [] : caseloadRoles(load);
  return roles.length === 0 ? '' : ` and the ${listWords(roles.map((role) => inSentence(people(role))))}`;
}

function dashboardPoints(story: Story): Point[] {
  const dashboard = featureFor(story, 'dashboard');
  if (dashboard === undefined) return [];
  const figures = listWords(
    dashboard.figures.slice(0, 2).map((figure) => figure.label.charAt(0).toLowerCase() + figure.label.slice(1)),
  );
  const charts = dashboard.charts.length === 0 ? '' : `, with ${dashboard.charts.length === 1 ? 'a chart' : 'charts'}`;
  return [point('The figures', `The dashboard shows ${figures}${charts}.`)];
}

function detailPoint(entity: Entity): Point {
  const details = detailWords(entity, 4);
  return point(
    `${entity.pluralLabel} in detail`,
    details === ''
      ? `Each ${thing(entity)} has a page of its own.`
      : `Each ${thing(entity)} has a page with its ${details}.`,
  );
}

function changingPoints(story: Story): Point[] {
  const edit = featureFor(story, 'edit');
  const entity = edit === undefined ? undefined : entityOf(story, edit.entity);
  if (edit === undefined || entity === undefined) return [];
  const roles = rolesOf(edit.by).map((role) => people(role));
  const who = isForOwner(edit.by) ? `If you made ${aThing(entity)}, you` : roles.length > 0 ? listWords(roles) : 'You';
  return [point('Easy to correct', `${who} can change ${isForOwner(edit.by) ? 'it' : aThing(entity)} at any time.`)];
}
