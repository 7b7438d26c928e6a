/** Writing something new or changing it, and seeing that it was kept. */
import { type Check, complaint, confirmation, no, partial, reads, yes } from './expectations.ts';
import { type Values, complete, formInFront, isNarrowing, isSearch } from './form.ts';
import { openItem, walk } from './moves.ts';
import { type Visitor, type Words, strangersDoor } from './visitor.ts';
export interface WritingOptions {
  /** Parts to go through first. */
  to?: readonly Words[];
  /** Opens something of the list first, e.g. the post that is answered. */
  first?: RegExp | true;
  /** The button or link that leads to the form. */
  open?: Words;
  values: Values;
  /** Names of the button that sends. */
  send?: Words;
  /** Without these fields (places in `values`) the test cannot be done at all. */
  needs?: readonly number[];
  /** What must be readable afterwards; the first value when left out. False: nothing. */
  proof?: string | RegExp | false;
  /** Where it must be readable, when it is not on the page at once. */
  shownAt?: Words;
  /** A message must be seen, not only the thing itself. */
  message?: boolean;
  words?: RegExp;
  /** All visible fields, not only the required ones. */
  all?: boolean;
}

/** Finds the form, opening it where needed. */
export async function reachForm(visitor: Visitor, open: Words, values: Values): Promise<boolean> {
  const isThere = async (): Promise<boolean> => {
    const form = formInFront(await visitor.look(), values);
    return !isNarrowing(form) && form.some((field) => values.some(([label]) => label.test(field.name)));
  };
  if (await isThere()) return true;
  if (
    open.length === 0 ||
    !(await visitor.press(open, { prefer: 'main', longest: 60, roles: ['link', 'button'], not: strangersDoor }))
  )
    return false;
  return formInFront(await visitor.look(), values).some((field) => !isSearch(field) && field.region !== 'nav');
}

/** Writes something new (or changes it), and wants to see that it was kept. */
export function writing(options: WritingOptions): Check {
  const { to = [], first, open = [], values, send = [], needs = [0], shownAt, message = true, all = false } = options;
  return async (visitor) => {
    const lost = await walk(visitor, ...to);
    if (lost !== null) return no(lost);
    if (first && (await openItem(visitor, first === true ? /./ : first)) === null)
      return no('nothing in the list opens');
    if (!(await reachForm(visitor, open, values))) return no('there is no form for it');
    const filled = await complete(visitor, values, { words: send, all });
    const absent = filled.missing.map((index) => values[index]?.[0].source ?? '');
    if (filled.missing.some((index) => needs.includes(index)))
      return no(`the form has no field for ${absent.join(', ')}`);
    if (!filled.pressed) return no('nothing sends the form');
    const told = await confirmation(visitor, options.words);
    const proof = options.proof ?? values.map(([, value]) => value).find((value) => typeof value === 'string') ?? false;
    let isShown = proof === false || (await reads(visitor, proof));
    if (!isShown && told === null) {
      const wrong = await complaint(visitor);
      if (wrong !== null) return no(`it was refused: ${wrong}`);
    }
    if (!isShown && shownAt) isShown = (await visitor.go(shownAt)) && proof !== false && (await reads(visitor, proof));
    if (!isShown && told === null) return no('neither a confirmation nor the thing itself was seen');
    if (!isShown) return partial(`confirmed ("${told}") but not shown`);
    if (told === null && message)
      return proof === false ? no('no confirmation was seen') : partial('shown, but no confirmation was seen');
    if (absent.length > 0) return partial(`kept, but there was no field for ${absent.join(', ')}`);
    return yes(told === null ? 'it is shown' : `"${told}"`);
  };
}
