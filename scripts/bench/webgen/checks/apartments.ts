/** Renting for some days. */
import { details, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import type { Values } from '../form.ts';
import { listing, openItem, walk } from '../moves.ts';
import { narrowing } from '../narrowing.ts';
import { searching } from '../searching.ts';
import { proceed } from '../steps.ts';
import { type Visitor, type Words, isBroken, mainGroup, mainText } from '../visitor.ts';

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const first = /check.?in|start|from|begin|pick.?up|arrival|date/i;
const last = /check.?out|end|until|\bto\b|return|drop.?off|departure/i;
const range: Values = [
  [first, day(33)],
  [last, day(36)],
];
const booked =
  /\b(booked|booking (is )?(confirmed|complete|received|made|saved)|confirmed|confirmation|reserved|reservation|thank you|success\w*)\b/i;
const apartments: Words = ['apartments', 'browse', 'apartment', 'listings', 'stays'];
const bookings: Words = [
  'my bookings',
  'booking records',
  'bookings',
  'booking history',
  'my trips',
  'orders',
  'my orders',
  'history',
];
const bookWords: Words = [
  'confirm booking',
  'confirm and pay',
  'pay now',
  'pay',
  'place order',
  'confirm',
  'checkout',
  'proceed',
  'continue',
  'next',
  'book this',
  'book now',
  'book',
  'reserve',
  'rent',
  'buy',
  'select',
  'choose',
];

export const apartmentsChecks: Checks = {
  // The word is a place that the list names, as a visitor would take one from it.
  'webgen-000038#1': [
    'find',
    async (visitor) => {
      const lost = await walk(visitor, apartments);
      if (lost !== null) return no(lost);
      const text =
        mainGroup(await visitor.look(), (one) => one.items.length >= 2)?.items.map((item) => item.text) ?? [];
      const all = text.join('\n');
      const place =
        /\b(?:location|city|town|area|neighbou?rhood|district|where)\b:?\s+(\p{Lu}\p{L}{2,})/iu.exec(all)?.[1] ??
        /(?:\bin |📍 ?|, )(\p{Lu}\p{L}{3,})/u.exec(all)?.[1];
      if (place === undefined) return no('no apartment names its place');
      return searching({ term: place, words: ['location', 'city', 'where'] })(visitor);
    },
  ],
  'webgen-000038#2': [
    'find',
    narrowing({
      to: apartments,
      choice: /\b(one|1)[- ]?(bed(room)?|br)\b|^1$/i,
      field: ['bedrooms', 'type', 'rooms', 'beds', 'filter'],
    }),
  ],
  'webgen-000038#3': [
    'transactions',
    async (visitor) => {
      const lost = await toBooking(visitor, apartments);
      if (lost !== null) return no(lost);
      const { told, read } = await proceed(visitor, {
        words: bookWords,
        elsewhere: bookings,
        values: range,
        goal: booked,
      });
      if (told === null) return no('no booking confirmation was seen');
      const asked = /\d{4}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(read);
      const isMarked =
        /unavailable|booked|not available|taken|occupied/i.test(mainText(await visitor.look())) ||
        (await visitor.page
          .locator(
            '[aria-disabled=true][data-date],td[aria-disabled=true],[class*=unavailable],[class*=booked],[title*=navailable],[aria-label*=navailable],[aria-label*=ooked]',
          )
          .count()) > 0;
      if (!asked) return partial('booked, but no dates were seen');
      return isMarked
        ? yes(`"${told}", and the dates are marked`)
        : partial(`"${told}", but no calendar marks the dates`);
    },
  ],
  'webgen-000038#4': [
    'account',
    listing({ to: bookings, least: 1, wanted: { dates: details.date, apartment: /\p{L}{4}/u } }),
  ],
  'webgen-000038#5': [
    'pages',
    async (visitor) => {
      if (!(await visitor.go(apartments))) return no('there is no other page');
      const home = (await visitor.look()).controls.find(
        (one) => one.region === 'nav' && (one.name.toLowerCase() === 'home' || one.href === '/'),
      );
      if (!home) return no('nothing in the navigation leads home');
      await visitor.click(home);
      const seen = await visitor.look();
      return new URL(seen.url).pathname === '/' && !isBroken(seen)
        ? yes('back on the first page')
        : no('it does not lead home');
    },
  ],
};

async function toBooking(visitor: Visitor, list: Words): Promise<string | null> {
  const lost = await walk(visitor, list);
  if (lost !== null) return lost;
  if ((await openItem(visitor)) === null) return 'nothing in the list opens';
  return null;
}
