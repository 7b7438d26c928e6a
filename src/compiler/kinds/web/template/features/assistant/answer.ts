// A scripted assistant: it compares words, looks things up and never makes anything up.
import type { Database } from '../../server/db.ts';

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
  faq: readonly { question: string; answer: string }[];
}

export interface Answer {
  text: string;
  links: { label: string; path: string }[];
  /** What could be asked next. */
  suggestions: string[];
}

const mostLinks = 5;
const smallWords = new Set(
  `a about all also am an and any are as at be can could do does for from get give has have hello hey hi how i in is it
  list many may me my of on one or please show some tell than thank thanks that the there these this to us want was we
  what when where which who will with would you your looking find search need know best`.split(/\s+/),
);

export function answerTo(question: string, database: Database, knowledge: Knowledge): Answer {
  const words = wordsOf(question);
  if (/^\s*(hi|hello|hey|good (morning|afternoon|evening))\b/i.test(question) && words.length === 0)
    return { ...introduce(knowledge), text: `Hello! ${introduce(knowledge).text}` };
  if (/\bthank(s| you)\b/i.test(question) && words.length === 0)
    return { text: 'You are welcome. Is there anything else?', links: [], suggestions: suggest(knowledge) };
  if (/\b(what|who) (can|are) you\b|\bhelp\b|\bhuman\b|\brobot\b/i.test(question)) return introduce(knowledge);
  return (
    fromQuestions(words, knowledge) ??
    aboutKind(question, words, database, knowledge) ??
    aboutRecords(words, database, knowledge) ?? {
      text: 'I found nothing about that. I am a scripted assistant: I look for your words in what is kept here and in the frequent questions. Try other words, or one of these.',
      links: [],
      suggestions: suggest(knowledge),
    }
  );
}

export function introduce(knowledge: Knowledge): Answer {
  const things = knowledge.sources.map(({ pluralLabel }) => pluralLabel.toLowerCase());
  const about = things.length > 0 ? `look up ${things.join(', ')}` : 'answer the frequent questions';
  return {
    text: `I am the ${knowledge.name}, a script and not a person. I can ${about}, count them, and answer frequent questions.`,
    links: [],
    suggestions: suggest(knowledge),
  };
}

function suggest({ sources, faq }: Knowledge): string[] {
  return [
    ...sources.slice(0, 2).flatMap(({ pluralLabel }) => [`How many ${pluralLabel.toLowerCase()} are there?`]),
    ...sources.slice(0, 1).map(({ pluralLabel }) => `Show me the latest ${pluralLabel.toLowerCase()}`),
    ...faq.slice(0, 2).map(({ question }) => question),
  ];
}

/** The frequent question that shares most of its words. */
function fromQuestions(words: readonly string[], knowledge: Knowledge): Answer | undefined {
  const scored = knowledge.faq.map(({ question, answer }) => {
    const own = wordsOf(question);
    const shared = own.filter((word) => words.includes(word)).length;
    return { answer, share: shared / Math.max(1, own.length, words.length) };
  });
  const [best] = scored.toSorted((one, other) => other.share - one.share);
  return best && best.share > 0.5 ? { text: best.answer, links: [], suggestions: [] } : undefined;
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
    text: /how many|number of|count/i.test(question)
      ? `There ${count === 1 ? 'is' : 'are'} ${count} ${count === 1 ? source.label.toLowerCase() : plural}.`
      : `These are the latest of ${count} ${plural}:`,
    links: [
      ...latest.map(({ id, title }) => ({ label: title, path: `${source.path}/${id}` })),
      { label: `All ${plural}`, path: source.path },
    ],
    suggestions: [],
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
    text: best.length === 1 ? 'I found this:' : `I found ${best.length} that fit:`,
    links: best.map(({ label, path }) => ({ label, path })),
    suggestions: [],
  };
}

function isWordOf(word: string, { label, pluralLabel }: Source): boolean {
  return [...wordsOf(label), ...wordsOf(pluralLabel)].includes(word);
}

/** Words that carry meaning, in lower case, at most eight. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...new Set(words.filter((word) => !smallWords.has(word)))].slice(0, 8);
}
