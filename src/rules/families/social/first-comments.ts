/** Comments and reviews to begin with: different voices, spread over some weeks, a few answered, some by the demo user. */
import type { Entity } from '../../../blueprint/schema.ts';
import type { FirstComment } from '../../../blueprint/features/social.ts';
import type { Random } from '../../lexicon/random.ts';

interface Surroundings {
  entity: Entity;
  label: string;
  hasStars: boolean;
  /** How many seed people there are, the demo user included. */
  people: number;
  random: Random;
}

/** The first records are left for the demo user to write about. */
const untouched = 4;
const mostCommented = 14;

export function firstComments({ entity, label, hasStars, people, random }: Surroundings): FirstComment[] {
  if (people < 2) return [];
  const voices = hasStars ? [] : random.shuffle(voicesOf[label] ?? comments);
  const reviews = new Map([...reviewsByStars].map(([stars, texts]) => [stars, random.shuffle(texts)]));
  const answering = random.shuffle(label === 'Question' ? givenAnswers : replies);
  let spoken = 0;
  return entity.seed.slice(0, mostCommented).flatMap((record, position) => {
    const title = String(record.values[entity.titleField] ?? entity.label);
    const others = random.shuffle(Array.from({ length: people - 1 }, (_, index) => index + 1));
    const authors = others.slice(
      0,
      position === 1 ? 1 : random.between(position === 0 ? 2 : 0, Math.min(3, others.length)),
    );
    if (position >= untouched && position % 3 === 1) authors.push(0);
    return authors.map((author, index): FirstComment => {
      spoken += 1;
      const stars = random.pick([5, 5, 4, 4, 4, 3, 5, 2]);
      const pool = hasStars ? (reviews.get(stars) ?? []) : voices;
      const hoursAgo = 5 + (authors.length - index) * random.between(9, 60) + position * 7;
      const answerer = others.find((other) => other !== author) ?? 1;
      // Questions are mostly answered.
      const isAnswered = (label === 'Question' ? spoken % 4 !== 3 : spoken % 4 === 2) && position !== 1;
      return {
        record: record.key,
        author,
        hoursAgo,
        ...(hasStars && { stars }),
        text: fill(pool[spoken % Math.max(1, pool.length)] ?? '', title, entity.label),
        replies: isAnswered
          ? [
              {
                author: answerer,
                hoursAgo: Math.max(1, hoursAgo - random.between(2, 8)),
                text: fill(answering[spoken % answering.length] ?? '', title, entity.label),
              },
            ]
          : [],
      };
    });
  });
}

function fill(text: string, title: string, label: string): string {
  return text.replaceAll('{title}', () => title.slice(0, 80)).replaceAll('{thing}', label.toLowerCase());
}

const questions: readonly string[] = [
  'Is “{title}” still to be had?',
  'Could you tell me a little more about “{title}”?',
  'Does this {thing} come with everything that is in the description?',
  'How soon could it be arranged?',
  'Has anything changed since you put this here?',
  'Would you say it suits a beginner?',
  'Is there another one like it?',
  'Can I come by and have a look first?',
  'What should I know before I decide?',
  'Who can I talk to if something is not right?',
  'Is the price the last word?',
  'Could you hold it for me until the weekend?',
  'Does it look in daylight as it does in the picture?',
  'How long have you had this {thing}?',
];

const givenAnswers: readonly string[] = [
  'Yes, just as it says in the description.',
  'Good question. I have added it to the description.',
  'Most people decide within a day or two; there is no hurry.',
  'Yes. Send me a line and we find a time.',
  'I would say so. Ask again if you are not sure.',
  'Not this time, but there will be another one in spring.',
  'It does. The picture was taken by the window.',
  'Two years, and it has been treated well.',
];

const comments: readonly string[] = [
  'Thank you for sharing this. I had been looking for exactly that.',
  'I keep coming back to “{title}”. It grows on me every time.',
  'Great to see this here. Is there more of it to come?',
  'I was not sure at first, but now I am convinced.',
  'This helped me more than I expected. Passed it on to two friends.',
  'Interesting. I would have done one thing differently, but the result speaks for itself.',
  'Does anybody know how this compares with the one from last month?',
  'Well done! You can tell how much care went into it.',
  '“{title}” made my morning.',
  'I have a different experience, but I understand where this comes from.',
  'Short and clear, the way I like it.',
  'Could you add a word about how it started? I am curious.',
  'We talked about this {thing} over lunch; everybody had an opinion.',
  'Seconded. It deserves more attention.',
  'I tried it at the weekend and would do it again.',
  'A small thing: the last part could be a little longer.',
  'Saved for later. Thanks!',
  'This is why I like it here.',
];

const answers: readonly string[] = [
  'I had the same question last year. Start small, write down what you change, and you will see it within a week.',
  'For “{title}” there are two ways. The slower one is safer, and I would begin with that.',
  'In short: yes, but only when the basics are in place first.',
  'I asked somebody who does this for a living, and the answer was: keep it simple.',
  'It depends on how much time you have. With an hour a day it works well.',
  'I tried both. The first worked once, the second worked every time.',
  'Have a look at what came up here a few weeks ago; the same advice still holds.',
  'The usual mistake is to do everything at once. One step after the other, and check in between.',
  'No need to buy anything for it. What you have at home is enough.',
  'I would ask for a second opinion before you decide, but your idea sounds right.',
];

const reviewsByStars: ReadonlyMap<number, readonly string[]> = new Map([
  [
    5,
    [
      '“{title}” is everything I had hoped for. I would choose it again without thinking.',
      'Could not be better. Friendly, reliable and worth every minute.',
      'My favourite so far. I have already recommended it to my sister.',
      'Even better the second time.',
      'Outstanding. Somebody has thought about every detail.',
      'Exactly as described, and a pleasant surprise on top.',
      'If you are undecided: do it. You will not regret it.',
    ],
  ],
  [
    4,
    [
      'Very good overall. One small thing kept me from giving five stars.',
      'A solid {thing}. I would come back to it.',
      'Does what it promises, and a little more.',
      'I liked “{title}” a lot; the beginning takes some patience.',
      'Good value, pleasant from start to finish.',
      'Nearly perfect. With a bit more information up front it would be.',
    ],
  ],
  [
    3,
    [
      'All right, but I expected a little more from “{title}”.',
      'Has its moments. Others may like it better than I did.',
      'Decent, though not what I would choose first.',
      'Good idea, average execution.',
    ],
  ],
  [
    2,
    [
      'Not for me. It took longer than it should have.',
      'I wanted to like it. Too many small problems.',
      'The description sounded better than the {thing} was.',
    ],
  ],
]);

const replies: readonly string[] = [
  'Thank you, that is good to know.',
  'I agree with every word.',
  'Same here!',
  'Glad to hear it. Let us know how it goes.',
  'Thanks for taking the time to write this.',
  'Good point, I had not seen it that way.',
  'That was my impression too.',
  'Happy to help if you have more questions.',
];

const voicesOf: Readonly<Record<string, readonly string[]>> = { Answer: answers, Question: questions };
