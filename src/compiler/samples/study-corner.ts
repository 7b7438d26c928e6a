/** Small tools around one list: calculators, matches, a tracker and a timer. */
import { withRequirements } from './sample.ts';

const tutor = (name: string, subject: string, price: number, rating: number, online: boolean) => ({
  key: name.toLowerCase().replace(' ', '-').replace('í', 'i'),
  values: { name, subject, price, rating, online },
});

export const studyCorner = withRequirements({
  version: 1,
  kind: 'web-app',
  name: 'Study Corner',
  slug: 'study-corner',
  tagline: 'Find a tutor, keep your habits, know your grades.',
  theme: {
    background: { hex: '#f6f5f2' },
    component: { hex: '#2f6f5e' },
    mode: 'light',
    typeface: 'sans',
    corners: 'soft',
    source: 'chosen',
  },
  actors: [{ name: 'Student', description: 'Learns.', signsIn: true }],
  entities: [
    {
      name: 'Tutor',
      label: 'Tutor',
      pluralLabel: 'Tutors',
      description: 'Somebody who teaches.',
      titleField: 'name',
      owned: false,
      fields: [
        { name: 'name', label: 'Name', type: 'text', required: true },
        {
          name: 'subject',
          label: 'Subject',
          type: 'choice',
          required: true,
          options: ['Mathematics', 'Spanish', 'Physics'],
        },
        { name: 'price', label: 'Price per hour', type: 'money', required: false, unit: 'EUR' },
        { name: 'rating', label: 'Rating', type: 'rating', required: false },
        { name: 'online', label: 'Teaches online', type: 'boolean', required: false },
      ],
      seed: [
        tutor('Sofia Marín', 'Spanish', 2400, 5, true),
        tutor('Piet Vos', 'Mathematics', 3000, 4, false),
        tutor('Aiko Mori', 'Physics', 3600, 5, true),
        tutor('Ben Adler', 'Mathematics', 2200, 3, true),
      ],
    },
  ],
  features: [
    {
      id: 'home',
      kind: 'home',
      headline: 'Learn a little every day',
      introduction: 'Tutors, habits and grades in one place.',
      highlights: [],
      points: [],
    },
    { id: 'tutors', kind: 'catalogue', entity: 'Tutor', path: '/tutors', layout: 'table', pageSize: 10 },
    {
      id: 'assessment',
      kind: 'assessment',
      path: '/self-assessments',
      title: 'Self-assessments',
      one: 'self-assessment',
      many: 'self-assessments',
      sheets: [
        {
          slug: 'rest',
          title: 'Rest before the exam',
          description: 'Three statements about the last week.',
          answers: ['No', 'Partly', 'Yes'],
          dimensions: [{ key: 'rest', name: 'Rest', high: 'You go into it rested.', low: 'You go into it tired.' }],
          statements: [
            { text: 'I have slept eight hours.', dimension: 'rest' },
            { text: 'I have learned past midnight.', dimension: 'rest', isReversed: true },
            { text: 'I have been outside every day.', dimension: 'rest' },
          ],
          bands: [
            { upTo: 50, title: 'Tired', text: 'Stop an hour earlier than yesterday.' },
            { upTo: 100, title: 'Rested', text: 'Keep it like that until the day.' },
          ],
          note: 'No medical advice.',
        },
        {
          slug: 'ways',
          title: 'Ways of learning',
          description: 'Two statements on how things stay with you.',
          answers: ['Rarely', 'Often'],
          dimensions: [
            { key: 'alone', name: 'Alone', high: 'Quiet hours suit you.', low: 'Alone you get stuck.' },
            { key: 'together', name: 'Together', high: 'Groups suit you.', low: 'Groups tire you.' },
          ],
          statements: [
            { text: 'I learn best on my own.', dimension: 'alone' },
            { text: 'I learn best with others.', dimension: 'together' },
          ],
        },
      ],
    },
    {
      id: 'matching',
      kind: 'matching',
      entity: 'Tutor',
      path: '/find-a-tutor',
      title: 'Find your tutor',
      criteria: [
        { field: 'subject', direction: 'at-most' },
        { field: 'price', direction: 'at-most' },
        { field: 'rating', direction: 'at-least' },
        { field: 'online', direction: 'at-least' },
      ],
    },
    {
      id: 'calculator',
      kind: 'calculator',
      path: '/calculators',
      title: 'Calculators',
      calculators: [
        {
          id: 'lesson-budget',
          title: 'Lesson budget',
          description: 'What lessons cost in a month.',
          source: 'A month has 52 ÷ 12 weeks.',
          inputs: [
            { name: 'price', label: 'Price per hour', type: 'number', initial: 24, minimum: 0, unit: '€' },
            { name: 'hours', label: 'Hours a week', type: 'number', initial: 2, minimum: 0, maximum: 60 },
            {
              name: 'bundle',
              label: 'Bundle',
              type: 'choice',
              initial: 1,
              options: [
                { label: 'Single lessons', value: 0 },
                { label: 'Ten lessons', value: 10 },
              ],
            },
          ],
          steps: [
            { name: 'weekly', label: 'A week', formula: 'price * hours', as: 'money', unit: 'EUR', decimals: 2 },
            {
              name: 'monthly',
              label: 'A month',
              formula: 'weekly * 52 / 12 * (100 - bundle) / 100',
              as: 'money',
              unit: 'EUR',
              decimals: 2,
            },
          ],
          bands: [
            { below: 100, text: 'Less than 100 a month' },
            { below: null, text: 'From 100 a month on' },
          ],
        },
        {
          id: 'until-exam',
          title: 'Days until the exam',
          description: 'How long there is to learn.',
          source: 'Counted by the calendar.',
          inputs: [
            { name: 'today', label: 'From day', type: 'date', initial: 0 },
            { name: 'exam', label: 'Exam day', type: 'date', initial: 45 },
          ],
          steps: [
            { name: 'length', label: 'Days', formula: 'days(today, exam)', as: 'number', decimals: 0 },
            { name: 'wholeMonths', label: 'Months', formula: 'months(today, exam)', as: 'number', decimals: 0 },
          ],
        },
        {
          id: 'tutor-quote',
          title: 'Tutor quote',
          description: 'What a tutor costs for a number of hours.',
          source: 'Prices as they stand in the list.',
          inputs: [
            { name: 'price', label: 'Tutor', type: 'record', initial: 0, entity: 'Tutor', field: 'price' },
            { name: 'hours', label: 'Hours', type: 'number', initial: 5, minimum: 1, whole: true },
          ],
          steps: [
            {
              name: 'total',
              label: 'Total',
              formula: 'if(hours >= 10, price * hours * 0.9, price * hours)',
              as: 'money',
              unit: 'EUR',
              decimals: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'tracker',
      kind: 'tracker',
      path: '/habits',
      title: 'Habits',
      one: 'habit',
      many: 'habits',
      items: [
        { name: 'Revise', measured: 'tick', unit: null, target: 5, isLimit: false, endsIn: null },
        { name: 'Reading', measured: 'amount', unit: 'pages', target: 20, isLimit: false, endsIn: null },
        { name: 'Vocabulary', measured: 'total', unit: 'words', target: 500, isLimit: false, endsIn: 90 },
      ],
    },
    {
      id: 'timer',
      kind: 'timer',
      path: '/timer',
      title: 'Focus timer',
      modes: ['focus', 'countdown', 'stopwatch'],
      workMinutes: 25,
      breakMinutes: 5,
    },
    { id: 'account', kind: 'account', demoUser: { name: 'Lea Stein', email: 'lea@example.com' }, people: [] },
  ],
  exclusions: [],
  questions: [],
});
