/** Booking, buying and paying. */
import type { Checks } from '../families.ts';
import { details, no, partial, reads, yes, type Check } from '../expectations.ts';
import { complete, formInFront, type Values } from '../form.ts';
import { registering, signingIn } from '../account.ts';
import { listing, narrowing, navigating, openItem, searchField, searching, walk } from '../moves.ts';
import { proceed } from '../steps.ts';
import { isBroken, mainGroup, mainText, type Visitor, type Words } from '../visitor.ts';

const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const first = /check.?in|start|from|begin|pick.?up|arrival|date/i;
const last = /check.?out|end|until|\bto\b|return|drop.?off|departure/i;
const range: Values = [
  [first, day(33)],
  [last, day(36)],
];
const booked =
  /\b(booked|booking (is )?(confirmed|complete|received|made|saved)|confirmed|confirmation|reserved|reservation|thank you|success\w*)\b/i;
const paid =
  /\b(paid|payment (was |is )?(successful|received|complete|accepted|confirmed|processed)|order (is )?(placed|confirmed|complete|received)|thank you|confirmed|confirmation)\b/i;
const card: Values = [
  [/card ?(number|no)|number on/i, '4242 4242 4242 4242'],
  [/expir|valid/i, '12/30'],
  [/cvc|cvv|security/i, '123'],
  [/name on|card ?holder/i, 'Dana Reyes'],
];
const apartments: Words = ['apartments', 'browse', 'apartment', 'listings', 'stays'];
const cars: Words = ['cars', 'browse', 'vehicles', 'fleet', 'car'];
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
const trips: Words = ['search', 'tickets', 'trips', 'routes', 'find', 'book'];
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

async function toBooking(visitor: Visitor, list: Words): Promise<string | null> {
  const lost = await walk(visitor, list);
  if (lost !== null) return lost;
  if ((await openItem(visitor)) === null) return 'nothing in the list opens';
  return null;
}

export const shops: Checks = {
  // The word is a place that the list names, as a visitor would take one from it.
  'webgen-000038#1': [
    'find',
    async (visitor) => {
      const lost = await walk(visitor, apartments);
      if (lost !== null) return no(lost);
      const text =
        mainGroup(await visitor.look(), (one) => one.items.length >= 2)?.items.map((item) => item.text) ?? [];
      const place = text.join('\n').match(/(?:\bin |, |📍 ?)(\p{Lu}\p{L}{3,})/u)?.[1];
      return searching(
        place === undefined
          ? { words: ['location', 'city', 'where'] }
          : { term: place, words: ['location', 'city', 'where'] },
      )(visitor);
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
      const { told, read } = await proceed(visitor, { words: bookWords, values: range, goal: booked });
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
  'webgen-000040#1': [
    'pages',
    navigating(
      ['home'],
      ['services'],
      ['workshops'],
      ['online classes', 'classes'],
      ['podcasts'],
      ['blogs', 'blog'],
      ['contact'],
    ),
  ],
  'webgen-000040#2': [
    'transactions',
    async (visitor) => {
      const lost = await walk(visitor, ['services', 'shop', 'store']);
      if (lost !== null) return no(lost);
      const toCart: Words = ['add to cart', 'add to basket', 'add to bag', 'buy', 'purchase'];
      if (!(await visitor.press(toCart, { region: 'main', longest: 45 }))) {
        if ((await openItem(visitor)) === null || !(await visitor.press(toCart, { region: 'main', longest: 45 })))
          return no('nothing can be put into a cart');
      }
      if (!/checkout|check out/i.test(mainText(await visitor.look())))
        await visitor.press(['view cart', 'cart', 'basket', 'bag', 'checkout'], { longest: 40 });
      const { told, read } = await proceed(visitor, {
        words: [
          'pay now',
          'pay',
          'place order',
          'complete',
          'confirm',
          'checkout',
          'check out',
          'proceed',
          'continue',
          'buy',
        ],
        values: card,
        goal: paid,
      });
      if (told === null) return no('no confirmation of the purchase was seen');
      return /card|payment|pay(pal)?\b/i.test(read) ? yes(`"${told}"`) : partial('bought without payment details');
    },
  ],
  // Grammar and timeliness are not for a script: subject, length and dates stand for them.
  'webgen-000040#3': [
    'pages',
    async (visitor) => {
      const list = await listing({ to: ['blogs', 'blog'], about: /leader|team|manage|business|coach|strateg/i })(
        visitor,
      );
      if (list.points === 0) return list;
      const hasDate = details.date.test(mainText(await visitor.look()));
      if ((await openItem(visitor)) === null) return partial('the entries do not open');
      const text = mainText(await visitor.look());
      const isOn = /leader|team|manage|business|coach|strateg/i.test(text);
      if (!isOn) return no('the opened entry is about something else');
      return text.length > 350 && (hasDate || details.date.test(text))
        ? yes('entries on the subject, with dates')
        : partial('entries are thin or undated');
    },
  ],
  'webgen-000040#4': [
    'lists',
    async (visitor) => {
      const lost = await walk(visitor, ['workshops', 'workshop']);
      if (lost !== null) return no(lost);
      let text = mainText(await visitor.look());
      if (!mainGroup(await visitor.look(), (one) => one.items.length >= 2)) return no('no list of workshops');
      const canRegister = async () =>
        (await visitor.find(['register', 'book', 'enroll', 'sign up', 'reserve', 'attend', 'join'], {
          region: 'main',
          longest: 45,
        })) !== null;
      let register = await canRegister();
      if ((await openItem(visitor)) !== null) text += mainText(await visitor.look());
      register ||= await canRegister();
      const missing = [
        details.date.test(text) ? '' : 'dates',
        /topic|leader|team|business|strateg|manage|commun/i.test(text) ? '' : 'topics',
        /speaker|trainer|host|led by|with [A-Z]|facilitator|instructor|presenter/i.test(text) ? '' : 'speakers',
        register ? '' : 'a way to register',
      ].filter((one) => one !== '');
      return missing.length === 0
        ? yes('dates, topics, speakers and registration')
        : missing.length <= 2
          ? partial(`missing: ${missing.join(', ')}`)
          : no(`missing: ${missing.join(', ')}`);
    },
  ],
  'webgen-000098#1': [
    'lists',
    listing({
      to: cars,
      wanted: {
        price: details.price,
        type: /suv|sedan|compact|hatchback|van|convertible|electric|luxury|economy|coupe|pickup|truck|wagon|mini/i,
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
        values: [...range, ...card],
        goal: /booked|confirmed|confirmation|paid|payment (was )?successful|thank you|reference/i,
      });
      if (told === null) return no('no booking confirmation was seen');
      const text = `${told}\n${mainText(await visitor.look())}`;
      const hasReference =
        /(reference|booking (no|number|id)|confirmation (code|number))[^\n]{0,12}\n?\s*#?[A-Z0-9-]*\d[A-Z0-9-]*/i.test(
          text,
        );
      const hasPayment = /card|paypal|payment|bank transfer|cash/i.test(read);
      return hasReference && hasPayment
        ? yes(`"${told}"`)
        : partial(hasReference ? 'no payment method was chosen' : 'no booking reference is shown');
    },
  ],
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
      const { told, read } = await proceed(visitor, { words: bookWords, values: card, goal: paid });
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
