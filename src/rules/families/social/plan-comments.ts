import type { Entity, FeatureOf } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import { createRandom, seedFromText } from '../../lexicon/random.ts';
import type { FeatureDraft } from '../family.ts';
import { firstComments } from './first-comments.ts';

const mostCommented = 4;

/** One feature per entity: reviews where stars are wanted, otherwise whatever the concept calls them. */
export function planComments({ wishes, access, entities, people, reading }: FeatureDraft): FeatureOf<'comments'>[] {
  return access
    .filter(({ isPrivate, staff }) => !isPrivate || staff !== undefined)
    .flatMap(({ entity, staff }) => {
      const own = wishes.filter((wish) => wish.entity === entity.name);
      const hasStars = own.some((wish) => wish.key === 'ratings');
      const made = entities.find((one) => one.name === entity.name);
      if (made === undefined || (!hasStars && !own.some((wish) => wish.key === 'comments'))) return [];
      const said = own
        .filter((wish) => wish.key === 'comments' || wish.key === 'ratings')
        .map((wish) => wish.act?.words ?? '')
        .join(' ');
      const [label, pluralLabel] = hasStars ? (['Review', 'Reviews'] as const) : wordFor(said, entity.name);
      const random = createRandom(seedFromText(`comments on ${entity.name} in ${reading.concept}`));
      return [
        {
          id: `${kebabCase(pluralLabel)}-of-${kebabCase(entity.pluralLabel).slice(0, 40).replace(/-$/, '')}`,
          kind: 'comments' as const,
          entity: entity.name,
          label,
          pluralLabel,
          hasStars,
          seed: betweenThem(firstComments({ entity: made, label, hasStars, people: people.length, random }), {
            made,
            helper: staff && people.findIndex(({ role }) => role !== undefined && staff.includes(role)),
          }),
        },
      ];
    })
    .slice(0, mostCommented);
}

/** What stands on a record that is not for everybody was said by those who look after it and by whose it is. */
function betweenThem(
  seed: FeatureOf<'comments'>['seed'],
  { made, helper }: { made: Entity; helper: number | undefined },
): FeatureOf<'comments'>['seed'] {
  if (helper === undefined) return seed;
  const ownerOf = (key: string): number => made.seed.find((record) => record.key === key)?.owner ?? 0;
  return seed.map((comment) => ({
    ...comment,
    author: Math.max(0, helper),
    replies: comment.replies.map((reply) => ({ ...reply, author: ownerOf(comment.record) })),
  }));
}

/** The concept's word for one and for several. */
function wordFor(said: string, entity: string): readonly [string, string] {
  if (/\bquestions?\b/i.test(said) && entity !== 'Question') return ['Question', 'Questions'];
  if (/\banswer/i.test(said) || entity === 'Question') return ['Answer', 'Answers'];
  if (/\breview/i.test(said)) return ['Review', 'Reviews'];
  if (/\brepl(y|ies)/i.test(said) || /Topic|Thread|Discussion/.test(entity)) return ['Reply', 'Replies'];
  return ['Comment', 'Comments'];
}
