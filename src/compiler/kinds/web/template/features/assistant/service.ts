// What is answered from fixed texts: the frequent questions, and ways that are gone step by step.
import type { Answer, Knowledge } from './answer.ts';
import { hasWord, wordsOf } from './words.ts';

export interface FrequentQuestion {
  question: string;
  answer: string;
  /** Other words that ask for the same, e.g. "refund". */
  words: readonly string[];
}

export interface Guide {
  /** e.g. "Placing an order" */
  title: string;
  words: readonly string[];
  steps: readonly string[];
  /** Where it begins. */
  links: readonly { label: string; path: string }[];
}

const asksForAll =
  /\bfaqs?\b|\b(frequent|frequently|common|commonly|usual|most)\b.*\bquestions?\b|\bwhat (can|could|may) i ask\b/i;

/** All frequent questions, each to choose. */
export function allQuestions(question: string, { faq }: Knowledge): Answer | undefined {
  if (!asksForAll.test(question) || faq.length === 0) return undefined;
  return {
    text: 'These are the questions that are asked most. Choose one, or ask in your own words.',
    steps: [],
    questions: faq.map((each) => each.question),
    links: [],
    suggestions: [],
  };
}

export function exactQuestion(question: string, { faq }: Knowledge): Answer | undefined {
  const same = faq.find((each) => each.question.toLowerCase() === question.trim().toLowerCase());
  return same && { text: same.answer, steps: [], questions: [], links: [], suggestions: [] };
}

/** "I need help with placing an order" */
export function fromGuides(words: readonly string[], { guides }: Knowledge): Answer | undefined {
  const guide = guides.find((each) => {
    const shared = each.words.filter((word) => hasWord(words, word)).length;
    return shared >= 2 || (shared === 1 && words.length <= 2);
  });
  if (!guide) return undefined;
  return {
    text: `${guide.title}, step by step:`,
    steps: [...guide.steps],
    questions: [],
    links: [...guide.links],
    suggestions: [],
  };
}

/** The frequent question that shares most of its words, or is about what was asked for. */
export function fromQuestions(words: readonly string[], { faq }: Knowledge): Answer | undefined {
  const scored = faq.map((each) => {
    const own = wordsOf(each.question);
    const shared = own.filter((word) => hasWord(words, word)).length / Math.max(1, own.length, words.length);
    const isAbout = each.words.some((word) => hasWord(words, word)) && words.length <= 5;
    return { answer: each.answer, score: shared + (isAbout ? 0.51 : 0) };
  });
  const [best] = scored.toSorted((one, other) => other.score - one.score);
  if (!best || best.score <= 0.5) return undefined;
  return { text: best.answer, steps: [], questions: [], links: [], suggestions: [] };
}
