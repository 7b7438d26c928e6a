/** Renting cars. */
import { details, no, partial, reads, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { type Values, complete, formInFront } from '../form.ts';
import { listing, openItem, walk } from '../moves.ts';
import { proceed } from '../steps.ts';
import { type Visitor, type Words, mainText } from '../visitor.ts';

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const first = /check.?in|start|from|begin|pick.?up|arrival|date/i;
const last = /check.?out|end|until|\bto\b|return|drop.?off|departure/i;
const range: Values = [
  [first, day(33)],
  [last, day(36)],
];
const cars: Words = ['cars', 'browse', 'vehicles', 'fleet', 'car'];
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

const card: Values = [
  [/card ?(number|no)|number on/i, '4242 4242 4242 4242'],
  [/expir|valid/i, '12/30'],
  [/cvc|cvv|security/i, '123'],
  [/name on|card ?holder/i, 'Dana Reyes'],
];
const bookings: Words = ['my bookings', 'bookings', 'booking records', 'orders', 'my orders'];

export const carsChecks: Checks = {
  'webgen-000098#1': [
    'lists',
    listing({
      to: cars,
      wanted: {
        price: details.price,
        type: /suv|sedan|compact|hatchback|van|convertible|electric|luxury|economy|coupe|pickup|truck|wagon|mini|small|city car|estate|off-?road|4x4/i,
      },
    }),
  ],
  'webgen-000098#2': [
    'transactions',
    async (visitor) => {
      const lost = await toBooking(visitor, cars);
      if (lost !== null) return no(lost);
      const says = /\b(un)?available\b|\bnot available\b|\bfree\b|already (booked|rented)/i;
      const dates = async () => formInFront(await visitor.look(), range).some((field) => first.test(field.name));
      if (!(await dates()))
        await visitor.press(['book', 'rent', 'reserve', 'check availability', 'select'], {
          region: 'main',
          longest: 45,
        });
      if (!(await dates())) return no('no dates can be chosen');
      await visitor.remember();
      await complete(visitor, range, { words: ['check', 'availability', 'see', 'continue', 'next'] });
      const old = new Set(visitor.before().map((line) => line.text));
      visitor.forget();
      const fresh = (await visitor.look()).lines.find((line) => !old.has(line.text) && says.test(line.text));
      return fresh
        ? yes(`"${fresh.text.slice(0, 80)}"`)
        : (await reads(visitor, says))
          ? partial('availability is told, but not for the dates')
          : no('nothing tells whether the car is free');
    },
  ],
  'webgen-000098#3': [
    'transactions',
    async (visitor) => {
      const lost = await toBooking(visitor, cars);
      if (lost !== null) return no(lost);
      const onward: Words = [
        'continue',
        'next',
        'review',
        'proceed',
        'book this',
        'book now',
        'book',
        'rent',
        'reserve',
        'select',
      ];
      const summary = /summary|review|your booking|total/i;
      for (let turn = 0; turn < 3; turn += 1) {
        const text = mainText(await visitor.look());
        const { controls } = await visitor.look();
        const isAsking = formInFront(await visitor.look(), range).some(
          (field) => first.test(field.name) && field.value === '',
        );
        if (summary.test(text) && /total[^\n]*\n?[^\n]*\d/i.test(text) && !isAsking) {
          const canPay =
            controls.some((one) => one.role === 'button' && /pay|confirm|checkout|proceed|complete/i.test(one.name)) ||
            controls.some((one) => /pay/i.test(one.name));
          const hasDates = details.date.test(text) || controls.some((one) => one.type === 'date' && one.value !== '');
          return canPay && hasDates
            ? yes('a summary with dates and total, and a way to pay')
            : partial('a summary with something missing');
        }
        if (isAsking) await complete(visitor, range, { words: onward });
        else if (!(await visitor.press(onward, { region: 'main', longest: 45 }))) break;
      }
      return no('no summary with the total cost was seen');
    },
  ],
  'webgen-000098#4': [
    'transactions',
    async (visitor) => {
      const lost = await toBooking(visitor, cars);
      if (lost !== null) return no(lost);
      const { told, read } = await proceed(visitor, {
        words: bookWords,
        elsewhere: bookings,
        values: [...range, ...card],
        goal: /booked|confirmed|confirmation|paid|payment (was )?successful|thank you|reference/i,
      });
      if (told === null) return no('no booking confirmation was seen');
      const text = `${told}\n${mainText(await visitor.look())}`;
      const hasReference =
        /(reference|booking (no|number|id)|confirmation (code|number))[^\n]{0,12}\n?\s*#?[A-Z0-9-]*\d[A-Z0-9-]*/i.test(
          text,
        ) ||
        // A code that stands with the word, e.g. "Booking B-KZQWTN".
        /\b[Bb]ooking( confirmed)?:? #?[A-Z]{1,4}-[A-Z0-9]{4,}\b/.test(text);
      const hasPayment = /card|paypal|payment|bank transfer|cash/i.test(read);
      return hasReference && hasPayment
        ? yes(`"${told}"`)
        : partial(hasReference ? 'no payment method was chosen' : 'no booking reference is shown');
    },
  ],
};

async function toBooking(visitor: Visitor, list: Words): Promise<string | null> {
  const lost = await walk(visitor, list);
  if (lost !== null) return lost;
  if ((await openItem(visitor)) === null) return 'nothing in the list opens';
  return null;
}
