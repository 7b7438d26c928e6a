/** Quizzes and contests. */
import { userName } from '../account.ts';
import { details, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { openItem, walk } from '../moves.ts';
import { acting, answerQuestion, finishQuestions, reachQuestion } from '../steps.ts';
import { type Words, mainGroup, mainText } from '../visitor.ts';

const contests: Words = ['contests', 'contest', 'competitions', 'quizzes', 'trivia', 'quiz'];
const startWords: Words = ['start', 'play', 'take', 'begin', 'continue', 'resume', 'enter', 'enroll', 'enrol', 'join'];
const boards: Words = ['leaderboard', 'ranking', 'standings', 'high scores', 'scores'];
const score =
  /\b(your )?(final )?(score|result)\b[^\n]{0,40}\d|\byou (scored|got|earned|answered)\b[^\n]{0,40}\d|\d+ (of|out of|\/) \d+ (correct|right|points)/i;

export const quiz: Checks = {
  'webgen-000008#1': [
    'kits',
    acting({
      to: [contests],
      press: ['enroll', 'enrol', 'join', 'register', 'sign up', 'take part'],
      words: /enroll?ed|joined|registered|you are in|signed up|taking part|success/i,
    }),
  ],
  'webgen-000008#2': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, contests);
      if (lost !== null) return no(lost);
      const question = await reachQuestion(visitor, startWords);
      if (!question) return no('no question with options is shown');
      return question.options.length >= 2 && question.text !== ''
        ? yes(`a question with ${question.options.length} options`)
        : partial('options without a question');
    },
  ],
  'webgen-000008#3': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, contests);
      if (lost !== null) return no(lost);
      const question = await reachQuestion(visitor, startWords);
      if (!question) return no('no question with options is shown');
      const told = await answerQuestion(
        visitor,
        question,
        /\b(correct|incorrect|wrong|right|submitted|recorded|saved|received|your answer)\b/i,
      );
      return told === null ? no('the answer was not acknowledged') : yes(`"${told}"`);
    },
  ],
  'webgen-000008#4': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, contests);
      if (lost !== null) return no(lost);
      const question = await reachQuestion(visitor, startWords);
      if (!question) return no('no question with options is shown');
      const told = await finishQuestions(visitor, question, score);
      return told === null ? no('no score is shown at the end') : yes(`"${told}"`);
    },
  ],
  'webgen-000008#5': [
    'kits',
    async (visitor) => {
      let lost = await walk(visitor, boards);
      if (lost !== null) {
        lost = await walk(visitor, contests);
        if (lost !== null || (await openItem(visitor)) === null) return no('there is no leaderboard');
        await visitor.press(boards, { longest: 40, region: 'main' });
      }
      const seen = await visitor.look();
      if (!/leader|rank|standing|score/i.test(mainText(seen))) return no('there is no leaderboard');
      const group = mainGroup(
        seen,
        (one) => one.items.length >= 3 && one.items.every((item) => details.number.test(item.text)),
      );
      if (!group) return no('no list of scores');
      const name = await userName(visitor);
      const isOwn = ({ text }: { text: string }) => /\byou\b/i.test(text) || (name !== null && text.includes(name));
      if (!/leader|rank|standing|\b1st\b|#1\b/i.test(mainText(seen))) return no('scores, but no ranking');
      return group.items.some(isOwn) || /\byour (rank|place|position)\b[^\n]*\n?[^\n]*\d/i.test(mainText(seen))
        ? yes(`${group.items.length} scores, one's own among them`)
        : partial("scores, but one's own rank is not among them");
    },
  ],
};
