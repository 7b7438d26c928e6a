/** Services, workshops and blogs to buy and read. */
import { details, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import type { Values } from '../form.ts';
import { listing, openItem, walk } from '../moves.ts';
import { navigating } from '../navigating.ts';
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

export const training: Checks = {
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
};
