/** What the first sentence of a concept says the product is: its subject, what kind of thing it is, and what it is for. */
import { escapeExpression } from './escape-expression.ts';

export interface Opening {
  /** As the concept says it, without praise: `trivia contest app`; null when it does not say. */
  kind: string | null;
  /** The kind without "app", "website" and the like: `trivia contest`; may be empty. */
  subject: string;
  /** What follows up to the end of the sentence: `for hosting knowledge competitions`; may be empty. */
  purpose: string;
}

const wishing =
  /^(?:please|kindly|hi|hello|hey|could you|can you|would you|help me(?: to)?|help(?= (?:our|my|the)\b)|i would like(?: you)?(?: to)?|i'd like(?: to)?|i want(?: you)?(?: to)?|we want(?: to)?|we need(?: to)?|i need(?: to)?|let's|we are looking for|looking for|there should be|we (?:run|are|have|own)|i (?:run|have|own))\b[\s,!]*/i;
const making =
  /^(?:implement|create|build|develop|design|redesign|make|write|generate|produce|code|program|set up|have|get|keep track of|keep|track|manage|collect|organi[sz]e|fix|upgrade|relaunch|improve|optimi[sz]e|rebuild|update)\b(?:\s+(?:me|us))?\s+(?:and\s+)?/i;
const article = /^(?:an?|the|our|my|some|one)\s+/i;
const ends =
  /[,;:()]|\s[-–—]\s|\s(?:for|to|that|which|where|who|whose|with|in|so|on|at|by|via|using|from|designed|aimed|based|featuring|including|called|named|titled|entitled|as|about|when|because)(?=\s)/i;
const noSubject =
  /^(?:users?|people|visitors?|i|we|you|it|this|there|they|something|anything|enable|allow|let|each|every|as an?)\b(?!-)/i;
const clause =
  /\s(?:wants?|needs?|can|should|must|has|have|is|are|determines?|provides?|allows?|helps?|adds?|reports?)(?=\s|$)/i;

const praise = new Set(
  `comprehensive minimalistic minimalist minimal simple basic online user-friendly friendly modern responsive intuitive clean small little
  tiny new nice beautiful elegant complete full full-stack fullstack dynamic interactive powerful innovative efficient effective robust
  secure easy easy-to-use professional advanced smart intelligent real-time realtime scalable multi-tenant saas fully-functional functional
  full-featured feature-rich lightweight cross-platform internal web-based browser-based single-page personalized personalised customizable
  customisable free open-source attractive engaging unique good great high-quality straightforward ai-powered ai-driven ai cloud-based
  wechat frontend backend well-designed multi-functional multifunctional multi-user static digital virtual visually appealing unified one-stop`.split(
    /\s+/,
  ),
);
const containers =
  /\s*\b(?:web\s?-?sites?|sites?|web\s?pages?|pages?|web[ -]?apps?|web applications?|mobile apps?|apps?|applications?|platforms?|systems?|software|programs?|portals?|mini[ -]?programs?|applets?|tools?|projects?|prototypes?|interfaces?|chat ?bots?|web and mobile|mobile|desktop|web|product|functions?|backend|frontend|low-code)$/i;

/** `name` is the product's own, when the concept gives one. */
export function readOpening(concept: string, name: string | null): Opening {
  let text = firstSentence(concept);
  if (name !== null) text = afterName(text, name);
  const before = text;
  for (let length = -1; length !== text.length;) {
    length = text.length;
    text = text.replace(wishing, '').replace(making, '').replace(article, '');
  }
  const isAsked = before !== text || text.split(/\s+/).length <= 4;
  const stop = ends.exec(` ${text}`);
  const end = stop === null ? text.length : Math.max(0, stop.index - 1);
  const phrase = text
    .slice(0, end)
    .replace(/[.!?\s]+$/, '')
    .trim();
  const rest = text.slice(end).trim();
  const isSaid =
    phrase !== '' &&
    phrase.split(/\s+/).length <= 8 &&
    !noSubject.test(phrase) &&
    !clause.test(phrase) &&
    (isAsked ||
      containers.test(phrase) ||
      /^[:,;-]/.test(rest) ||
      rest === '' ||
      /^for\s/i.test(rest) ||
      isKind(phrase));
  const purpose = rest.replace(/[.!?\s]+$/, '');
  if (!isSaid) return { kind: null, subject: '', purpose: /^[,;:(]/.test(purpose) ? '' : purpose };
  const isStart = before === text && !/^[A-Z][A-Z0-9&]/.test(phrase);
  const kind = withoutPraise(isStart ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase);
  return { kind: kind === '' ? null : kind, subject: withoutContainers(kind), purpose };
}

/** "Todo list with priorities", "blog where I write": short, and named for what it is. */
const isKind = (phrase: string): boolean =>
  phrase.split(/\s+/).length <= 3 &&
  /\b(?:list|tracker|log|logbook|diary|journal|board|planner|shop|store|blog|forum|guide|directory|catalogue?|library|calendar|register|inventory|quiz|game|archive|finder|splitter|organi[sz]er|manager|glossary|portfolio|gallery|timer|map)$/i.test(
    phrase,
  );

function firstSentence(concept: string): string {
  const lines = concept
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const prose = lines.find((line) => !line.startsWith('#')) ?? (lines[0] ?? '').replace(/^#+\s*/, '');
  return (
    /^.*?(?=(?<!\b(?:Mr|Mrs|Ms|Dr|St|vs|etc|e\.g|i\.e))[.!?](?:\s|$)|$)/.exec(prose.replace(/^[-*>\s]+/, ''))?.[0] ?? ''
  )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "Shelfmark is a reading diary" -> "a reading diary"; "an app called Shelfmark for" -> "an app for". */
function afterName(text: string, name: string): string {
  const own = escapeExpression(name).replaceAll(' ', String.raw`\s*`);
  return text
    .replace(new RegExp(`^(?:the\\s+)?"?${own}"?\\s+(?:\\w+\\s+){0,3}?(?:is|are)\\s+`, 'i'), '')
    .replace(
      new RegExp(`\\s*,?\\s*\\b(?:called|named|titled|entitled|branded as)\\s+(?:the\\s+)?"?${own}"?,?`, 'i'),
      '',
    )
    .replace(new RegExp(`^"?${own}"?\\s*[:–—-]\\s*`, 'i'), '');
}

function withoutPraise(phrase: string): string {
  const based = phrase.replace(/^.*-(?:based|powered|driven)\s+(?=\S)/i, '');
  const words = based.split(' ');
  while (words.length > 1 && (praise.has(words[0]?.toLowerCase() ?? '') || (words[0] ?? '').toLowerCase() === 'and'))
    words.shift();
  return words.filter((word) => !praise.has(word.toLowerCase())).join(' ');
}

function withoutContainers(kind: string): string {
  let subject = kind;
  for (let length = -1; length !== subject.length;) {
    length = subject.length;
    subject = subject
      .replace(containers, '')
      .replace(/\s+(?:and|or|of)(?:\s+an?)?$/i, '')
      .trim();
  }
  return subject;
}
