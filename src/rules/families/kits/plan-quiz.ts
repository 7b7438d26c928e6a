/** Plans quizzes: what they are called, which questions they open with, and what they belong to. */
import type { Paper, PaperQuestion } from '../../../blueprint/features/kits.ts';
import type { Entity, Feature, FeatureOf } from '../../../blueprint/schema.ts';
import { banksFor, questionBanks } from '../../lexicon/questions/question-banks.ts';
import type { QuestionBank } from '../../lexicon/questions/question-bank.ts';
import { createRandom, seedFromText } from '../../lexicon/random.ts';
import type { PlannedEntity } from '../../design/product-plan.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { freePath } from './free-path.ts';
import { takeOut } from './take-out.ts';

const key = 'quiz';
/** What a quiz keeps itself. */
const ownRecords =
  /^(Quiz|Quizze|Exam|Examination|Test|TestPaper|ExamPaper|MockExam|Trivia|Assessment|Flashcard|FlashCard|Attempt)$|(Question|Answer|Result|Score|ScoreEntry|Leaderboard|Ranking|QuestionBank|Mistake)s?$/;
/** Records that questions may belong to, the closest first. */
const parents = ['Contest', 'Course', 'Lesson', 'Training'];
const subjects = questionBanks.map((bank) => bank.subject);
const aboutTaking =
  /\b(scor(e|es|ing)|questions?|answers?|exams?|tests?|quiz(zes)?|results?|leaderboards?|rankings?|grades?|grading)\b/;

export function prepareQuiz(draft: EntityDraft): void {
  if (!draft.wishes.some((wish) => wish.key === key)) return;
  takeOut(draft, (name) => ownRecords.test(name), key);
  const contest = draft.entities.find((entity) => entity.name === 'Contest');
  if (contest !== undefined) {
    // "Knowledge competitions" are the contests.
    takeOut(draft, (name) => name === 'Tournament', key);
    askAboutSubjects(contest);
  }
  for (const wish of draft.wishes) {
    const isLoose = wish.key === 'unknown' || wish.key === 'record-missing';
    if (isLoose && wish.act !== null && aboutTaking.test(wish.act.words.toLowerCase())) wish.key = key;
  }
}

/** Contests of knowledge are about a subject; those of the lexicon are about photographs and cakes. */
function askAboutSubjects(contest: PlannedEntity): void {
  contest.known = null;
  contest.titleField = 'title';
  contest.fields = [
    { name: 'title', label: 'Title', type: 'text', required: true },
    { name: 'subject', label: 'Subject', type: 'choice', required: true, options: subjects },
    { name: 'startsOn', label: 'Starts on', type: 'date', required: false },
    { name: 'endsOn', label: 'Ends on', type: 'date', required: false },
    { name: 'description', label: 'Description', type: 'long-text', required: false },
    { name: 'image', label: 'Picture', type: 'image', required: false },
  ];
}

const occasions = ['challenge', 'cup', 'open', 'sprint', 'masters', 'evening'];

/** The first records, each about the subject of its questions. */
function nameContests(contest: Entity): void {
  for (const [index, { values }] of contest.seed.entries()) {
    const bank = questionBanks[index % questionBanks.length];
    if (bank === undefined || !('subject' in values)) continue;
    values.title = `${bank.subject} ${occasions[(index + Math.floor(index / questionBanks.length)) % occasions.length]}`;
    values.subject = bank.subject;
    values.description = `${bank.description} Ten questions, one after the other.`;
    values.image = `${bank.subject} contest`;
    const { starts, ends } = weeks(index);
    values.startsOn = { days: starts };
    values.endsOn = { days: ends };
  }
  contest.seed.splice(mostContests);
}

/** Each has questions of its own. */
const mostContests = 16;

/** Some are running, most lie ahead, a few are over. */
function weeks(index: number): { starts: number; ends: number } {
  if (index < 4) return { starts: -1 - index, ends: 3 + index * 2 };
  if (index < 13) return { starts: index * 2 - 6, ends: index * 2 + 8 };
  return { starts: 21 - index * 4, ends: 28 - index * 4 };
}

export function planQuiz({ reading, wishes, entities, features }: FeatureDraft): Feature[] {
  if (!wishes.some((wish) => wish.key === key)) return [];
  const text = reading.concept.toLowerCase();
  const entity = parents.map((name) => entities.find((one) => one.name === name)).find((one) => one !== undefined);
  const isListed = features.some((feature) => feature.kind === 'catalogue' && feature.entity === entity?.name);
  const parent = isListed ? entity : undefined;
  if (parent?.name === 'Contest') nameContests(parent);
  const called = callOf(text, parent);
  const papers = parent === undefined ? papersOf(text, called.one) : papersOfRecords(parent, text, called.one);
  const feature: FeatureOf<'quiz'> = {
    id: 'quiz',
    kind: 'quiz',
    ...called,
    path: freePath(called.path, features),
    feedback: /^(exam|test)$/.test(called.one) ? 'at-the-end' : 'at-once',
    ...(parent !== undefined && papers.some((paper) => paper.record !== undefined) && { parent: parent.name }),
    papers,
  };
  return [feature];
}

function callOf(text: string, parent: Entity | undefined): { one: string; many: string; title: string; path: string } {
  if (parent?.name === 'Contest') return { one: 'contest', many: 'contests', title: 'Take part', path: '/take-part' };
  const words = [...text.matchAll(/\b(quiz|exam|test|trivia|examination)/g)].map((match) => match[1]);
  const count = (word: string) => words.filter((each) => each === word).length;
  if (count('quiz') + count('trivia') > 0 || words.length === 0)
    return { one: 'quiz', many: 'quizzes', title: 'Quizzes', path: '/quizzes' };
  return count('exam') + count('examination') >= count('test')
    ? { one: 'exam', many: 'exams', title: 'Exams', path: '/exams' }
    : { one: 'test', many: 'tests', title: 'Tests', path: '/tests' };
}

/** Subjects that the concept names beside its quizzes; without any, all there are. */
function papersOf(text: string, one: string): Paper[] {
  const sentences = text.split(/[.!?\n]/).filter((sentence) => /quiz|exam|test|trivia|question/.test(sentence));
  const about = sentences
    .join('. ')
    .replaceAll(/\b(web|website|web ?app|software|app|application|it|data|online|computer|questions?|words?)\b/g, ' ');
  const named = banksFor(about).filter((bank) => bank.subject !== 'General knowledge');
  const [only] = named;
  if (named.length > 1) return named.slice(0, 8).map((bank, index) => paperOf(bank, index, text, one));
  if (only === undefined) return questionBanks.map((bank, index) => paperOf(bank, index, text, one));
  const half = Math.ceil(only.questions.length / 2);
  return [
    paperOf(only, 0, text, one),
    { ...paperOf(only, 1, text, one), title: 'Quick round', questions: mixed(only.questions.slice(0, half), 'quick') },
    { ...paperOf(only, 2, text, one), title: 'Second round', questions: mixed(only.questions.slice(half), 'second') },
  ];
}

/** Contests are about anything; for courses and lessons there are questions only where the subject is known. */
function papersOfRecords(parent: Entity, text: string, one: string): Paper[] {
  const isOpen = parent.name === 'Contest';
  const general = [...banksFor(text), ...questionBanks];
  const papers = parent.seed.slice(0, isOpen ? mostContests : 12).flatMap((record, index) => {
    const words = Object.values(record.values).filter((value) => typeof value === 'string');
    const title = String(record.values[parent.titleField] ?? '');
    const bank =
      banksFor(title)[0] ?? banksFor(words.join(' '))[0] ?? (isOpen ? general[index % general.length] : undefined);
    if (bank === undefined) return [];
    return [{ ...paperOf(bank, index, text, one), title: title.slice(0, 110), record: record.key }];
  });
  return papers.length >= 3 ? papers : [...papers, ...papersOf(text, one)].slice(0, mostContests);
}

function paperOf(bank: QuestionBank, index: number, text: string, one: string): Paper {
  const isTimed = /\b(timer|timed|countdown|time[- ]limit|limited time)\b/.test(text) || one !== 'quiz';
  const minutes = Number(/\b(\d{1,3})[- ]minutes?\b/.exec(text)?.[1] ?? bank.questions.length);
  const pass = Number(/\bpass(?:ing)?(?: mark| score| grade)?\D{0,12}(\d{2,3}) ?(?:%|percent)/.exec(text)?.[1] ?? 60);
  return {
    title: bank.title,
    topic: bank.subject,
    description: bank.description,
    minutes: isTimed || index % 2 === 1 ? Math.min(Math.max(minutes, 1), 240) : null,
    passPercent: Math.min(pass, 100),
    questions: mixed(bank.questions, `${bank.subject} ${index}`),
  };
}

/** Answers in another order each time, so that the right one is not always the first; true stays before false. */
function mixed(questions: readonly PaperQuestion[], salt: string): PaperQuestion[] {
  const random = createRandom(seedFromText(salt));
  return questions.map((question) => ({
    ...question,
    options:
      question.kind === 'single' || question.kind === 'multiple'
        ? random.shuffle(question.options)
        : [...question.options],
  }));
}
