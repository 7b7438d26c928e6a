/** How quizzes, calculators and the like are told. */
import type { TellingsOf } from '../family.ts';
import { nounsOf, people } from '../../design/sentence-words.ts';
import { withArticle } from '../../design/with-article.ts';
import { listWords } from '../../reading/list-words.ts';

type Kind = 'quiz' | 'assessment' | 'mixture' | 'calculator' | 'matching' | 'tracker' | 'timer' | 'time-clock';

export const kitTellings: TellingsOf<Kind> = {
  quiz: {
    promise: (feature, _blueprint, actor) =>
      `${people(actor)} can take ${withArticle(feature.one)} question by question, see the score with the right answers, and compare themselves on a leaderboard.`,
    because: 'Questions are there to be answered.',
    proofsWhenAssumed: 3,
    offer: ({ one, many }) => ({
      things: many,
      deed: `take ${withArticle(one)}`,
      title: 'See what you know',
      text: `Take ${withArticle(one)} question by question; the score comes with the right answers.`,
    }),
  },
  assessment: {
    promise: (feature, _blueprint, actor) =>
      `${people(actor)} can take ${withArticle(feature.one)}, read what their answers say about them, and find the results on their profile; nobody else sees them.`,
    because: 'Who wants to get on has to know where they stand.',
    proofsWhenAssumed: 2,
    offer: ({ one, many }) => ({
      things: many,
      deed: `take ${withArticle(one)}`,
      title: 'Where you stand',
      text: `Take ${withArticle(one)} in a few minutes; the result is in words and yours alone.`,
    }),
  },
  mixture: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can put ${nounsOf(feature, blueprint).things} together by ${feature.amount.toLowerCase()} and see at once what they come to.`,
    because: 'Figures for single things call for those of the whole.',
    proofsWhenAssumed: 2,
    offer: () => ({
      things: 'a nutrition analysis',
      deed: 'add up what is in a meal',
      title: 'What a meal comes to',
      text: 'Add ingredients with their serving sizes; calories and nutrients add up at once.',
    }),
  },
  calculator: {
    promise: (feature, _blueprint, actor) => {
      const titles = feature.calculators.slice(0, 4).map(({ title }) => title.toLowerCase());
      return `${people(actor)} can calculate by ${listWords(titles)} and see each step; results are kept for them.`;
    },
    because: 'What is asked for is a number.',
    proofsWhenAssumed: 3,
    offer: ({ calculators }) => ({
      things: calculators.length > 1 ? 'calculators' : 'a calculator',
      deed: 'calculate with every step shown',
      title: 'Every step shown',
      text: 'Enter your figures and see how the result comes about; earlier results are kept.',
    }),
  },
  matching: {
    promise: (feature, blueprint, actor) =>
      `${people(actor)} can state their preferences and get ${nounsOf(feature, blueprint).things} ranked by how well they fit, with the reasons.`,
    because: 'Much to choose from calls for help with choosing.',
    proofsWhenAssumed: 2,
    offer: (feature, blueprint) => {
      const { things } = nounsOf(feature, blueprint);
      return {
        things,
        deed: `find the ${things} that fit`,
        title: 'What fits you',
        text: `Say what matters to you and get the ${things} in order of how well they fit, with the reasons.`,
      };
    },
  },
  tracker: {
    promise: (feature, _blueprint, actor) =>
      `${people(actor)} can log their ${feature.many} day by day and see streaks, progress and history.`,
    because: 'What is to become a habit has to be seen.',
    proofsWhenAssumed: 3,
    offer: ({ many }) => ({
      things: many,
      deed: `log ${many} day by day`,
      title: 'Day by day',
      text: `Log your ${many} and see streaks, progress and history grow.`,
    }),
  },
  'time-clock': {
    promise: (_feature, _blueprint, actor) =>
      `${people(actor)} can clock in and out, and see their own days with attendance and absence time; those in charge see everybody's.`,
    because: 'Working hours are known from a clock.',
    proofsWhenAssumed: 2,
    offer: () => ({
      things: 'working hours',
      deed: 'clock in and out',
      title: 'Your hours, kept',
      text: 'Clock in when you begin and out when you leave; attendance and absence add up by themselves.',
    }),
  },
  timer: {
    promise: (_feature, _blueprint, actor) =>
      `${people(actor)} can time what they do with a stopwatch, a countdown or work and breaks, and keep the sessions.`,
    because: 'Time that is measured is kept.',
    proofsWhenAssumed: 2,
    offer: () => ({
      things: 'timers',
      deed: 'time what you do',
      title: 'Time well kept',
      text: 'A stopwatch, a countdown, and work with breaks; each session is kept and summed by day.',
    }),
  },
};
