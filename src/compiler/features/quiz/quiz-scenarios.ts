import type { Paper, PaperQuestion } from '../../../blueprint/features/kits.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { productModel } from '../../product-model.ts';
import { firstAttempts } from './first-attempts.ts';

type Step = Scenario['when'][number];

/** So many answers are given before handing in; the rest counts as wrong. */
const mostAnswers = 4;

export function quizScenarios(feature: FeatureOf<'quiz'>, blueprint: Blueprint): Scenario[] {
  const [paper] = feature.papers;
  if (!paper) return [];
  const { account } = productModel(blueprint);
  const attempts = firstAttempts(feature, (account?.people.length ?? 0) + 1);
  const own = attempts.find((attempt) => attempt.person === 0);
  const other = attempts.find((attempt) => attempt.person === 1);
  const path = `${feature.path}/1`;
  const answered = paper.questions.slice(0, mostAnswers);
  return [
    {
      id: `${feature.id}-take`,
      title: `A person takes the ${feature.one} “${paper.title}” and sees the score`,
      given: { step: 'open', path },
      when: [
        { step: 'see-heading', text: paper.title },
        { step: 'click', role: 'button', name: `Start ${feature.one}` },
        { step: 'see-text', text: `Question 1 of ${paper.questions.length}` },
        ...answered.flatMap((question, index) => [
          ...rightAnswer(question),
          ...(index < paper.questions.length - 1
            ? [{ step: 'click', role: 'button', name: 'Next question' } as const]
            : []),
        ]),
        { step: 'click', role: 'button', name: `Finish ${feature.one}` },
        { step: 'click', role: 'button', name: 'Hand in' },
      ],
      then: [
        { step: 'see-heading', text: `Result: ${paper.title}` },
        { step: 'see-figure', label: 'Your score', value: `${answered.length} of ${paper.questions.length}` },
        { step: 'see-items', list: 'Review', atLeast: paper.questions.length, atMost: paper.questions.length },
      ],
    },
    {
      id: `${feature.id}-find`,
      title: `Every ${feature.one} can be found by its title`,
      given: { step: 'open', path: feature.path },
      when: [{ step: 'fill', label: `Search ${feature.many}`, value: paper.title }],
      then: [{ step: 'see-text', text: paper.title, within: feature.title }],
    },
    {
      id: `${feature.id}-leaderboard`,
      title: 'The leaderboard shows who has scored what',
      given: { step: 'open', path: `${feature.path}/leaderboard` },
      when: [{ step: 'see-heading', text: 'Leaderboard' }],
      then: [{ step: 'see-text', text: (other && account?.people[0]?.name) ?? 'Leaderboard' }],
    },
    ...(own ? [results(feature, own.paper)] : []),
    ...addQuestion(feature, paper),
  ];
}

function results(feature: FeatureOf<'quiz'>, position: number): Scenario {
  return {
    id: `${feature.id}-results`,
    title: 'A person finds their earlier results and their review',
    given: { step: 'open', path: `${feature.path}/results` },
    when: [
      { step: 'see-heading', text: 'My results' },
      { step: 'click', role: 'link', name: feature.papers[position]?.title ?? '' },
    ],
    then: [
      { step: 'see-heading', text: 'Result:' },
      { step: 'see-text', text: 'Your answer', within: 'Review' },
    ],
  };
}

function addQuestion(feature: FeatureOf<'quiz'>, paper: Paper): Scenario[] {
  const text = 'How many legs does a spider have?';
  return [
    {
      id: `${feature.id}-add-question`,
      title: `Who made a ${feature.one} adds a question to it`,
      given: { step: 'open', path: `${feature.path}/${feature.papers.length}/questions` },
      when: [
        { step: 'click', role: 'button', name: 'Add question' },
        { step: 'fill', label: 'Question', value: text },
        { step: 'fill', label: 'Answer 1', value: '8' },
        { step: 'fill', label: 'Answer 2', value: '6' },
        { step: 'click', role: 'radio', name: 'Answer 1 is right' },
        { step: 'click', role: 'button', name: 'Save question' },
      ],
      then: [
        { step: 'see-message', text: 'Question added' },
        { step: 'see-text', text, within: 'Questions' },
      ],
    },
    {
      id: `${feature.id}-create`,
      title: `A person creates a ${feature.one} of their own`,
      given: { step: 'open', path: `${feature.path}/new` },
      when: [
        { step: 'fill', label: 'Title', value: 'Spiders at a glance' },
        { step: 'fill', label: 'Topic', value: paper.topic },
        { step: 'click', role: 'button', name: `Create ${feature.one}` },
      ],
      then: [
        { step: 'see-message', text: 'is created' },
        { step: 'see-heading', text: 'Questions' },
      ],
    },
  ];
}

function rightAnswer(question: PaperQuestion): Step[] {
  const right = question.options.filter((option) => option.isRight);
  const given: Step[] =
    question.kind === 'short-text'
      ? [{ step: 'fill', label: 'Your answer', value: right[0]?.text ?? '' }]
      : right.map(({ text }) => ({
          step: 'click',
          role: question.kind === 'multiple' ? 'checkbox' : 'radio',
          name: text,
        }));
  return [
    ...given,
    { step: 'click', role: 'button', name: 'Submit answer' },
    { step: 'see-message', text: 'Answer saved' },
  ];
}
