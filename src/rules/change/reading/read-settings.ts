/** Changes of how parts of the product work: hours, currency, codes, statuses. */
import type { Operation } from '../operation.ts';
import { phrase, type Phrase } from './phrase.ts';
import { bare, unquoted } from './scene.ts';

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:euros?|eur|€)$/, 'EUR'],
  [/^(?:us[ -]?dollars?|dollars?|usd|\$)$/, 'USD'],
  [/^(?:canadian dollars?|cad)$/, 'CAD'],
  [/^(?:australian dollars?|aud)$/, 'AUD'],
  [/^(?:pounds?(?: sterling)?|gbp|british pounds?|£)$/, 'GBP'],
  [/^(?:swiss francs?|francs?|chf)$/, 'CHF'],
  [/^(?:yen|japanese yen|jpy)$/, 'JPY'],
  [/^(?:rupees?|indian rupees?|inr)$/, 'INR'],
  [/^(?:yuan|renminbi|cny|rmb)$/, 'CNY'],
  [/^(?:swedish kron(?:a|or)|sek)$/, 'SEK'],
];
const currency: Phrase['read'] = (found) => {
  const hit = currencies.find(([pattern]) => pattern.test(bare(found('currency')).toLowerCase()));
  return hit === undefined ? null : [{ do: 'set-currency', currency: hit[1] }];
};

/** "8", "8:30", "10 am", "6 p.m." */
function clock(words: string): string | null {
  const [, hour = '', minute = '00', half = ''] =
    /^(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|a\.m\.|p\.m\.|o'clock)?$/i.exec(words.trim()) ?? [];
  if (hour === '') return null;
  const base = Number(hour) % (half === '' || half === "o'clock" ? 24 : 12);
  const hours = /^p/i.test(half) ? base + 12 : base;
  return Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute}` : null;
}

const opening: Phrase['read'] = (found, scene) => {
  const [opens, closes] = [clock(found('opens')), clock(found('closes'))];
  const isTimed = scene.blueprint.features.some(
    (feature) => feature.kind === 'booking' && feature.offers.some(({ mode }) => mode.by === 'times'),
  );
  return opens === null || closes === null || opens >= closes || !isTimed
    ? null
    : [{ do: 'set-opening', opens, closes }];
};

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  half: 0.5,
  'half an': 0.5,
};
const slot: Phrase['read'] = (found, scene) => {
  const count = Number(found('count')) || numbers[found('count').toLowerCase()] || 0;
  const minutes = count * (/^h/i.test(found('unit')) ? 60 : 1);
  const isTimed = scene.blueprint.features.some(
    (feature) => feature.kind === 'booking' && feature.offers.some(({ mode }) => mode.by === 'times'),
  );
  return isTimed && minutes >= 10 && minutes <= 480 ? [{ do: 'set-slot', minutes }] : null;
};

const coupon: Phrase['read'] = (found) => {
  const percent = Number(found('percent'));
  const code = unquoted(found('code')).toUpperCase();
  return /^[A-Z0-9]{3,20}$/.test(code) && percent >= 1 && percent <= 90 ? [{ do: 'add-coupon', code, percent }] : null;
};
const noCoupon: Phrase['read'] = (found, scene) => {
  const code = unquoted(found('code')).toUpperCase();
  const has = scene.blueprint.features.some(
    (feature) => feature.kind === 'checkout' && feature.coupons.some((one) => one.code === code),
  );
  return has ? [{ do: 'remove-coupon', code }] : null;
};

const prices =
  (sign: 1 | -1): Phrase['read'] =>
  (found, scene) => {
    const entity = scene.entity(found('thing'));
    const percent = sign * Number(found('percent'));
    const isPriced = entity?.fields.some(({ type }) => type === 'money');
    return entity === null || isPriced !== true || percent <= -100
      ? null
      : [{ do: 'scale-prices', entity: entity.name, percent }];
  };

/** Statuses of the one workflow that has them both. */
const transition: Phrase['read'] = (found, scene) => {
  const flows = scene.blueprint.features.flatMap((feature): Operation[] => {
    if (feature.kind !== 'workflow') return [];
    const entity = scene.blueprint.entities.find(({ name }) => name === feature.entity);
    const field = entity?.fields.find(({ name }) => name === feature.field);
    if (entity === undefined || field === undefined) return [];
    const [from, to] = [scene.option(field, bare(found('from'))), scene.option(field, bare(found('to')))];
    const thing = found('thing');
    if (from === null || to === null || from === to || (thing !== '' && scene.entity(thing) !== entity)) return [];
    const isThere = feature.transitions.some((one) => one.to === to && one.from.includes(from));
    return isThere
      ? []
      : [
          {
            do: 'add-transition',
            entity: entity.name,
            action: found('reopen') === '' ? `Move to ${to}` : 'Reopen',
            from: [from],
            to,
          },
        ];
  });
  return flows.length === 1 ? flows : null;
};
const noTransition: Phrase['read'] = (found, scene) => {
  const action = unquoted(found('action')).toLowerCase();
  const hits = scene.blueprint.features.flatMap((feature): Operation[] =>
    feature.kind !== 'workflow'
      ? []
      : feature.transitions
          .filter((one) => one.action.toLowerCase() === action)
          .map((one) => ({ do: 'remove-transition', entity: feature.entity, action: one.action })),
  );
  return hits.length === 1 ? hits : null;
};
const places =
  (feature: 'booking' | 'enrolment'): Phrase['read'] =>
  (found, scene) =>
    scene.blueprint.features.some(({ kind }) => kind === feature)
      ? [{ do: 'set-places', feature, places: Number(found('count')) }]
      : null;

export const settingPhrases: readonly Phrase[] = [
  phrase('use <currency>(?: instead of .+| as (?:the )?currency)?', currency),
  phrase('(?:the )?(?:currency|prices|amounts) (?:is|are|should be)(?: in)? <currency>', currency),
  phrase('(?:change|set|switch) (?:the )?currency to <currency>', currency),
  phrase(
    '(?:the )?opening (?:hours|times) (?:are|should be)(?: from)? <opens> (?:to|until|till|-|–) <closes>',
    opening,
  ),
  phrase(
    '(?:we )?(?:are )?open(?:s)?(?: from| at)? <opens> (?:to|until|till|and close(?:s)? at|-|–) <closes>',
    opening,
  ),
  phrase(
    '(?:use |make |we want )?(?:time )?slots (?:of|should be|last|are) (?<count>\\d+|an?|one|two|three|half an) (?<unit>minutes?|hours?)(?: long)?',
    slot,
  ),
  phrase(
    '(?:a|an|each|every)? ?(?:booking|appointment|slot|reservation)s? (?:should )?(?:lasts?|takes?|be) (?<count>\\d+|an?|one|two|three|half an) (?<unit>minutes?|hours?)(?: long)?',
    slot,
  ),
  phrase(
    '(?:add|create) (?:a |the )?(?:coupon|voucher|discount code|code) <code> (?:for|with|of|that takes) (?<percent>\\d+) ?(?:%|per ?cent)(?: off| discount)?',
    coupon,
  ),
  phrase('(?:remove|delete|drop) (?:the )?(?:coupon|voucher|discount code|code) <code>', noCoupon),
  phrase(
    '(?:raise|increase) (?:the )?prices? (?:of|for) <thing> by (?<percent>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)',
    prices(1),
  ),
  phrase(
    '(?:lower|reduce|decrease|cut) (?:the )?prices? (?:of|for) <thing> by (?<percent>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)',
    prices(-1),
  ),
  phrase('(?<from>.+?) (?<thing>\\w+) (?:can|may|should) be (?<reopen>reopened)(?: to| as)? <to>', transition),
  phrase(
    '<thing> (?:can|may|should) (?:go|move|be moved|be set) from <from> (?:straight |directly )?to <to>',
    transition,
  ),
  phrase('(?:remove|delete|drop) the (?:transition|step|action) <action>', noTransition),
  phrase('(?:a |each )?(?:course|enrolment)s? (?:has|have) (?<count>\\d+) places', places('enrolment')),
  phrase('(?:at most |only )?(?<count>\\d+) (?:places|people) (?:per|for each|can book) .+', places('booking')),
];
