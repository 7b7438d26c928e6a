/** Designs a product from a reading: entities, pages, features, look, first records, requirements with their proof. */
import type { Actor, Blueprint, Feature, FeatureOf, Question } from '../../blueprint/schema.ts';
import { scenariosFor } from '../../compiler/scenarios.ts';
import { planRoles, type RolePlan } from '../families/account/plan-roles.ts';
import { families } from '../families/registry.ts';
import { givenNames, familyNames } from '../lexicon/people.ts';
import { createRandom, seedFromText } from '../lexicon/random.ts';
import type { Reading } from '../reading/reading.ts';
import { chooseEntities } from './choose-entities.ts';
import { chooseDomain } from './choose-domain.ts';
import { chooseTheme } from './choose-look.ts';
import { collectWishes } from './collect-wishes.ts';
import { giveToMakers } from './give-to-makers.ts';
import { makeEntities, mendSeeds } from './make-seeds.ts';
import { decideAccess, needsAccount, planEntityFeatures } from './plan-features.ts';
import { speakOfSubject } from './speak-of-subject.ts';
import { nameGoods } from './name-goods.ts';
import { readOpening } from './read-opening.ts';
import { nameProduct, slugOf } from './name-product.ts';
import { people } from './sentence-words.ts';
import { taglineOf } from './tagline.ts';
import { tellStory } from './tell-story.ts';
import { writeHome } from './write-home.ts';
import { staticPages } from './write-pages.ts';
import { writeRequirements } from './write-requirements.ts';

const peopleCount = 5;

/**
 * Always valid by `parseBlueprint` and `validateBlueprint`; the same reading gives the same blueprint. Meant for readings with the
 * verdict `clear`; for others it designs what little was understood.
 */
export function designBlueprint(reading: Reading): Blueprint {
  const chosen = chooseEntities(reading);
  const planned = chosen.entities;
  const wishes = collectWishes(reading, chosen);
  const draft = { reading, wishes, entities: planned };
  for (const family of families) family.prepare?.(draft);
  const hasAccount = needsAccount(wishes, planned) || families.some((family) => family.needsAccount?.(draft) ?? false);
  const roles = hasAccount ? planRoles(reading, wishes) : null;
  const access = decideAccess(planned, wishes, hasAccount, roles);
  const made = makeEntities(access, hasAccount ? peopleCount : 0, reading.concept);
  const opening = readOpening(reading.concept, reading.name);
  const domain = chooseDomain(reading, opening, planned);
  const { name, isInvented } = nameProduct(reading, opening, planned, domain);
  const account = hasAccount ? accountFeature(reading, roles) : null;
  const built: Feature[] = planEntityFeatures(access, wishes, hasAccount, roles);
  const named = nameGoods(speakOfSubject(made, planned, reading.concept), planned, reading.concept);
  const entities = giveToMakers(named, built, account);
  for (const family of families) {
    const people = account === null ? [] : [account.demoUser, ...account.people];
    const draft = { reading, wishes, access, entities, hasAccount, roles: roles?.roles ?? [], people, features: built };
    built.push(...(family.plan?.(draft) ?? []));
  }
  if (account !== null) built.push(account);
  const story = tellStory(reading, { name, opening, domain, entities, features: built, wishes });
  const own = new Set(planned.filter(({ known }) => known?.domain === domain.key).map((entity) => entity.name));
  const features = [writeHome(story, own), ...built, ...staticPages(story, wishes)];
  const blueprint: Blueprint = mendSeeds({
    version: 1,
    kind: 'web-app',
    name,
    slug: slugOf(name),
    tagline: taglineOf(story),
    theme: chooseTheme(reading, domain),
    actors: actorsOf(reading, hasAccount),
    entities,
    features,
    requirements: [],
    exclusions: [],
    questions: questionsOf(reading, name, isInvented),
  });
  return { ...blueprint, ...writeRequirements(blueprint, reading, wishes, scenariosFor) };
}

/** With first people, one of each role. */
export function accountFeature({ concept }: Pick<Reading, 'concept'>, plan: RolePlan | null): FeatureOf<'account'> {
  const random = createRandom(seedFromText(`people of ${concept}`));
  const first = random.shuffle(givenNames);
  const last = random.shuffle(familyNames);
  const names = Array.from(
    { length: peopleCount },
    (_, index) => `${first[index % first.length] ?? 'Alex'} ${last[index % last.length] ?? 'Morgan'}`,
  );
  const address = (name: string) =>
    `${name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '.')
      .replaceAll(/^\.|\.$/g, '')}@example.com`;
  const distinct = [...new Set(names)];
  const [demoUser = { name: 'Alex Morgan', email: 'alex.morgan@example.com' }, ...others] = distinct.map(
    (name, index) => ({ name, email: address(name), ...(plan && { role: roleAt(plan, index) }) }),
  );
  return {
    id: 'account',
    kind: 'account',
    demoUser,
    people: others,
    ...(plan && { roles: plan.roles, openRoles: plan.openRoles }),
  };
}

/** One person of each role, then those that are many. */
function roleAt(plan: RolePlan, index: number): string {
  return plan.roles[index] ?? plan.openRoles[index % plan.openRoles.length] ?? 'Member';
}

function actorsOf(reading: Reading, hasAccount: boolean): Actor[] {
  const labels = reading.actors.length > 0 ? reading.actors : [{ label: 'Visitor', signsIn: false }];
  return labels.slice(0, 8).map(({ label, signsIn }) => {
    const acts = reading.sentences
      .flatMap((sentence) => (sentence.outcome.is === 'requirements' ? sentence.outcome.acts : []))
      .filter((act) => act.actor === label && act.excluded === null);
    const deeds = [...new Set(acts.map((act) => act.words))].slice(0, 3).join('; ');
    const description =
      deeds === '' ? `${people(label)} look around and use what is open to all.` : `Wants to: ${deeds}.`;
    return { name: label.slice(0, 40), description: description.slice(0, 200), signsIn: signsIn && hasAccount };
  });
}

function questionsOf(reading: Reading, name: string, isInvented: boolean): Question[] {
  const own = reading.questions.map(({ id, text, default: fallback, options }) => ({
    id,
    text: text.slice(0, 300),
    default: fallback.slice(0, 300),
    options: options.map((option) => option.slice(0, 120)).slice(0, 6),
  }));
  const naming: Question[] = isInvented
    ? [
        {
          id: 'name',
          text: 'What is the product called?',
          default: `It is called "${name}" until you say otherwise.`,
          options: [],
        },
      ]
    : [];
  const money = reading.things.some((thing) => thing.known?.fields.some((field) => field.type === 'money'))
    ? [
        {
          id: 'currency',
          text: 'In which currency are amounts?',
          default: 'US dollars.',
          options: ['US dollars', 'Euro', 'Canadian dollars', 'Pounds sterling'],
        },
      ]
    : [];
  return [...own, ...naming, ...money].slice(0, 20);
}
