/** How many change requests are read as they were meant; see `change-phrasings.ts`. */
import { withRequirements } from '../../src/compiler/samples/sample.ts';
import { bakeryShop } from '../../src/compiler/samples/bakery-shop.ts';
import { boatHouse } from '../../src/compiler/samples/boat-house.ts';
import { eventOffice } from '../../src/compiler/samples/event-office.ts';
import { kitchenClub } from '../../src/compiler/samples/kitchen-club.ts';
import { leaveDesk } from '../../src/compiler/samples/leave-desk.ts';
import { readingList } from '../../src/compiler/samples/reading-list.ts';
import { toolLibrary } from '../../src/compiler/samples/tool-library.ts';
import type { Blueprint } from '../../src/blueprint/schema.ts';
import { readChange } from '../../src/rules/change/read-change.ts';
import { workshopProduct } from '../../src/rules/fixtures/workshop-product.ts';
import { type Base, type Phrasing, phrasings } from './change-phrasings.ts';

const bases: Readonly<Record<Base, Blueprint>> = {
  workshop: withRequirements(workshopProduct),
  bakery: bakeryShop,
  tools: toolLibrary,
  leave: leaveDesk,
  books: readingList,
  boats: boatHouse,
  office: eventOffice,
  club: kitchenClub,
};

type Verdict = 'right' | 'asked-back' | 'silently-wrong';

/** `--misses` lists what was not read as meant; `--half tuned|held` looks at one half only. */
export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
  const results = phrasings.map((phrasing, index) => ({
    isTuned: index % 2 === 0,
    phrasing,
    ...judge(phrasing),
  }));
  for (const { isTuned, phrasing, verdict, read } of results)
    if (args.includes('--misses') && verdict !== 'right' && (half === undefined || isTuned === (half === 'tuned')))
      console.error(`${verdict} [${phrasing.base}] ${phrasing.text}\n    ${read}`);
  const share = (some: readonly { verdict: Verdict }[]): number =>
    Math.round((some.filter(({ verdict }) => verdict === 'right').length / some.length) * 1000) / 1000;
  const tuned = results.filter(({ isTuned }) => isTuned);
  const held = results.filter(({ isTuned }) => !isTuned);
  return {
    n: results.length,
    right: share(results),
    rightTuned: share(tuned),
    rightHeldOut: share(held),
    silentlyWrong: results.filter(({ verdict }) => verdict === 'silently-wrong').length,
    silentlyWrongHeldOut: held.filter(({ verdict }) => verdict === 'silently-wrong').length,
    kinds: new Set(phrasings.flatMap(({ expected }) => (expected ?? []).map((one) => one['do']))).size,
  };
}

function judge({ base, text, expected }: Phrasing): { verdict: Verdict; read: string } {
  const reading = readChange(text, bases[base]);
  if (reading.kind === 'unclear') return { verdict: expected === null ? 'right' : 'asked-back', read: reading.message };
  const left: unknown[] = [...reading.operations];
  for (const part of expected ?? []) {
    const index = left.findIndex((operation) => contains(operation, part));
    if (index === -1) return { verdict: 'silently-wrong', read: JSON.stringify(reading.operations) };
    left.splice(index, 1);
  }
  const isRight = expected !== null && left.length === 0;
  return { verdict: isRight ? 'right' : 'silently-wrong', read: JSON.stringify(reading.operations) };
}

/** Everything that is expected is there; an object may say more. */
function contains(value: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return (
      Array.isArray(value) && value.length === part.length && part.every((item, index) => contains(value[index], item))
    );
  if (typeof part !== 'object' || part === null) return value === part;
  if (typeof value !== 'object' || value === null) return false;
  const own = new Map(Object.entries(value));
  return Object.entries(part).every(([key, inner]) => contains(own.get(key), inner));
}
