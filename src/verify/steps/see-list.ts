/** Steps that look at a list's items: how many, what each says, in which order. */
/// <reference lib="dom" />
import type { ThenStep } from '../../blueprint/scenario.ts';
import { findList, includesText, itemsOf, namesOf, quoteSome } from './find.ts';
import { eventually, saw, sawInstead, type StepOutcome, type StepSurroundings } from './step.ts';

type StepOf<Name extends ThenStep['step']> = Extract<ThenStep, { step: Name }>;

interface Item {
  text: string;
  /** Raw value of the asked field; null when the item carries none. */
  value: string | null;
}

export async function seeItems(surroundings: StepSurroundings, step: StepOf<'see-items'>): Promise<StepOutcome> {
  const range = rangeInWords(step.atLeast, step.atMost);
  return eventually(surroundings, `the list '${step.list}' to have ${range} items`, async () => {
    const items = await readItems(surroundings, step.list);
    // A list with nothing in it is often not drawn at all.
    const count = items?.length ?? 0;
    if (count >= step.atLeast && count <= (step.atMost ?? Infinity))
      return saw(`Saw ${count} ${count === 1 ? 'item' : 'items'} in '${step.list}'`);
    return sawInstead(items ? itemsSeen(items) : await noList(surroundings));
  });
}

export async function seeEveryItem(
  surroundings: StepSurroundings,
  step: StepOf<'see-every-item'>,
): Promise<StepOutcome> {
  return eventually(surroundings, `every item of '${step.list}' to contain '${step.text}'`, async () => {
    const items = await readItems(surroundings, step.list);
    if (!items) return sawInstead(await noList(surroundings));
    if (items.length === 0) return sawInstead('no items');
    const others = items.filter((item) => !includesText(item.text, step.text));
    return others.length === 0
      ? saw(`Saw '${step.text}' in every one of the ${items.length} items of '${step.list}'`)
      : sawInstead(
          `${others.length} of ${items.length} without it: ${quoteSome(
            others.map((item) => item.text),
            3,
          )}`,
        );
  });
}

export async function seeOrder(surroundings: StepSurroundings, step: StepOf<'see-order'>): Promise<StepOutcome> {
  return eventually(
    surroundings,
    `the items of '${step.list}' in ${step.direction} order of ${step.field}`,
    async () => {
      const items = await readItems(surroundings, step.list, step.field);
      if (!items) return sawInstead(await noList(surroundings));
      // Records without a value stand at either end.
      const values = items.map((item) => item.value).filter((value) => value !== null && value !== '') as string[]; // nulls are filtered out
      if (values.length < 2)
        return sawInstead(`${items.length} items of which ${values.length} show ${step.field}; an order needs two`);
      return inOrder(values, step.direction, step.as)
        ? saw(`Saw ${values.length} items in ${step.direction} order of ${step.field}`)
        : sawInstead(quoteSome(values, 12));
    },
  );
}

async function readItems({ page }: StepSurroundings, name: string, field = ''): Promise<Item[] | null> {
  const list = await findList(page, name);
  if (!list) return null;
  return itemsOf(list).evaluateAll(
    (elements, fieldName) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const carrier = fieldName === '' ? null : element.querySelector(`[data-field="${CSS.escape(fieldName)}"]`);
          return {
            text: (element instanceof HTMLElement ? element.innerText : '').replaceAll(/\s+/g, ' ').trim(),
            value: carrier ? (carrier.getAttribute('data-value') ?? carrier.textContent ?? '').trim() : null,
          };
        }),
    field,
  );
}

function inOrder(
  values: readonly string[],
  direction: 'ascending' | 'descending',
  as: 'number' | 'text' | 'date',
): boolean {
  const sign = direction === 'ascending' ? 1 : -1;
  return comparisons[as].some((compare) =>
    values.every((value, index) => index === 0 || sign * compare(values[index - 1] ?? value, value) <= 0),
  );
}

type Compare = (left: string, right: string) => number;
/** Text may be sorted by letters as people do or by code as databases do; either is an order, a mixture is none. */
const comparisons: Record<'number' | 'text' | 'date', Compare[]> = {
  number: [(left, right) => Number(left) - Number(right)],
  date: [(left, right) => (left < right ? -1 : left > right ? 1 : 0)],
  text: [
    (left, right) => left.localeCompare(right, 'en', { sensitivity: 'base' }),
    (left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : left.toLowerCase() > right.toLowerCase() ? 1 : 0),
  ],
};

function rangeInWords(atLeast: number, atMost: number | undefined): string {
  if (atMost === undefined) return `at least ${atLeast}`;
  return atLeast === atMost ? String(atLeast) : `${atLeast} to ${atMost}`;
}

function itemsSeen(items: readonly Item[]): string {
  return items.length === 0
    ? '0'
    : `${items.length}: ${quoteSome(
        items.map((item) => item.text),
        4,
      )}`;
}

async function noList({ page }: StepSurroundings): Promise<string> {
  return `no list of that name; lists: ${await namesOf(page, 'list')}; tables: ${await namesOf(page, 'table')}`;
}
