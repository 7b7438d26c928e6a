import type { Sheet } from '../../../blueprint/features/assessment.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';

type Step = Scenario['when'][number];

/** A person answers everything, reads the result and finds it again; half of the answers are no result. */
export function assessmentScenarios(feature: FeatureOf<'assessment'>): Scenario[] {
  // Scenarios have room for so many answers.
  const sheet = feature.sheets.find(({ statements }) => statements.length <= mostAnswers);
  const [first] = feature.sheets;
  if (!first) return [];
  return [
    ...(sheet ? [taken(feature, sheet)] : []),
    {
      id: `${feature.id}-half`,
      title: 'Statements that are left open are marked, and no result is made up',
      given: { step: 'open', path: pathOf(feature, first) },
      when: [answer(first, 0), { step: 'click', role: 'button', name: 'See my result' }],
      then: [
        { step: 'see-message', text: 'Please answer every statement' },
        { step: 'see-text', text: 'Choose one of the answers', within: legend(first, 1) },
      ],
    },
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Results are kept for people who are signed in',
      given: { step: 'open-signed-out', path: feature.path },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}

const mostAnswers = 24;

function taken(feature: FeatureOf<'assessment'>, sheet: Sheet): Scenario {
  return {
    id: `${feature.id}-take`,
    title: `A person takes “${sheet.title}”, reads the result and finds it on the profile`,
    given: { step: 'open', path: pathOf(feature, sheet) },
    when: [
      { step: 'see-heading', text: sheet.title },
      ...sheet.statements.map((_, position) => answer(sheet, position)),
      { step: 'click', role: 'button', name: 'See my result' },
      { step: 'see-message', text: 'Your result is saved' },
      { step: 'see-heading', text: 'Your result:' },
      { step: 'see-items', list: 'In detail', atLeast: sheet.dimensions.length, atMost: sheet.dimensions.length },
      { step: 'click', role: 'link', name: 'Go to my profile' },
    ],
    then: [{ step: 'see-text', text: sheet.title, within: 'My results' }],
  };
}

function pathOf({ path, sheets }: FeatureOf<'assessment'>, { slug }: Sheet): string {
  return sheets.length === 1 ? path : `${path}/${slug}`;
}

const legend = ({ statements }: Sheet, position: number): string =>
  `${position + 1}. ${statements[position]?.text ?? ''}`;

/** The last answer to every other statement, so that dimensions differ. */
function answer(sheet: Sheet, position: number): Step {
  const name = sheet.answers.at(position % 2 === 0 ? -1 : 0) ?? '';
  return { step: 'click', role: 'radio', name, within: legend(sheet, position) };
}
