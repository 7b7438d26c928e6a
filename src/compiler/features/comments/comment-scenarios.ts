import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence, withArticle } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel } from '../../product-model.ts';
import { peopleOf, seedId, seenByDemoUser } from '../../proof/seed-facts.ts';

const words = 'This is exactly what I was looking for.';

/** What was written is there at once and after a reload; it can be answered, changed and deleted; nothing empty is kept. */
export function commentScenarios(feature: FeatureOf<'comments'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const [page, otherPage = page] = freePages(feature, entity);
  if (!page || !otherPage) return [];
  const one = inSentence(feature.label);
  const list = `All ${inSentence(feature.pluralLabel)}`;
  const given = { step: 'open' as const, path: page };
  const post = (text: string): Scenario['when'] => [
    ...(feature.hasStars ? [{ step: 'check' as const, label: '4 stars', checked: true }] : []),
    { step: 'fill', label: `Your ${one}`, value: text },
    { step: 'click', role: 'button', name: `Post ${one}` },
    { step: 'see-message', text: `${feature.label} posted` },
  ];
  const foreign = foreignComment(feature, entity, peopleOf(blueprint), page);
  return [
    {
      id: `${feature.id}-post`,
      title: `A person writes ${withArticle(one)} and ${entity.isPrivate ? 'who may read the record' : 'everybody'} sees it`,
      given,
      when: [...post(words), { step: 'reload' }],
      then: [{ step: 'see-text', text: words, within: list }],
    },
    {
      id: `${feature.id}-needs-words`,
      title: `Nothing is posted without ${feature.hasStars ? 'stars' : 'words'}, and the form says why`,
      given,
      when: [{ step: 'click', role: 'button', name: `Post ${one}` }],
      then: [{ step: 'see-message', text: 'Please check the marked fields' }],
    },
    ...(foreign
      ? [
          {
            id: `${feature.id}-reply`,
            title: `Somebody replies to ${withArticle(one)}`,
            given: { step: 'open' as const, path: foreign.page },
            when: [
              { step: 'click' as const, role: 'button' as const, name: 'Reply', within: list },
              { step: 'fill' as const, label: `Your reply to ${foreign.author}`, value: 'Thank you, that helps.' },
              { step: 'click' as const, role: 'button' as const, name: `Reply to ${foreign.author}` },
              { step: 'see-message' as const, text: 'Reply posted' },
            ],
            then: [
              { step: 'see-text' as const, text: 'Thank you, that helps.', within: `Replies to ${foreign.author}` },
            ],
          },
        ]
      : []),
    {
      id: `${feature.id}-delete-own`,
      title: `A person deletes their own ${one} after a question`,
      given: { step: 'open', path: otherPage },
      when: [
        ...post('I have changed my mind about it.'),
        { step: 'click', role: 'button', name: `Delete ${one}` },
        { step: 'click', role: 'button', name: `Yes, delete ${one}` },
        { step: 'see-message', text: `${feature.label} deleted` },
        { step: 'reload' },
        { step: 'see-heading', text: feature.pluralLabel },
      ],
      then: [{ step: 'see-no-text', text: 'I have changed my mind about it.' }],
    },
    // Who is signed out does not get as far as a record that is not for everybody.
    ...(entity.isPrivate ? [] : [signInFirst(feature, page)]),
  ];
}

function signInFirst(feature: FeatureOf<'comments'>, page: string): Scenario {
  return {
    id: `${feature.id}-needs-sign-in`,
    title: `Who is not signed in is asked to sign in before writing`,
    given: { step: 'open-signed-out', path: page },
    when: [{ step: 'see-heading', text: feature.pluralLabel }],
    then: [{ step: 'see-text', text: 'Sign in to write one' }],
  };
}

/** Pages of records that the demo user has not written about. */
function freePages(feature: FeatureOf<'comments'>, entity: EntityModel): string[] {
  const written = new Set(feature.seed.filter(({ author }) => author === 0).map(({ record }) => record));
  const free = seenByDemoUser(entity).filter(({ key }) => !written.has(key));
  return free.map((record) => pageOf(entity, record));
}

function pageOf(entity: EntityModel, record: SeedRecord): string {
  return `${entity.path}/${seedId(entity, record)}`;
}

/** Where the only comment is somebody else's. */
function foreignComment(
  feature: FeatureOf<'comments'>,
  entity: EntityModel,
  people: readonly string[],
  otherThan: string,
) {
  const records = seenByDemoUser(entity).toSorted((one) => (pageOf(entity, one) === otherThan ? 1 : 0));
  for (const record of records) {
    const [first, ...others] = feature.seed.filter((comment) => comment.record === record.key);
    const author = first && first.author > 0 ? people[first.author] : undefined;
    if (author !== undefined && others.length === 0) return { page: pageOf(entity, record), author };
  }
  return undefined;
}
