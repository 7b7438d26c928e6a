/** Fills the form in front of the visitor as a sensible person would, and sends it. */
import type { Control, Look } from './look.ts';
import type { Visitor, Words } from './visitor.ts';

/** Fields by their label, with what is to be put in. A value may be a choice: the first option that matches. */
export type Values = readonly (readonly [label: RegExp, value: string | RegExp])[];

export interface Filled {
  /** There was a form at all. */
  found: boolean;
  /** Places in `values` that had no field. */
  missing: number[];
  /** What was put in, by label. */
  entered: { label: string; text: string; type: string }[];
  /** It was sent while being filled. */
  sent: boolean;
}

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const stamp = Date.now().toString(36).slice(-4);

/** A one-pixel picture. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const isSearch = (control: Control): boolean =>
  control.type === 'search' || /\b(search|find|filter|sort|newsletter)\b/i.test(control.name);

/** Nobody takes the search and the filters above a list for the form in which something new is entered. */
export const isNarrowing = (form: readonly Control[]): boolean =>
  form.some(isSearch) ||
  form.every(({ name, type }) => type === 'select' || /^(from|to|min|max|minimum|maximum|least|most)\b/i.test(name));

/** The fields that belong to the form in front: the one with most of the named fields, then with most fields. */
export function formInFront(seen: Look, values: Values = []): Control[] {
  const fields = seen.controls.filter(
    (one) => one.role === 'field' && (seen.dialog ? one.region === 'dialog' : one.region !== 'footer'),
  );
  const forms = Map.groupBy(fields, (field) => field.form);
  const weight = (form: readonly Control[]): number => {
    const named = values.filter(([label]) => form.some((field) => label.test(field.name))).length;
    return named * 10 + form.length + (form[0]?.region === 'nav' ? -20 : 0) - (isNarrowing(form) ? 100 : 0);
  };
  return [...forms.values()].toSorted((one, other) => weight(other) - weight(one))[0] ?? [];
}

/** @param all also fields that are not required. */
export async function fill(visitor: Visitor, values: Values, { all = false } = {}): Promise<Filled> {
  const start = await visitor.look();
  const form = formInFront(start, values);
  const done: Filled = { found: form.length > 0, missing: [], entered: [], sent: false };
  if (!done.found) return done;
  const planned = plan(form, values, all);
  done.missing = values.map((_, index) => index).filter((index) => !planned.some((one) => one.named === index));
  const number = form[0]?.form;
  for (const { field, value } of planned) {
    const now = (await visitor.look()).controls.filter((one) => one.role === 'field');
    // The same field again: every look marks anew.
    const same = now.find((one) => one.name === field.name && one.type === field.type && sameChoice(one, field));
    if (!same) {
      done.sent = !now.some((one) => one.form === number && form.some((old) => old.name === one.name));
      if (done.sent) break;
      continue;
    }
    const text = await enter(visitor, same, value);
    done.entered.push({ label: field.name, text, type: field.type });
  }
  // Enter in the last field may have sent it.
  if (!done.sent && done.entered.length > 0) {
    const left = (await visitor.look()).controls.filter((one) => one.role === 'field' && one.region !== 'nav');
    done.sent = !left.some((one) => form.some((old) => old.name === one.name && old.type === one.type));
  }
  return done;
}

const sameChoice = (one: Control, other: Control): boolean => one.type !== 'radio' || one.value === other.value;

interface Planned {
  field: Control;
  value: string | RegExp | null;
  /** Which of the named values it holds. */
  named: number;
}

function plan(form: readonly Control[], values: Values, all: boolean): Planned[] {
  const marks = form.some((field) => field.required);
  const usedValues = new Set<number>();
  const radioSets = new Set<string>();
  const planned: Planned[] = [];
  let unmarked = 0;
  for (const field of form) {
    const named = values.findIndex(([label], index) => !usedValues.has(index) && label.test(field.name));
    if (field.type === 'radio') {
      const isAnswered = form.some((one) => one.type === 'radio' && one.checked);
      const wanted = values.findIndex(
        ([label, value]) => label.test(field.name) || (value instanceof RegExp && value.test(field.name)),
      );
      if (wanted !== -1 && !usedValues.has(wanted)) {
        usedValues.add(wanted);
        planned.push({ field, value: null, named: wanted });
      } else if (!isAnswered && !radioSets.has(String(field.form)) && (field.required || !marks)) {
        planned.push({ field, value: null, named: -1 });
      }
      radioSets.add(String(field.form));
      continue;
    }
    if (named !== -1) {
      usedValues.add(named);
      planned.push({ field, value: values[named]?.[1] ?? null, named });
      continue;
    }
    const isEmpty = field.type === 'checkbox' ? !field.checked : field.value.trim() === '';
    if (!isEmpty || isSearch(field)) continue;
    if (field.required || field.invalid || (all && field.type !== 'checkbox'))
      planned.push({ field, value: null, named: -1 });
    else if (!marks && !/checkbox|file/.test(field.type) && unmarked < 8) {
      unmarked += 1;
      planned.push({ field, value: null, named: -1 });
    }
  }
  return planned;
}

/** @returns what the field holds now. */
export async function enter(visitor: Visitor, field: Control, wanted: string | RegExp | null): Promise<string> {
  if (field.type === 'radio' || field.type === 'checkbox') {
    if (!field.checked) await visitor.click(field);
    return field.name;
  }
  if (field.type === 'select') {
    const chosen =
      field.options.find((option) => (wanted instanceof RegExp ? wanted.test(option) : option === wanted)) ??
      field.options[0];
    if (chosen !== undefined) await visitor.choose(field, chosen);
    return chosen ?? '';
  }
  if (field.type === 'file') {
    await visitor.attach(field, { name: 'harbour.png', mimeType: 'image/png', buffer: picture });
    return 'harbour.png';
  }
  if (field.type === 'range' || field.type === 'color') return field.value;
  const text = typeof wanted === 'string' && fits(field, wanted) ? wanted : sensible(field);
  if (field.type === 'combobox') await visitor.choose(field, typeof wanted === 'string' ? wanted : '');
  else await visitor.type(field, text);
  return text;
}

const fits = ({ type }: Control, text: string): boolean =>
  type === 'number' ? Number.isFinite(Number(text)) : type === 'date' ? /^\d{4}-\d\d-\d\d$/.test(text) : true;

/** What a person would put into a field of this label and type. */
export function sensible({ name, type, min, max }: Pick<Control, 'name' | 'type' | 'min' | 'max'>): string {
  const is = (words: RegExp): boolean => words.test(name);
  const later = /\b(end|to|until|return|check.?out|drop.?off|expir)/i;
  switch (type) {
    case 'date':
      return is(/birth/i) ? '1990-05-14' : day(is(later) ? 12 : is(/past|visit|incident|paid|received/i) ? 0 : 9);
    case 'datetime-local':
      return `${day(is(later) ? 12 : 9)}T10:30`;
    case 'time':
      return is(later) ? '11:30' : '10:30';
    case 'month':
      return day(40).slice(0, 7);
    case 'week':
      return '2030-W10';
    case 'email':
      return `dana.${stamp}@example.com`;
    case 'url':
      return is(/image|picture|photo|logo|avatar/i)
        ? 'https://example.com/harbour.png'
        : is(/audio|sound|sample|podcast/i)
          ? 'https://example.com/sample.mp3'
          : is(/video|youtube/i)
            ? 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'
            : 'https://example.com/harbour';
    case 'tel':
      return '+1 416 555 0134';
    case 'password':
      return 'Sunrise-42-Harbour';
    case 'number': {
      const usual = is(/price|amount|fee|cost|total|budget|salary/i) ? 120 : is(/year/i) ? 2020 : 2;
      const least = min === '' ? -Infinity : Number(min);
      const most = max === '' ? Infinity : Number(max);
      return String(Math.min(Math.max(usual, least), most));
    }
    case 'textarea':
      return `The lanterns along the harbour were lit early tonight (${stamp}).`;
    default:
  }
  if (is(/e-?mail|recipient|^to\b/i)) return `dana.${stamp}@example.com`;
  if (is(/password/i)) return 'Sunrise-42-Harbour';
  if (is(/card number|number on card/i)) return '4242 4242 4242 4242';
  if (is(/expir|mm ?\/ ?yy|valid (thru|until)/i)) return '12/30';
  if (is(/cvc|cvv|security code/i)) return '123';
  if (is(/phone|mobile|tel\b/i)) return '+1 416 555 0134';
  if (is(/link|url|website|picture|image|photo/i)) return sensible({ name, type: 'url', min, max });
  if (is(/user ?name|handle|nickname/i)) return `dana${stamp}`;
  if (is(/title|subject|headline/i)) return `Lanterns at the harbour ${stamp}`;
  if (is(/post(al)? ?code|zip/i)) return 'M5V 2T6';
  if (is(/city|town|location|place/i)) return 'Toronto';
  if (is(/address|street/i)) return '12 Harbour Street';
  if (is(/date/i)) return day(9);
  if (is(/amount|price|quantity|number of|count|age\b/i)) return '2';
  if (is(/name|author|contact|person/i)) return 'Dana Reyes';
  return `Lanterns ${stamp}`;
}

const sendWords: Words = [
  'save',
  'submit',
  'send',
  'create',
  'add',
  'publish',
  'post',
  'register',
  'sign up',
  'confirm',
  'book',
  'continue',
  'done',
  'update',
  'apply',
  'record',
  'place',
];
const neverSend =
  /cancel|close|back|reset|clear|search|delete|remove|discard|draft|show|hide|upload|browse|attach|preview/i;

/** Presses the button that sends the form in front. False when it has none. */
export async function send(visitor: Visitor, words: Words = [], values: Values = []): Promise<boolean> {
  const seen = await visitor.look();
  const form = formInFront(seen, values)[0]?.form;
  const place = seen.dialog ? 'dialog' : 'main';
  const buttons = seen.controls.filter(
    (one) => one.role === 'button' && one.region === place && !neverSend.test(one.name),
  );
  const inForm = buttons.filter((one) => one.form === form);
  const pick = (among: Control[], by: Words): Control | undefined => {
    for (const word of by) {
      const found = among.find((one) =>
        typeof word === 'string' ? new RegExp(`\\b${word}`, 'i').test(one.name) : word.test(one.name),
      );
      if (found) return found;
    }
    return undefined;
  };
  const button =
    pick(inForm, words) ??
    pick(inForm, sendWords) ??
    inForm.find((one) => one.type === 'submit') ??
    pick(buttons, words) ??
    pick(buttons, sendWords);
  if (!button) return false;
  await visitor.click(button);
  return true;
}

/** Fills, sends, and once more where the product names what is still missing. */
export async function complete(
  visitor: Visitor,
  values: Values,
  { words = [], all = false }: { words?: Words; all?: boolean } = {},
): Promise<Filled & { pressed: boolean }> {
  await visitor.remember();
  const filled = await fill(visitor, values, { all });
  if (!filled.found) return { ...filled, pressed: false };
  if (filled.sent) return { ...filled, pressed: true };
  let pressed = await send(visitor, words, values);
  const stuck = formInFront(await visitor.look(), values).filter((field) => field.invalid);
  if (pressed && stuck.length > 0) {
    for (const field of stuck) {
      const again = (await visitor.look()).controls.find((one) => one.role === 'field' && one.name === field.name);
      if (again) filled.entered.push({ label: again.name, text: await enter(visitor, again, null), type: again.type });
    }
    pressed = await send(visitor, words, values);
  }
  if (!pressed) {
    // It may have been sent by Enter and answered only now.
    const left = formInFront(await visitor.look(), values);
    pressed = filled.entered.length > 0 && !left.some((one) => filled.entered.some(({ label }) => label === one.name));
  }
  return { ...filled, pressed };
}
