/** Tickets for buses and trains. */
import { registering, signingIn } from '../account.ts';
import { type Check, details, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { type Values, formInFront } from '../form.ts';
import { listing, openItem, walk } from '../moves.ts';
import { searchField } from '../searching.ts';
import { proceed } from '../steps.ts';
import { type Words, mainGroup, mainText } from '../visitor.ts';

const paid =
  /\b(paid|payment (was |is )?(successful|received|complete|accepted|confirmed|processed)|order (is )?(placed|confirmed|complete|received)|thank you|confirmed|confirmation)\b/i;
const card: Values = [
  [/card ?(number|no)|number on/i, '4242 4242 4242 4242'],
  [/expir|valid/i, '12/30'],
  [/cvc|cvv|security/i, '123'],
  [/name on|card ?holder/i, 'Dana Reyes'],
];
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
/** A ticket of one kind of vehicle with seats and price, found by searching. */
const ticketSearch =
  (kind: RegExp, word: string): Check =>
  async (visitor) => {
    let chosen = false;
    const reach: Words = [word, ...trips];
    if (
      !formInFront(await visitor.look()).some((field) => /from|origin|to\b|destination|departure/i.test(field.name)) &&
      !(await visitor.go(reach))
    )
      return no('there is nothing to search tickets with');
    const { controls } = await visitor.look();
    const mode = controls.find((one) => one.type === 'select' && one.options.some((option) => kind.test(option)));
    if (mode) {
      await visitor.choose(mode, mode.options.find((option) => kind.test(option)) ?? '');
      chosen = true;
    } else {
      const tab = controls.find(
        (one) => (one.role === 'button' || one.type === 'radio') && one.name.length < 25 && kind.test(one.name),
      );
      if (tab) {
        await visitor.click(tab);
        chosen = true;
      }
    }
    const field = await searchField(visitor, ['from', 'origin', 'departure']);
    const group = mainGroup(await visitor.look(), (one) => one.items.some((item) => kind.test(item.text)));
    const place = group?.items.find((item) => kind.test(item.text))?.text.match(/\p{Lu}\p{L}{3,}/u)?.[0];
    if (!chosen && field && place !== undefined) await visitor.type(field, place);
    else {
      const search = await visitor.find(['search', 'find', 'show'], { roles: ['button'], region: 'main', longest: 30 });
      if (search) await visitor.click(search);
    }
    if (!field && !chosen) return no('there is nothing to search tickets with');
    const results = mainGroup(await visitor.look(), (one) =>
      one.items.some((item) => details.price.test(item.text) || details.number.test(item.text)),
    );
    if (!results) return no('no tickets are listed');
    if (!results.items.some((item) => kind.test(item.text)) && !kind.test(mainText(await visitor.look())))
      return no(`no ${word} is listed`);
    const text = results.items.map((item) => item.text).join('\n');
    const hasSeats =
      /\bseats?\b|\bavailable\b|\bleft\b/i.test(`${text} ${mainText(await visitor.look())}`) && /\d/.test(text);
    const hasPrice = details.price.test(text);
    return hasSeats && hasPrice
      ? yes('options with seats and prices')
      : hasSeats || hasPrice
        ? partial(hasSeats ? 'no prices' : 'no seats')
        : no('neither seats nor prices');
  };

const trips: Words = ['search', 'tickets', 'trips', 'routes', 'find', 'book'];

export const tickets: Checks = {
  'webgen-000099#1': ['account', registering()],
  'webgen-000099#2': ['account', signingIn({ then: bookings })],
  'webgen-000099#3': ['find', ticketSearch(/\bbus(es)?\b|\bcoach\b/i, 'bus')],
  'webgen-000099#4': ['find', ticketSearch(/\b(rail(way)?|trains?)\b/i, 'railway')],
  'webgen-000099#5': [
    'transactions',
    async (visitor) => {
      const lost = await walk(visitor, ['bus', 'trips', 'tickets', 'book', 'search', 'routes']);
      if (lost !== null) return no(lost);
      if (
        !(await visitor.find(['book', 'buy', 'select'], { region: 'main', longest: 30 })) &&
        (await openItem(visitor)) === null
      )
        return no('no ticket can be chosen');
      const { told, read } = await proceed(visitor, {
        words: bookWords,
        elsewhere: bookings,
        values: card,
        goal: paid,
      });
      if (told === null) return no('no payment was confirmed');
      if (!/card|payment|paypal/i.test(read)) return partial('booked without a payment');
      return /e-?mail|sms|text message/i.test(`${told} ${mainText(await visitor.look())}`)
        ? yes(`"${told}"`)
        : partial('paid, but nothing says that a confirmation was sent');
    },
  ],
  'webgen-000099#6': [
    'account',
    listing({ to: bookings, least: 1, wanted: { dates: details.date, trip: /\p{Lu}\p{L}{3}/u } }),
  ],
  'webgen-000099#7': [
    'transactions',
    async (visitor) => {
      const lost = await walk(visitor, bookings);
      if (lost !== null) return no(lost);
      await visitor.page.evaluate('window.__printed = 0; window.print = () => { window.__printed += 1; }');
      const print: Words = ['print', 'download ticket', 'view ticket', 'ticket'];
      if (
        !(await visitor.press(print, { region: 'main', longest: 40 })) &&
        ((await openItem(visitor)) === null || !(await visitor.press(print, { region: 'main', longest: 40 })))
      )
        return no('nothing prints a ticket');
      const printed = async (): Promise<boolean> => (await visitor.page.evaluate('window.__printed > 0')) === true;
      if (!(await printed())) await visitor.press(['print'], { longest: 40 });
      return (await printed())
        ? yes('the print window opens')
        : partial('a ticket is shown, but the print window does not open');
    },
  ],
};
