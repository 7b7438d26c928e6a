// Papers (a set of questions that is taken as a whole), attempts and scores, as they cross the network.
export const questionKinds = ['single', 'multiple', 'true-false', 'short-text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export const kindLabels: Record<QuestionKind, string> = {
  single: 'One right answer',
  multiple: 'Several right answers',
  'true-false': 'True or false',
  'short-text': 'A word or number to type',
};

export interface QuestionOption {
  text: string;
  isRight: boolean;
}

export interface Question {
  id: number;
  text: string;
  kind: QuestionKind;
  /** For a typed answer every spelling that counts as right. */
  options: QuestionOption[];
  explanation: string | null;
}

/** What a person sees before the answer is given: nothing tells which choice is right. */
export interface AskedQuestion {
  id: number;
  text: string;
  kind: QuestionKind;
  choices: string[];
  given: string[];
  /** Once it may be told. */
  verdict: Verdict | null;
}

export interface Verdict {
  isRight: boolean;
  rightAnswers: string[];
  explanation: string | null;
}

export interface Paper {
  id: number;
  title: string;
  topic: string;
  description: string | null;
  /** `null`: as long as it takes. */
  minutes: number | null;
  passPercent: number;
  questionCount: number;
  /** The best result of the person who asks, in percent. */
  best: number | null;
  mayManage: boolean;
}

export interface PaperDetail extends Paper {
  leaders: Leader[];
  results: Result[];
  /** An attempt that was begun and not handed in. */
  openAttemptId: number | null;
}

export interface Leader {
  place: number;
  name: string;
  score: number;
  total: number;
  seconds: number;
  isMe: boolean;
}

export interface Result {
  id: number;
  paperId: number;
  title: string;
  score: number;
  total: number;
  percent: number;
  passed: boolean;
  submittedAt: string;
}

export interface Attempt {
  id: number;
  paperId: number;
  title: string;
  person: string;
  passPercent: number;
  questions: AskedQuestion[];
  /** Milliseconds that are left; counted by the server. `null`: no limit. */
  millisecondsLeft: number | null;
  result: (Result & { seconds: number }) | null;
}
