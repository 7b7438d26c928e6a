/** Plans self-assessments: which sheets, and what they are called. */
import type { Sheet } from '../../../blueprint/features/assessment.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { knownSheets } from '../../lexicon/assessments/sheets.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { freePath } from './free-path.ts';
import { takeOut } from './take-out.ts';

const key = 'assessment';
/** What an assessment keeps itself. */
const ownRecords =
  /^(.* )?(assessments?( (result|report)s?)?|(personality|psychological|career|stress) (test|questionnaire)s?)$/i;
const aboutResults =
  /\b(assessments?|personality|test results?|reports?|suggestions?|scor(e|es|ing)|questions?|answers?)\b/;
/** Where bare "assessments" are of people and not of what they have learned. */
const ofThemselves = /\b(psycholog\w*|mental|counsel+ing|wellness|therap\w*|personality)\b/i;

export function prepareAssessment(draft: EntityDraft): void {
  if (ofThemselves.test(draft.reading.concept))
    for (const wish of draft.wishes)
      if (wish.key === 'quiz' && /\bassessments?\b/i.test(wish.act?.words ?? '')) wish.key = key;
  if (!draft.wishes.some((wish) => wish.key === key)) return;
  // A product that keeps nothing else keeps them as records too.
  const hasExams = draft.wishes.some((wish) => wish.key === 'quiz') || /\b(exams?|quiz)/i.test(draft.reading.concept);
  const kept = new Set(
    draft.entities
      .filter(({ name, label }) => ownRecords.test(label) || (name === 'Exam' && !hasExams))
      .map(({ name }) => name),
  );
  if (kept.size < draft.entities.length) takeOut(draft, (name) => kept.has(name), key);
  for (const wish of draft.wishes) {
    const isLoose = wish.key === 'unknown' || wish.key === 'record-missing';
    if (isLoose && wish.act !== null && aboutResults.test(wish.act.words.toLowerCase())) wish.key = key;
  }
}

export function planAssessment({ reading, wishes, features }: FeatureDraft): FeatureOf<'assessment'>[] {
  const own = wishes.filter((wish) => wish.key === key);
  if (own.length === 0) return [];
  const said = own.map((wish) => `${wish.act?.words ?? ''} ${wish.act?.phrase ?? ''}`).join(' ');
  const sheets = sheetsFor(said, reading.concept);
  const called = callOf(said, sheets);
  return [
    {
      id: key,
      kind: key,
      ...called,
      path: freePath(`/${called.many.replaceAll(' ', '-')}`, features),
      // A single one is called what the page is called.
      sheets: sheets.length === 1 ? sheets.map((sheet) => ({ ...sheet, title: called.title })) : sheets,
    },
  ];
}

const mostSheets = 3;

/** What is said of the assessment itself goes before what the product is about. */
function sheetsFor(said: string, concept: string): Sheet[] {
  const named = knownSheets.filter(({ about }) => about.test(said));
  const near = knownSheets.filter(({ about }) => about.test(concept));
  const chosen = named.length > 0 ? named : near.length > 0 ? near : knownSheets;
  return chosen.slice(0, mostSheets).map(({ sheet }) => sheet);
}

function callOf(said: string, sheets: readonly Sheet[]): { one: string; many: string; title: string } {
  const noun = /\b(tests?|quiz(zes)?)\b/i.test(said) && !/\bassess/i.test(said) ? 'test' : 'assessment';
  const [only] = sheets.length === 1 ? sheets : [];
  const kind = /\b(personality|psychological|character|temperament|career|self)\b/i.exec(said)?.[1]?.toLowerCase();
  const one = kind === undefined ? noun : kind === 'self' ? `self-${noun}` : `${kind} ${noun}`;
  const plural = `${one}s`;
  const title = only === undefined ? plural : kind === undefined ? only.title : one;
  return { one, many: plural, title: title.charAt(0).toUpperCase() + title.slice(1) };
}
