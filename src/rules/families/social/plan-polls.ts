/** Polls to begin with: about what the product is about, some voted in by the demo user. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../design/sentence-words.ts';
import { createRandom, seedFromText } from '../../lexicon/random.ts';
import type { FeatureDraft } from '../family.ts';

export function planPolls({ wishes, entities, people, reading }: FeatureDraft): FeatureOf<'polls'>[] {
  if (!wishes.some((wish) => wish.key === 'polls') || people.length < 2) return [];
  const random = createRandom(seedFromText(`polls in ${reading.concept}`));
  const [main] = entities;
  const plural = inSentence(main?.pluralLabel ?? 'things');
  const titles = [...new Set((main?.seed ?? []).map((record) => String(record.values[main?.titleField ?? ''] ?? '')))];
  const questions: { question: string; options: string[] }[] = [
    { question: 'How did you hear about us?', options: ['From a friend', 'By a search', 'In the news', 'By chance'] },
    {
      question: `How often do you look at the ${plural} here?`,
      options: ['Every day', 'Once a week', 'Now and then', 'It is my first time'],
    },
    {
      question: 'What should we improve first?',
      options: ['More to choose from', 'Clearer details', 'Faster answers', 'Nothing, keep it simple'],
    },
    ...(titles.length >= 3
      ? [{ question: `Which of these ${plural} do you like best?`, options: titles.slice(0, 4) }]
      : []),
  ];
  return [
    {
      id: 'polls',
      kind: 'polls',
      // The oldest first; the demo user has voted in all but the two newest.
      seed: questions.map(({ question, options }, index) => {
        const voters = people.map((_, person) => person).filter((person) => person > 0 || index < questions.length - 2);
        const chosen = new Map(voters.map((person) => [person, random.between(0, options.length - 1)]));
        return {
          question: question.slice(0, 200),
          author: 1 + (index % (people.length - 1)),
          hoursAgo: 6 + (questions.length - index) * 31,
          options: options.map((text, position) => ({
            text: text.slice(0, 120),
            by: voters.filter((person) => chosen.get(person) === position),
          })),
        };
      }),
    },
  ];
}
