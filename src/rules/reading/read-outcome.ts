/** What becomes of each sentence: requirements, a description, a question with a default, or an exclusion with its reason. */
import type { ToAct } from './act-reader.ts';
import { qualityReason } from './quality.ts';
import type { RawSentence } from './read-sentences.ts';
import type { ReadQuestion, ReadSentence, SentenceOutcome, Thing } from './reading.ts';

export function readOutcome(
  sentence: RawSentence,
  toAct: ToAct,
  things: readonly Thing[],
  questions: ReadQuestion[],
): ReadSentence {
  const { span, text } = sentence;
  const done = (outcome: SentenceOutcome): ReadSentence => ({ span, text, outcome });
  if (sentence.isHeading)
    return done({ is: 'excluded', reason: 'A heading; what stands below it is read line by line.' });
  if (sentence.leftOut !== null) return done({ is: 'excluded', reason: sentence.leftOut });
  const acts = sentence.acts.map(toAct);
  const wanted = acts.filter((act) => act.excluded === null);
  if (wanted.length > 0) return done({ is: 'requirements', acts });
  if (sentence.description !== null) {
    const thing = things.find(
      (one) =>
        sentence.description?.subject.some((word) => word.start <= one.first && one.first < word.end) ||
        one.fields.length > 0,
    );
    if (thing !== undefined)
      return done({ is: 'description', thing: thing.name, fields: thing.fields.map((field) => field.name) });
  }
  const [main] = things;
  if (sentence.categories !== null && main !== undefined)
    return done({ is: 'description', thing: main.name, fields: ['category'] });
  if (sentence.appearance !== null) {
    if (sentence.appearance.unknown.length > 0)
      return done({
        is: 'question',
        question: ask(
          questions,
          'colours',
          `Which colours are meant by "${shorten(text)}"?`,
          'Colours that suit the domain are used.',
        ),
      });
    return done({ is: 'appearance' });
  }
  const denied = acts.find((act) => act.excluded !== null);
  if (denied?.excluded !== undefined && denied.excluded !== null)
    return done({ is: 'excluded', reason: denied.excluded });
  const quality = qualityReason(text);
  if (
    sentence.subject.length > 0 &&
    (things.some((thing) => thing.first >= span.start && thing.first < span.end) || quality === null)
  )
    return done({ is: 'product' });
  if (quality !== null) return done({ is: 'excluded', reason: quality });
  if (questions.length >= 16) return done({ is: 'excluded', reason: 'Nothing in it says what a person does or sees.' });
  return done({
    is: 'question',
    question: ask(
      questions,
      `meaning-${questions.length + 1}`,
      `What should a person do or see because of "${shorten(text)}"?`,
      'Nothing is built for it until somebody says so.',
    ),
  });
}

function ask(questions: ReadQuestion[], id: string, text: string, fallback: string): string {
  if (!questions.some((question) => question.id === id))
    questions.push({ id, text: text.slice(0, 300), default: fallback, options: [] });
  return id;
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text).replaceAll(/\s+/g, ' ');
