// A scripted assistant: it compares words, looks things up and never makes anything up.
import type { Database } from '../../server/db.ts';
import {
  allQuestions,
  exactQuestion,
  fromGuides,
  fromQuestions,
  type FrequentQuestion,
  type Guide,
} from './service.ts';
import { isSameWord, wordsOf } from './words.ts';

export interface Source {
  label: string;
  pluralLabel: string;
  /** Where its list is; records are below. */
  path: string;
  table: string;
  titleColumn: string;
  /** Columns whose words can be asked for. */
  columns: readonly string[];
}

export interface Knowledge {
  /** How it introduces itself. */
  name: string;
  sources: readonly Source[];
  faq: readonly FrequentQuestion[];
  guides: readonly Guide[];
  /** The home page shows the chat itself. */
  isOnHomePage: boolean;
}

export interface Answer {
  text: string;
  /** Done one after the other. */
  steps: string[];
  /** Each can be asked by choosing it. */
  questions: string[];
  links: { label: string; path: string }[];
  /** What could be asked next. */
  suggestions: string[];
}

const mostLinks = 5;
const nothingMore = { steps: [], questions: [], links: [], suggestions: [] };
export function answerTo(question: string, database: Database, knowledge: Knowledge): Answer {
  const words = wordsOf(question);
  if (/^\s*(hi|hello|hey|good (morning|afternoon|evening))\b/i.test(question) && words.length === 0)
    return { ...introduce(knowledge), text: `Hello! ${introduce(knowledge).text}` };
  if (/\bthank(s| you)\b/i.test(question) && words.length === 0)
    return { ...nothingMore, text: 'You are welcome. Is there anything else?', suggestions: suggest(knowledge) };
  if (/\b(what|who) (can|are) you\b|\bhuman\b|\brobot\b/i.test(question)) return introduce(knowledge);
  return (
    allQuestions(question, knowledge) ??
    exactQuestion(question, knowledge) ??
    // Who asks how many there are wants no help with making one.
    (/\b(how many|number of|latest|newest)\b/i.test(question)
      ? aboutKind(question, words, database, knowledge)
      : undefined) ??
    fromGuides(words, knowledge) ??
    fromQuestions(words, knowledge) ??
    aboutKind(question, words, database, knowledge) ??
    aboutRecords(words, database, knowledge) ??
    (/\bhelp\b/i.test(question) ? introduce(knowledge) : notUnderstood(knowledge))
  );
}

function notUnderstood(knowledge: Knowledge): Answer {
  return {
    ...nothingMore,
    text: 'Sorry, I did not understand that. Please rephrase it, or choose one of these.',
    suggestions: suggest(knowledge),
  };
}

export function introduce(knowledge: Knowledge): Answer {
  const things = knowledge.sources.map(({ pluralLabel }) => pluralLabel.toLowerCase());
  const about = things.length > 0 ? `look up ${things.join(', ')}` : 'answer the frequent questions';
  return {
    ...nothingMore,
    text: `I am the ${knowledge.name}, a script and not a person. I can ${about}, count them, and answer frequent questions.`,
    suggestions: suggest(knowledge),
  };
}

function suggest({ sources, faq, guides }: Knowledge): string[] {
  return [
    ...(faq.length > 2 ? ['What are the frequent questions?'] : []),
    ...guides.slice(0, 1).map(({ title }) => title),
    ...sources.slice(0, 1).flatMap(({ pluralLabel }) => {
      const plural = pluralLabel.toLowerCase();
      return [`How many ${plural} are there?`, `Show me the latest ${plural}`];
    }),
    ...faq.slice(0, 2).map(({ question }) => question),
  ];
}

/** "How many recipes are there?", "show me the latest recipes" */
function aboutKind(
  question: string,
  words: readonly string[],
  database: Database,
  { sources }: Knowledge,
): Answer | undefined {
  const source = sources.find((each) => words.some((word) => isWordOf(word, each)));
  const others = source
    ? words.filter((word) => !isWordOf(word, source) && !/^(latest|newest|new|count|number|available)$/.test(word))
    : [];
  if (!source || others.length > 0) return undefined;
  const count = database.get<{ count: number }>(`SELECT count(*) AS count FROM ${source.table}`)?.count ?? 0;
  const plural = source.pluralLabel.toLowerCase();
  const latest = database.all<{ id: number; title: string }>(
    `SELECT id, ${source.titleColumn} AS title FROM ${source.table} ORDER BY id DESC LIMIT ${mostLinks}`,
  );
  return {
    ...nothingMore,
    text: /how many|number of|count/i.test(question)
      ? `There ${count === 1 ? 'is' : 'are'} ${count} ${count === 1 ? source.label.toLowerCase() : plural}.`
      : `These are the latest of ${count} ${plural}:`,
    links: [
      ...latest.map(({ id, title }) => ({ label: title, path: `${source.path}/${id}` })),
      { label: `All ${plural}`, path: source.path },
    ],
  };
}

function aboutRecords(words: readonly string[], database: Database, { sources }: Knowledge): Answer | undefined {
  if (words.length === 0) return undefined;
  const found = sources.flatMap((source) => {
    const asked = words.filter((word) => !isWordOf(word, source));
    if (asked.length === 0) return [];
    const text = source.columns.map((column) => `coalesce(${column}, '')`).join(" || ' ' || ");
    const score = asked
      .map((_, index) => `(${text} LIKE :word${index}) + (${source.titleColumn} LIKE :word${index})`)
      .join(' + ');
    const parameters = Object.fromEntries(asked.map((word, index) => [`word${index}`, `%${word}%`]));
    return database
      .all<{ id: number; title: string; score: number }>(
        `SELECT * FROM (SELECT id, ${source.titleColumn} AS title, ${score} AS score FROM ${source.table})
         WHERE score > 0 ORDER BY score DESC, id DESC LIMIT ${mostLinks}`,
        parameters,
      )
      .map(({ id, title, score: points }) => ({
        label: `${source.label}: ${title}`,
        path: `${source.path}/${id}`,
        points,
      }));
  });
  if (found.length === 0) return undefined;
  const best = found.toSorted((one, other) => other.points - one.points).slice(0, mostLinks);
  return {
    ...nothingMore,
    text: best.length === 1 ? 'I found this:' : `I found ${best.length} that fit:`,
    links: best.map(({ label, path }) => ({ label, path })),
  };
}

function isWordOf(word: string, { label, pluralLabel }: Source): boolean {
  return [...wordsOf(label), ...wordsOf(pluralLabel)].some((own) => isSameWord(own, word));
}
