/** How lists, forms, searches and a person's own records are told. */
import { isForOwner, rolesOf } from '../../../blueprint/audience.ts';
import { caseloadRoles } from '../../../blueprint/caseload-roles.ts';
import type { Audience, Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { listWords } from '../../reading/list-words.ts';
import { fieldLabels, inSentence, nounsOf, people } from '../../design/sentence-words.ts';
import type { TellingsOf } from '../family.ts';

type Kind =
  | 'catalogue'
  | 'search'
  | 'filter'
  | 'sort'
  | 'create'
  | 'edit'
  | 'delete'
  | 'mine'
  | 'caseload'
  | 'form-steps'
  | 'tally'
  | 'countdown';

const findable = 'A list that grows needs a way to find things in it.';
const mendable = 'Who enters something makes mistakes and wants to mend them.';

function whoMay(audience: Audience, actor: string | null): string {
  const roles = rolesOf(audience);
  if (roles.length > 0) return listWords(roles.map((role) => people(role)));
  return audience === 'signed-in' && actor === null ? 'Signed-in people' : people(actor);
}

function orRoles(audience: Audience): string {
  const roles = rolesOf(audience);
  return roles.length === 0 ? '' : `; so can ${listWords(roles.map((role) => inSentence(people(role))))}`;
}

function whoLooksAfter(feature: FeatureOf<'caseload'>): string {
  const roles = caseloadRoles(feature);
  return roles.length === 0 ? 'People find' : `${listWords(roles.map((role) => people(role)))} find`;
}

function heldBy({ entity, roles, through }: FeatureOf<'caseload'>, { entities }: Blueprint): string {
  const field = entities.find(({ name }) => name === entity)?.fields.find(({ name }) => name === through?.field);
  const parent = entities.find(({ name }) => name === field?.target);
  if (parent === undefined) return 'of everybody';
  const all = roles.length === 0 ? '' : `, and ${listWords(roles.map((role) => inSentence(people(role))))} all`;
  return `that are about their own ${inSentence(parent.pluralLabel)}${all}`;
}

export const recordTellings: TellingsOf<Kind> = {
  'form-steps': {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} fill in the form of ${nounsOf(feature, blueprint).thing} in ${feature.steps.length} steps (${listWords(feature.steps.map(({ title }) => inSentence(title)))}), each checked before the next, and read everything over before it is sent.`,
    because: 'A long form is easier in steps.',
    proofsWhenAssumed: 1,
  },
  countdown: {
    promise: (feature, blueprint) => {
      const { entity, thing } = nounsOf(feature, blueprint);
      const again = feature.isYearly ? ' comes again' : '';
      return `The list and the page of ${thing} tell how many days are left until its ${listWords(fieldLabels(entity, [feature.field]))}${again}.`;
    },
    because: 'A date says more with the days that are left until it.',
    proofsWhenAssumed: 1,
  },
  tally: {
    promise: (feature, blueprint) => {
      const { thing } = nounsOf(feature, blueprint);
      const { things } = nounsOf(feature.counted, blueprint);
      const goal = feature.goal === undefined ? '' : ', and how many are missing to its goal';
      return `The list and the page of ${thing} tell how many ${things} it has${goal}.`;
    },
    because: 'How many there are says how a thing stands.',
    proofsWhenAssumed: 1,
  },
  catalogue: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can look through the list of ${nounsOf(feature, blueprint).things} and open each one to read its details.`,
    because: 'What is kept has to be found and read.',
    proofsWhenAssumed: 1,
  },
  search: {
    promise: (feature, blueprint, actor) => {
      const { entity, things } = nounsOf(feature, blueprint);
      return `${people(actor)} can search the ${things} by words in ${listWords(fieldLabels(entity, feature.fields))}.`;
    },
    because: findable,
    proofsWhenAssumed: 1,
  },
  filter: {
    promise: (feature, blueprint, actor) => {
      const { entity, things } = nounsOf(feature, blueprint);
      return `${people(actor)} can narrow the list of ${things} by ${listWords(fieldLabels(entity, feature.fields))}.`;
    },
    because: findable,
    proofsWhenAssumed: 1,
  },
  sort: {
    promise: (feature, blueprint, actor) => {
      const { entity, things } = nounsOf(feature, blueprint);
      return `${people(actor)} can put the ${things} in order by ${listWords(fieldLabels(entity, feature.fields))}.`;
    },
    because: findable,
    proofsWhenAssumed: 1,
  },
  create: {
    promise: (feature, blueprint, actor) => {
      return `${whoMay(feature.by, actor)} can add ${nounsOf(feature, blueprint).thing}; the form checks what is entered.`;
    },
    because: 'A list stays alive when people can add to it.',
    proofsWhenAssumed: 1,
  },
  edit: {
    promise: (feature, blueprint, actor) => {
      const { thing } = nounsOf(feature, blueprint);
      return isForOwner(feature.by)
        ? `Who made ${thing} can change it later${orRoles(feature.by)}.`
        : `${whoMay(feature.by, actor)} can change ${thing} later.`;
    },
    because: mendable,
    proofsWhenAssumed: 1,
  },
  delete: {
    promise: (feature, blueprint, actor) => {
      const { thing } = nounsOf(feature, blueprint);
      return isForOwner(feature.by)
        ? `Who made ${thing} can delete it again after a confirmation${orRoles(feature.by)}, and have it back from the trash.`
        : `${whoMay(feature.by, actor)} can delete ${thing} after a confirmation, and have it back from the trash.`;
    },
    because: mendable,
    proofsWhenAssumed: 1,
  },
  caseload: {
    promise: (feature, blueprint) =>
      `${whoLooksAfter(feature)} on the page "${feature.title}" the ${nounsOf(feature, blueprint).things} ${heldBy(feature, blueprint)}; other people see their own only.`,
    because: 'What people ask for is seen by them and by those who handle it.',
    proofsWhenAssumed: 3,
  },
  mine: {
    promise: (feature, blueprint) =>
      `A signed-in person finds their own ${nounsOf(feature, blueprint).things} together on the page "${feature.title}".`,
    because: 'People look for what is theirs in one place.',
    proofsWhenAssumed: 1,
  },
};
