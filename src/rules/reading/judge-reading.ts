/** Decides whether the rules can build something honest from what was read, and says so in one sentence. */
import { gamesAskedFor } from '../families/play/games-asked-for.ts';
import { capabilityByKey } from '../lexicon/capabilities.ts';
import { listWords } from './list-words.ts';
import { exampleConcepts, quote } from './refuse-concept.ts';
import type { Act, Reading, Thing } from './reading.ts';
import { wordSet } from './word-set.ts';

type Verdict = Pick<Reading, 'verdict' | 'message' | 'understood' | 'notUnderstood' | 'suggestions'>;

/** Kinds of software that are no website with records, whatever else is said of them. */
const beyondReach: readonly (readonly [RegExp, string])[] = [
  [
    /\b(3-?d|game) (game )?engine\b|\brendering engine\b|\bray ?trac(er|ing)\b|\bphysics engine\b/i,
    'an engine that draws and computes a three-dimensional world',
  ],
  [/\b(video|audio|image) (codec|encoder|decoder|transcoder)\b|\bcodecs?\b/i, 'encoding of video or sound'],
  [
    /\boperating system\b(?! requirements)|\bkernel\b|\bdevice drivers?\b|\bfirmware\b|\bbootloader\b/i,
    'system software that runs below a browser',
  ],
  [
    /\b(block-?chain|smart contracts?|cryptocurrency (node|miner)|mining pool|proof of work|consensus (algorithm|protocol))\b/i,
    'a chain of blocks that many computers agree on',
  ],
  [
    /\b(compiler|interpreter|programming language|virtual machine|emulator|hypervisor|debugger|decompiler)\b/i,
    'tools that translate or run programs',
  ],
  [
    /\b(neural network|train(ing)? (a |an |our )?(\w+ )?(model|llm|network)|language model|deep learning framework|machine learning model)\b/i,
    'training of a learned model',
  ],
  [
    /\b(web browser|search engine for the (web|internet)|vpn|firewall|antivirus|packet sniffer|dns server|mail server|database engine|load balancer)\b/i,
    'software of the network itself',
  ],
  [
    /\b(self-driving|drone control|robot control|flight simulator|cad software|3-?d (modell?ing|printing software)|video editor|photo editor|audio workstation|speech recognition|face recognition)\b/i,
    'control of machines or work on pictures and sound',
  ],
];

export function judgeReading(reading: Omit<Reading, keyof Verdict>, removed: readonly string[]): Verdict {
  const acts = reading.sentences.flatMap((sentence) =>
    sentence.outcome.is === 'requirements' ? sentence.outcome.acts : [],
  );
  const known = reading.things.filter((thing) => thing.known !== null && thing.weight > 0);
  const served = acts.filter(isServed);
  const strange = acts.filter((act) => act.capabilities.length === 0 && act.excluded === null);
  const understood = [
    ...(reading.subject === null ? [] : [`the product: ${reading.subject}`]),
    ...(reading.things.length === 0
      ? []
      : [`records of ${listWords(reading.things.slice(0, 6).map((thing) => thing.pluralLabel.toLowerCase()))}`]),
    ...(reading.appearance.background === null ? [] : [`a ${reading.appearance.background.name} background`]),
    ...(removed.length === 0 ? [] : [`${listWords(removed)} in the text, which were taken out and not run`]),
  ];
  const notUnderstood = strange.slice(0, 12).map((act) => quote(reading.concept.slice(act.span.start, act.span.end)));
  const beyond = beyondReach.find(([pattern]) => pattern.test(reading.concept))?.[1];
  const isPlayable = gamesAskedFor(reading.concept).length > 0;
  const buildable = served.filter(
    (act) =>
      act.things.length > 0 ||
      act.capabilities.some((key) => ['account', 'about-page', 'contact-page', 'faq-page', 'home'].includes(key)),
  );
  if (
    beyond !== undefined &&
    !isPlayable &&
    !holdsRecords(
      acts.filter((act) => !act.isPart && isServed(act)),
      known,
    )
  ) {
    const around = (known[0]?.pluralLabel ?? reading.things[0]?.pluralLabel ?? 'News').toLowerCase();
    return {
      verdict: 'out-of-reach',
      message: `This asks for ${beyond}, which the built-in rules cannot build; they build websites that keep, show, search and count records.`,
      understood: [...understood, `it needs ${beyond}`],
      notUnderstood,
      suggestions: [
        `A website about it: pages that present the project, with ${around}, news and a contact page.`,
        'A tracker for the work on it: tasks with a status, a priority and a due date, and a dashboard of what is open.',
        'Or connect a language model, which takes over where the rules end.',
      ],
    };
  }
  const unknown = reading.things.filter((thing) => thing.known === null);
  const isBuildable =
    isPlayable ||
    known.length > 0 ||
    (unknown.length > 0 &&
      (buildable.length > 0 || reading.sentences.some((sentence) => sentence.outcome.is === 'description'))) ||
    buildable.length > 1 ||
    (reading.domain !== 'general' && served.length > 0) ||
    reading.assumed.length > 0 ||
    saysEnough(reading, acts) ||
    (reading.things.length > 0 && /\blibrary$/.test(reading.subject ?? '')) ||
    acts.some((act) => act.verb === 'sell' && act.actor === null && act.things.length > 0) ||
    (reading.subject !== null &&
      acts.filter((act) => act.capabilities.length > 0 && act.excluded === null).length >= 2);
  if (!isBuildable) {
    return {
      verdict: 'unclear',
      message: `I could not make out what the product should keep or what people do with it in ${quote(reading.concept)}; one more sentence about that is enough.`,
      understood,
      notUnderstood: notUnderstood.length > 0 ? notUnderstood : [quote(reading.concept)],
      suggestions: [...exampleConcepts],
    };
  }
  return { verdict: 'clear', message: summary(reading, acts), understood, notUnderstood, suggestions: [] };
}

/** A whole sentence about a game, a tool or a service: what it keeps is assumed, and said to be. */
function saysEnough(reading: Omit<Reading, keyof Verdict>, acts: readonly Act[]): boolean {
  const words = reading.concept.match(/[a-z]{2,}/gi) ?? [];
  const small = words.filter((word) =>
    /^(a|an|the|for|of|to|and|with|that|in|on|by|is|are|from|its?|their|where)$/i.test(word),
  );
  return (
    (words.length >= 8 && small.length >= 2 && acts.length > 0) ||
    /\b(game|quiz|chat|calculator|timer)\b/i.test(reading.concept)
  );
}

function isServed(act: Act): boolean {
  return (
    act.excluded === null &&
    act.capabilities.some((key) => capabilityByKey(key)?.notServed === undefined && capabilityByKey(key) !== null)
  );
}

/** Wishes that make a website of it; "create" and "view" alone are said of worlds and models as well. */
const siteKeys = wordSet(
  'search filter sort ranking account dashboard mine about-page contact-page faq-page details delete',
);

/** An engine is worth building around only when people also keep or read records by it. */
function holdsRecords(served: readonly Act[], known: readonly Thing[]): boolean {
  const changes = served.filter((act) =>
    act.capabilities.some((key) => ['create', 'edit', 'delete', 'mine'].includes(key)),
  );
  if (changes.length >= 2) return true;
  const isSite = served.some((act) => act.capabilities.some((key) => siteKeys.has(key)));
  return isSite && (served.length >= 2 || known.length > 0);
}

function summary(reading: Omit<Reading, keyof Verdict>, acts: readonly Act[]): string {
  const things = listWords(reading.things.slice(0, 4).map((thing) => thing.pluralLabel.toLowerCase()));
  const wishes = acts.filter((act) => act.excluded === null).length;
  const count =
    wishes === 0
      ? 'what people do with them is assumed'
      : `${wishes} ${wishes === 1 ? 'wish' : 'wishes'} about what people do`;
  return things === '' ? `Understood ${count}.` : `Understood a product about ${things}; ${count}.`;
}
