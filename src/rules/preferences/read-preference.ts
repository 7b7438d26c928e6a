/** What of a correction holds beyond the one product that it was said about. Pure. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Operation } from '../change/operation.ts';
import { readChange } from '../change/read-change.ts';

export interface ReadPreference {
  /** Equal for corrections that say the same, in whatever words. */
  key: string;
  /** Equal for corrections that settle the same thing, such as two currencies. */
  topic: string;
  /** The change request that it comes to, without "always". */
  request: string;
  /** "always" or "never" was said: once is enough. */
  isStated: boolean;
}

/** These are about one product alone. */
const ofOneProduct: ReadonlySet<Operation['do']> = new Set([
  'rename-product',
  'set-tagline',
  'set-headline',
  'set-introduction',
  'add-question',
  'remove-question',
  'scale-prices',
  'add-coupon',
  'remove-coupon',
  'set-opening',
  'set-slot',
  'set-places',
]);

const stated =
  /^(?:please )?(?:always|from now on,?|in (?:the )?future,?|by default,?|i (?:always )?(?:want|prefer|like)(?: to (?:have|see))?) +/i;
const never = /^(?:please )?(?:never|don't ever|i never want(?: to (?:have|see))?|i (?:do not|don't) (?:want|like)) +/i;

/** Null: what is said is about this product alone, or it is no wish at all. */
export function readPreference(text: string, blueprint: Blueprint): ReadPreference | null {
  const said = text.trim().replace(/[.!]+$/, '');
  const mode = modeOf(said);
  if (mode !== null) return { key: `mode:${mode}`, topic: 'mode', request: said, isStated: true };
  const isNever = never.test(said);
  const isStated = isNever || stated.test(said);
  const bare = said
    .replace(isNever ? never : stated, '')
    .replace(/^(?:an? |the |any |add |use an? (?=blog|dashboard))+/i, (words) => (isNever ? '' : words));
  for (const request of isNever
    ? [`Remove the ${bare.replace(/s$/, '')}`, `Remove the ${bare}`]
    : [bare, `Add ${bare}`]) {
    const reading = readChange(request, blueprint);
    if (reading.kind === 'unclear') continue;
    if (reading.operations.some((operation) => ofOneProduct.has(operation.do))) return null;
    return { key: keyOf(reading.operations), topic: topicOf(reading.operations), request: capital(request), isStated };
  }
  // What this product does not have cannot be read against it, and can still be ruled out or asked for in the next one.
  const isPart = isNever || /^(?:add|have|include|show) /i.test(bare);
  if (!isStated || !isPart || bare.split(' ').length > 6) return null;
  const part = bare.replace(/^(?:add|have|include|show) /i, '');
  const request = isNever ? `Remove the ${part}` : `Add ${part}`;
  return { key: `text:${request.toLowerCase()}`, topic: `text:${part.toLowerCase()}`, request, isStated };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function modeOf(said: string): 'autopilot' | 'ask' | 'review' | null {
  if (/^(?:always |please )*ask (?:me|us)(?: (?:first|before you build|what is open|questions))*$/i.test(said))
    return 'ask';
  if (/^(?:never ask(?: me)?|don't ask(?: me)?|decide for me|(?:always )?decide yourself)$/i.test(said))
    return 'autopilot';
  return /^(?:always )?let me approve(?: (?:each|every) step| everything| it)?$/i.test(said) ? 'review' : null;
}

/** The words that people chose differ; what they come to does not. */
function keyOf(operations: readonly Operation[]): string {
  return JSON.stringify(
    operations.map(({ ...operation }) => ({ ...operation, ...('words' in operation ? { words: '' } : {}) })),
  );
}

/** What is settled by it, whichever way. */
export function topicOf(operations: readonly Operation[]): string {
  return [
    ...new Set(
      operations.map((operation) => {
        const of = 'entity' in operation && typeof operation.entity === 'string' ? ` ${operation.entity}` : '';
        if (operation.do === 'paint') return `paint ${operation.part}`;
        if (operation.do === 'remove-feature') return `part ${operation.feature}`;
        if (operation.do === 'add-capability') return `part ${operation.capability}${of}`;
        return `${operation.do}${of}${'field' in operation && typeof operation.field === 'string' ? `.${operation.field}` : ''}`;
      }),
    ),
  ].join(', ');
}
