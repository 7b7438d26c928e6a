// The questions that the product opens with, and what people have scored with them so far.
import type { FirstAttempt, FirstPaper } from './seed.ts';

export const firstPapers: readonly FirstPaper[] = [
  {
    title: 'Around the table',
    topic: 'General knowledge',
    description: 'One question of each kind.',
    minutes: 5,
    passPercent: 50,
    recordId: null,
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
    recordId: null,
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
];

export const firstAttempts: readonly FirstAttempt[] = [
  { paper: 0, person: 1, right: 3, daysAgo: 11, seconds: 60 },
  { paper: 0, person: 2, right: 5, daysAgo: 21, seconds: 65 },
  { paper: 1, person: 0, right: 2, daysAgo: 16, seconds: 38 },
  { paper: 1, person: 1, right: 1, daysAgo: 26, seconds: 40 },
  { paper: 1, person: 2, right: 1, daysAgo: 9, seconds: 42 },
];
