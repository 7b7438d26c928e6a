/** The scripted assistant: what it may look up, and questions that people ask of such a product. */
import type { Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../design/sentence-words.ts';
import { withArticle } from '../../design/with-article.ts';
import type { FeatureDraft } from '../family.ts';

export function planAssistant({ wishes, entities, features, hasAccount }: FeatureDraft): FeatureOf<'assistant'>[] {
  const own = wishes.filter((wish) => wish.key === 'assistant');
  if (own.length === 0) return [];
  const said = own.map((wish) => wish.act?.words ?? '').join(' ');
  const isService = /service|support|consult/i.test(said);
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
  faq.push({
    question: 'How do I reach a person?',
    answer: 'Look at the Contact page, which the footer leads to. I am a script and cannot pass anything on.',
  });
  return [
    {
      id: 'assistant',
      kind: 'assistant',
      name: isService ? 'Service assistant' : 'Assistant',
      entities: listed.slice(0, 8).map(({ name }) => name),
      faq,
    },
  ];
}

function find(features: readonly Feature[], kind: 'catalogue' | 'search' | 'filter' | 'sort', entity: string) {
  return features.find((feature) => feature.kind === kind && feature.entity === entity);
}
