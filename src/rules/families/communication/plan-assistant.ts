/** The scripted assistant: what it may look up, and questions that people ask of such a product. */
import type { Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../design/sentence-words.ts';
import { withArticle } from '../../design/with-article.ts';
import type { FeatureDraft } from '../family.ts';
import { orderGuide, serviceQuestions } from './service-questions.ts';

export function planAssistant({
  reading,
  wishes,
  entities,
  features,
  hasAccount,
}: FeatureDraft): FeatureOf<'assistant'>[] {
  const own = wishes.filter((wish) => wish.key === 'assistant');
  if (own.length === 0) return [];
  const said = own.map((wish) => wish.act?.words ?? '').join(' ');
  const isService = /service|support|consult/i.test(`${said} ${firstSentence(reading.concept)}`);
  const goods = features.find((feature) => feature.kind === 'catalogue' && isSold(feature.entity, entities));
  const sells = features.some(({ kind }) => kind === 'checkout') || goods !== undefined;
  const listed = entities.filter(({ name }) => find(features, 'catalogue', name));
  const faq: FeatureOf<'assistant'>['faq'] = listed.slice(0, 2).map(({ pluralLabel, name }) => {
    const ways = [
      find(features, 'search', name) && 'search by words',
      find(features, 'filter', name) && 'narrow the list',
      find(features, 'sort', name) && 'change its order',
    ].filter((way) => typeof way === 'string');
    return {
      question: `How do I find the right ${inSentence(pluralLabel)}?`,
      answer: `Open the list of ${inSentence(pluralLabel)} from the menu${ways.length > 0 ? `; there you can ${ways.join(', ')}` : ''}. Each one has a page with its details.`,
    };
  });
  for (const feature of features) {
    if (feature.kind !== 'create' || faq.length >= 6) continue;
    const entity = entities.find(({ name }) => name === feature.entity);
    if (entity)
      faq.push({
        question: `How do I add ${withArticle(inSentence(entity.label))}?`,
        answer: `Choose "${feature.action}" on the page of ${inSentence(entity.pluralLabel)}, fill in the form and save. Every field that is missing is marked.`,
      });
  }
  if (hasAccount)
    faq.push({
      question: 'How do I create an account?',
      answer:
        'Choose "Register" at the top right, enter your name, email address and a password of at least eight characters.',
    });
  // What people want to know of a service comes first.
  faq.unshift(...serviceQuestions(features, sells));
  const shop = goods?.kind === 'catalogue' ? goods : undefined;
  const label = entities.find(({ name }) => name === shop?.entity)?.pluralLabel;
  return [
    {
      id: 'assistant',
      kind: 'assistant',
      name: isService ? 'Service assistant' : 'Assistant',
      entities: listed.slice(0, 8).map(({ name }) => name),
      faq: faq.slice(0, 20),
      ...(shop !== undefined && label !== undefined && { guides: [orderGuide(features, { label, path: shop.path })] }),
      ...(/\b(chat ?-?bots?|assistants?|customer (service|support)|question[- ]answering|q ?& ?a (robot|system))\b/i.test(
        firstSentence(reading.concept),
      ) && { isMain: true }),
    },
  ];
}

const firstSentence = (text: string): string => /^[^.!?\n]*/.exec(text)?.[0] ?? '';

/** Has a price, and is ordered. */
function isSold(name: string, entities: FeatureDraft['entities']): boolean {
  const entity = entities.find((each) => each.name === name);
  const isOrdered = entities.some((each) => each.name === 'Order');
  return isOrdered && entity !== undefined && entity.fields.some(({ type }) => type === 'money') && !entity.owned;
}

function find(features: readonly Feature[], kind: 'catalogue' | 'search' | 'filter' | 'sort', entity: string) {
  return features.find((feature) => feature.kind === kind && feature.entity === entity);
}
