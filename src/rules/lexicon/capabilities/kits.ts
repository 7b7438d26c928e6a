/** Capabilities that complete small applications inside a product serve. */
import type { Capability } from '../capability.ts';

export const kitCapabilities: readonly Capability[] = [
  {
    key: 'quiz',
    label: 'taking a quiz or an exam',
    patterns: [
      /\b(quiz(zes)?|trivia)\b(?! (management|website|app|platform)s?\b.*\b(news|company))/,
      /\b(take|taking|takes|sit|attempt|attempting|complete|completing|participate in|start|starting|pass|passing) (the |an? |their |online |mock |practice |simulated |simulation |multiple-choice )*(tests?|exams?|examinations?|assessments?)\b/,
      /\b(online|mock|simulated|simulation|practice|timed|computer-based|theory|random|my) (exams?|tests?|examinations?|assessments?)\b/,
      /\b(exam(ination)?|test|question) (simulations?|practice|functions?|taking|papers?|banks?|library)\b/,
      /\banswer(s|ing)? ((a|the|series|set|number|of|contest|quiz|exam|test|multiple-choice|practice) )*questions? (?!from|of (other )?(users|customers|visitors|clients))/,
      /\banswer(s|ing)? ((a|the|contest|quiz|exam|test|multiple-choice|practice) )*questions?$/,
      /\b(question (display|answering|practice|selection|generation)|practice questions?|wrong questions?|multiple[- ]choice|flash ?cards?|simulated practice|knowledge (tests?|contests?|competitions?|quiz(zes)?))\b/,
      /\b(automatic (grading|scoring)|(exam|quiz) (results?|scores?|grading|scoring)|self[- ](tests?|assessments?))\b/,
    ],
    features: ['quiz'],
    isOfSite: true,
  },
];
