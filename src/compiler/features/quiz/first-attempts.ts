/** Scores of the people that a product opens with: plausible, the same each time, some of them the demo user's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';

export interface FirstAttempt {
  /** Positions among the papers and the people; person 0 is the demo user. */
  paper: number;
  person: number;
  right: number;
  daysAgo: number;
  seconds: number;
}

/** Shares of right answers that people reach, in turn. */
const shares = [0.7, 0.9, 0.55, 0.8, 1, 0.62, 0.85];

/** The demo user has taken every second paper, so that there is both something to look back at and something new. */
export function firstAttempts(feature: FeatureOf<'quiz'>, people: number): FirstAttempt[] {
  return feature.papers.flatMap(({ questions }, paper) =>
    Array.from({ length: people }, (_, person) => person)
      .filter((person) => (person === 0 ? paper % 2 === 1 || feature.papers.length === 1 : (paper + person) % 4 !== 0))
      .map((person) => {
        const turn = paper * 3 + person * 2;
        return {
          paper,
          person,
          right: Math.round((shares[turn % shares.length] ?? 0.7) * questions.length),
          daysAgo: 1 + ((turn * 5) % 27),
          seconds: questions.length * (11 + ((turn * 7) % 13)),
        };
      }),
  );
}
