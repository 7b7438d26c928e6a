/** Questions of every kind, taken against the clock. */
import { withRequirements } from './sample.ts';

export const quizNight = withRequirements({
  version: 1,
  kind: 'web-app',
  name: 'Quiz Night',
  slug: 'quiz-night',
  tagline: 'Ten minutes of questions with friends.',
  theme: {
    background: { hex: '#f3f6fb' },
    component: { hex: '#274690' },
    mode: 'light',
    typeface: 'rounded',
    corners: 'round',
    source: 'chosen',
  },
  actors: [{ name: 'Player', description: 'Answers questions.', signsIn: true }],
  entities: [],
  features: [
    {
      id: 'home',
      kind: 'home',
      headline: 'How much do you know?',
      introduction: 'Answer a few questions and see who knows more.',
      highlights: [],
      points: [],
    },
    {
      id: 'quiz',
      kind: 'quiz',
      path: '/quizzes',
      title: 'Quizzes',
      one: 'quiz',
      many: 'quizzes',
      feedback: 'at-once',
      papers: [
        {
          title: 'Around the table',
          topic: 'General knowledge',
          description: 'One question of each kind.',
          minutes: 5,
          passPercent: 50,
          questions: [
            {
              text: 'Which animal is the largest on Earth?',
              kind: 'single',
              options: [
                { text: 'African elephant', isRight: false },
                { text: 'Blue whale', isRight: true },
                { text: 'Giraffe', isRight: false },
              ],
              explanation: 'Blue whales grow to about 30 metres.',
            },
            {
              text: 'Which of these are citrus fruits?',
              kind: 'multiple',
              options: [
                { text: 'Lemon', isRight: true },
                { text: 'Banana', isRight: false },
                { text: 'Grapefruit', isRight: true },
              ],
              explanation: null,
            },
            {
              text: 'A leap year has 366 days.',
              kind: 'true-false',
              options: [
                { text: 'True', isRight: true },
                { text: 'False', isRight: false },
              ],
              explanation: '29 February is added.',
            },
            {
              text: 'What is 7 × 8?',
              kind: 'short-text',
              options: [
                { text: '56', isRight: true },
                { text: 'fifty-six', isRight: true },
              ],
              explanation: null,
            },
            {
              text: 'Which colour do blue and yellow paint give?',
              kind: 'single',
              options: [
                { text: 'Green', isRight: true },
                { text: 'Purple', isRight: false },
              ],
              explanation: null,
            },
          ],
        },
        {
          title: 'Capitals',
          topic: 'Geography',
          description: 'Two capitals.',
          minutes: null,
          passPercent: 60,
          questions: [
            {
              text: 'What is the capital of Australia?',
              kind: 'single',
              options: [
                { text: 'Sydney', isRight: false },
                { text: 'Canberra', isRight: true },
              ],
              explanation: null,
            },
            {
              text: 'What is the capital of Canada?',
              kind: 'short-text',
              options: [{ text: 'Ottawa', isRight: true }],
              explanation: null,
            },
          ],
        },
      ],
    },
    {
      id: 'account',
      kind: 'account',
      demoUser: { name: 'Ines Duarte', email: 'ines@example.com' },
      people: [
        { name: 'Bo Larsen', email: 'bo@example.com' },
        { name: 'Mei Tan', email: 'mei@example.com' },
      ],
    },
  ],
  exclusions: [],
  questions: [],
});
