/** Says of every sentence without a requirement of its own what became of it. */
import type { Exclusion } from '../../blueprint/schema.ts';
import { listWords } from '../reading/list-words.ts';
import type { Act, Reading, Span } from '../reading/reading.ts';
import type { Draft, Ledger } from './requirement-ledger.ts';

const mostExclusions = 80;

/** Sentences, and parts of sentences, that became no requirement of their own. */
export function exclusionsOf(
  reading: Reading,
  ledger: Ledger,
  numberOf: ReadonlyMap<number, string>,
  beyond: readonly Draft[],
): Exclusion[] {
  const starts = new Map(
    ledger.drafts.map((draft, index) => [index, draft.source.from === 'concept' ? draft.source.start : -1]),
  );
  const all = reading.sentences.flatMap((sentence): Exclusion[] => {
    const { outcome, span } = sentence;
    if (outcome.is === 'question') return [];
    if (outcome.is === 'excluded') return [{ text: sentence.text, reason: outcome.reason }];
    const inside = ({ span: said, index }: { span: Span; index: number }, reason: (id: string) => string) => {
      const number = numberOf.get(index);
      return number === undefined || said.start < span.start || said.end > span.end
        ? []
        : [{ text: reading.concept.slice(said.start, said.end), reason: reason(number) }];
    };
    const again = [
      ...ledger.repeats.flatMap((one) => inside(one, (id) => `It says again what ${id} says.`)),
      ...ledger.covered.flatMap((one) => inside(one, (id) => `It needs the same feature as ${id}, which proves it.`)),
    ];
    const parts = outcome.is === 'requirements' ? outcome.acts.flatMap((act) => partExclusion(act, reading)) : [];
    const indexes = [...(ledger.bySentence.get(sentence) ?? [])];
    const isOwn = indexes.some((index) => {
      const start = starts.get(index) ?? -1;
      return start >= span.start && start < span.end;
    });
    if (isOwn) return [...parts, ...again];
    const covered = ledger.covered.filter(({ span: said }) => said.start >= span.start && said.end <= span.end);
    const isWhole = outcome.is === 'requirements' && covered.length >= outcome.acts.length && covered.length > 1;
    const ids = [...new Set(covered.flatMap(({ index }) => numberOf.get(index) ?? []))];
    if (isWhole && ids.length > 0)
      return [{ text: sentence.text, reason: `It needs the same features as ${listWords(ids)}, which proves them.` }];
    if (covered.length > 0) return [...parts, ...again];
    const others = [...new Set(indexes.flatMap((index) => numberOf.get(index) ?? []))];
    const reason =
      others.length > 0
        ? `It says again what ${listWords(others)} ${others.length === 1 ? 'says' : 'say'}.`
        : 'It says what the product is; its parts are requirements of their own.';
    return [...parts, { text: sentence.text, reason }];
  });
  if (beyond.length > 0)
    all.unshift({
      text: `${beyond.length} further wishes`,
      reason: 'A blueprint names at most 80 requirements; ask for the others as a change later.',
    });
  const short = all.map(({ text, reason }) => ({ text: clip(text, 600), reason: clip(reason, 300) }));
  if (short.length <= mostExclusions) return short;
  const rest = short.length - mostExclusions + 1;
  return [
    ...short.slice(0, mostExclusions - 1),
    {
      text: `${rest} further sentences`,
      reason: 'A blueprint names at most 80; the reading of the concept lists them all.',
    },
  ];
}

function partExclusion(act: Act, reading: Reading): Exclusion[] {
  return act.excluded === null
    ? []
    : [{ text: reading.concept.slice(act.span.start, act.span.end), reason: act.excluded }];
}

const clip = (text: string, most: number): string => {
  const plain = text.trim() === '' ? '…' : text.trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
};
