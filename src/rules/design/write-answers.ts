/** Questions about using the product, answered from what it can do. */
import { isForOwner, rolesOf } from '../../blueprint/audience.ts';
import type { Audience, Entity, FeatureOf, Section } from '../../blueprint/schema.ts';
import { listWords } from '../reading/list-words.ts';
import {
  aThing,
  entityOf,
  featureFor,
  fieldWords,
  listedEntities,
  things,
  wayWords,
  type Story,
} from './product-story.ts';
import { inSentence, people } from './sentence-words.ts';

type Answer = Section['items'][number];

const mostAnswers = 10;

export function writeAnswers(story: Story): Answer[] {
  const creates = story.features.filter((feature) => feature.kind === 'create').slice(0, 3);
  return [
    ...listedEntities(story)
      .slice(0, 2)
      .map((entity) => finding(story, entity)),
    ...creates.flatMap((create) => {
      const entity = entityOf(story, create.entity);
      return entity === undefined ? [] : [adding(create, entity)];
    }),
    ...changing(story),
    account(story),
    ...seeing(story),
    ...dashboard(story),
    {
      title: 'Where is what I enter kept?',
      text: `In one database file on the computer that runs ${story.name}. Nothing is sent anywhere else.`,
    },
    {
      title: 'Are the records real?',
      text: `The ones that ${story.name} opens with are examples, so that you can see how it works.`,
    },
  ].slice(0, mostAnswers);
}

function finding(story: Story, entity: Entity): Answer {
  const search = wayWords(story, 'search', entity, 3);
  const filter = wayWords(story, 'filter', entity, 3);
  const sort = wayWords(story, 'sort', entity, 3);
  const ways = [
    ...(search === '' ? [] : [`type a word from the ${search} into the search box`]),
    ...(filter === '' ? [] : [`narrow the list by ${filter}`]),
    ...(sort === '' ? [] : [`sort it by ${sort}`]),
  ];
  const rest = ways.length === 0 ? 'and look through the list' : `and ${ways.join(', or ')}`;
  return { title: `How do I find ${aThing(entity)}?`, text: `Open “${entity.pluralLabel}” ${rest}.` };
}

function adding(create: FeatureOf<'create'>, entity: Entity): Answer {
  const required = fieldWords(
    entity,
    entity.fields.filter((field) => field.required).map((field) => field.name),
    4,
  );
  const must = required === '' ? '' : ` The form needs at least ${required}.`;
  const roles = rolesOf(create.by);
  const sign =
    roles.length > 0
      ? ` It is for ${listWords(roles.map((role) => inSentence(people(role))))}.`
      : create.by === 'signed-in'
        ? ' You have to be signed in.'
        : '';
  const verb = (create.action.split(' ')[0] ?? 'add').toLowerCase();
  return {
    title: `How do I ${verb} ${aThing(entity)}?`,
    text: `Choose “${create.action}”, fill in the form and save it.${must}${sign}`,
  };
}

function changing(story: Story): Answer[] {
  const edits = story.features.filter((feature) => feature.kind === 'edit');
  const of = (isMeant: (by: Audience) => boolean) =>
    listWords(
      edits
        .filter((edit) => isMeant(edit.by))
        .flatMap((edit) => entityOf(story, edit.entity) ?? [])
        .map(things),
    );
  const [owner, signedIn, anyone] = [of(isForOwner), of((by) => by === 'signed-in'), of((by) => by === 'anyone')];
  const byRole = edits.filter((edit) => rolesOf(edit.by).length > 0 && !isForOwner(edit.by));
  const roles = [...new Set(byRole.flatMap((edit) => rolesOf(edit.by)))].map((role) => people(role));
  const isDeletable = featureFor(story, 'delete') !== undefined;
  if (edits.length === 0) return [];
  const sentences = [
    owner === '' ? '' : `Yes: your own ${owner} have the button “Edit”.`,
    signedIn === '' ? '' : `${owner === '' ? 'Yes. ' : ''}Whoever is signed in can change the ${signedIn}.`,
    roles.length === 0
      ? ''
      : `${listWords(roles)} can change the ${listWords(byRole.flatMap((edit) => entityOf(story, edit.entity) ?? []).map(things))}.`,
    anyone === '' ? '' : `Yes, anybody can change the ${anyone} with the link “Edit”.`,
    isDeletable ? '“Delete” asks once before anything is removed.' : '',
  ];
  return [{ title: 'Can I change something later?', text: sentences.filter((one) => one !== '').join(' ') }];
}

function account(story: Story): Answer {
  return {
    title: 'Do I need an account?',
    text:
      featureFor(story, 'account') === undefined
        ? `No. Everybody who opens ${story.name} can use all of it.`
        : 'Not to look around. To add something you sign in; on your first visit a demo account is signed in for you, and you can register with your own name, e-mail address and password.',
  };
}

function seeing(story: Story): Answer[] {
  const hidden = story.entities.filter(
    (entity) => entity.owned && featureFor(story, 'catalogue', entity) === undefined,
  );
  const open = listedEntities(story);
  if (hidden.length === 0 && open.length === 0) return [];
  const sentences = [
    open.length === 0
      ? ''
      : `Everybody who opens ${story.name} can see the ${listWords(open.slice(0, 4).map(things))}.`,
    hidden.length === 0 ? '' : `Only you can see your ${listWords(hidden.slice(0, 4).map(things))}.`,
  ];
  return [{ title: 'Who sees what I enter?', text: sentences.filter((one) => one !== '').join(' ') }];
}

function dashboard(story: Story): Answer[] {
  const feature = featureFor(story, 'dashboard');
  if (feature === undefined) return [];
  const figures = listWords(
    feature.figures.slice(0, 3).map((figure) => figure.label.charAt(0).toLowerCase() + figure.label.slice(1)),
  );
  return [
    {
      title: 'What does the dashboard show?',
      text: `Among others: ${figures}, worked out from the records themselves.`,
    },
  ];
}
