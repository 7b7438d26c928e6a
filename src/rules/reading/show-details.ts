/** "Open one to see its price and its owner" is to see what one record says, not to open prices and owners. */
import type { Word } from './language.ts';
import { listItems } from './list-items.ts';

export interface ShownDetails {
  /** What is opened. */
  target: Word[];
  /** What is read of it, up to the next deed. */
  shown: Word[];
}

/** Null unless the words behind the verb are "X to see its Y". */
export function shownDetails(verb: string, rest: readonly Word[]): ShownDetails | null {
  const to = rest.findIndex((word) => word.lower === 'to');
  const [see, whose] = [rest[to + 1]?.lower ?? '', rest[to + 2]?.lower ?? ''];
  const isOpened = /^(open|select|choose|pick|click|click on|visit)$/.test(verb);
  if (!isOpened || to < 1 || !/^(see|view|read|check)$/.test(see) || !/^(its|their|the)$/.test(whose)) return null;
  return { target: rest.slice(0, to), shown: rest.slice(to + 3) };
}

/** "the price, seats and owner of a car" */
export function detailWords(target: readonly Word[], items: readonly (readonly Word[])[]): Word[] {
  const at = target[0]?.start ?? 0;
  const plain = (text: string, part: string): Word => ({ text, lower: text, part, start: at, end: at });
  const names = items.flatMap((item) => listItems(item));
  const list = names.flatMap((item, index) => [
    ...(index === 0 ? [] : [index === names.length - 1 ? plain('and', 'CCONJ') : plain(',', 'PUNCT')]),
    ...item,
  ]);
  return [plain('the', 'DET'), ...list, plain('of', 'ADP'), ...target];
}
