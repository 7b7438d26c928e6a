/** Drawing lots: a wheel with the prizes of the product. */
import type { Field } from '../../../blueprint/schema.ts';
import { entityByName } from '../../lexicon/lexicon.ts';
import type { PlannedEntity } from '../../design/product-plan.ts';
import type { EntityDraft, Family } from '../family.ts';

export const drawFamily: Family = {
  prepare(draft) {
    if (!isAskedFor(draft)) return;
    const prizes = prizesOf(draft);
    const taken = new Set(
      draft.entities.filter((entity) => entity !== prizes && keptByDraws.test(entity.name)).map(({ name }) => name),
    );
    for (const wish of draft.wishes) {
      const isOfDraw = wish.entity !== null && taken.has(wish.entity);
      if (isOfDraw || (wish.act !== null && drawWords.test(wish.act.words)))
        Object.assign(wish, { key: 'draw', entity: null });
    }
    const kept = draft.entities.filter(({ name }) => !taken.has(name));
    for (const entity of kept)
      entity.fields = entity.fields.filter(({ target }) => target === undefined || !taken.has(target));
    draft.entities.splice(0, draft.entities.length, ...kept);
    if (!kept.includes(prizes)) draft.entities.unshift(prizes);
  },
  needsAccount: isAskedFor,
  plan({ reading, wishes, entities, features }) {
    if (!isAskedFor({ wishes })) return [];
    const prize = entities.find(({ name }) => name === 'Prize') ?? entities.find(({ name }) => prizeLike.test(name));
    const list = features.find((feature) => feature.kind === 'catalogue' && feature.entity === prize?.name);
    if (prize === undefined || list === undefined) return [];
    const isWheel = /\bwheel\b|\bspin/i.test(reading.concept);
    const stock = prize.fields.find(({ name, type }) => type === 'integer' && isStock.test(name));
    return [
      {
        id: 'draw',
        kind: 'draw',
        entity: prize.name,
        path: isWheel ? '/spin' : '/lucky-draw',
        title: isWheel ? 'Spin the wheel' : 'Lucky draw',
        action: isWheel ? 'Spin the wheel' : 'Draw a prize',
        stock: stock?.name ?? null,
        spinsPerDay: spinsPerDay(reading.concept),
      },
    ];
  },
};

function isAskedFor({ wishes }: Pick<EntityDraft, 'wishes'> | { wishes: readonly { key: string }[] }): boolean {
  return wishes.some(({ key }) => key === 'draw');
}

const isStock = /quantity|stock|left|count/i;
const prizeLike = /^(Prize|Reward|Gift|Award)$/;
/** What a draw keeps itself. */
const keptByDraws =
  /^(\w*(Winning|Winner|Lottery|Lotteries|Draw|Raffle|Spin|Wheel|Fortune)\w*|Reward|Gift|Award|Game|Record)$/;
const drawWords = /\b(spin(ning)?|wheel|lotter(y|ies)|lucky draw|draws?|raffles?|winnings?|won|win|winners?)\b/;

function prizesOf({ entities }: EntityDraft): PlannedEntity {
  const found = entities.find(({ name }) => name === 'Prize') ?? entities.find(({ name }) => prizeLike.test(name));
  if (found !== undefined) {
    const kept = found.name === 'Prize' ? found.fields.filter(({ name }) => !ofContests.has(name)) : found.fields;
    found.fields = kept.map(mayRunOut);
    return found;
  }
  const known = entityByName('Prize');
  return {
    name: 'Prize',
    label: 'Prize',
    pluralLabel: 'Prizes',
    description: 'What can be won.',
    known,
    fields: (known?.fields ?? []).filter(({ name }) => !ofContests.has(name)).map(mayRunOut),
    titleField: 'name',
    isPersonal: false,
    publicCreate: false,
    layout: 'cards',
  };
}

/** What is said of the prizes of a tournament, but not of those on a wheel. */
const ofContests = new Set(['givenFor', 'sponsor', 'status']);

/** Each win takes one away, down to none. */
function mayRunOut(field: Field): Field {
  return field.type === 'integer' && isStock.test(field.name) ? { ...field, minimum: 0 } : field;
}

/** "Three spins a day" and the like; null when nothing is said. */
function spinsPerDay(concept: string): number | null {
  const found =
    /\b(one|once|two|twice|three|four|five|ten|\d{1,2})\b[^.]{0,24}\b(spins?|draws?|chances?|times?|attempts?)?\s*(per|a|each|every) day\b/i.exec(
      concept,
    );
  const word = found?.[1]?.toLowerCase() ?? '';
  const numbers: Readonly<Record<string, number>> = {
    one: 1,
    once: 1,
    two: 2,
    twice: 2,
    three: 3,
    four: 4,
    five: 5,
    ten: 10,
  };
  const count = numbers[word] ?? Number(word);
  return found === null || !(count >= 1 && count <= 50) ? null : count;
}
