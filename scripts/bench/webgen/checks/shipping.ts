/** News, companies and events of a trade. */
import { confirmation, details, no, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { complete } from '../form.ts';
import { listing, unique, walk } from '../moves.ts';
import { navigating } from '../navigating.ts';
import type { Words } from '../visitor.ts';
import { writing } from '../writing.ts';

const news: Words = ['news', 'industry news', 'articles', 'blog'];
const sentence = /\p{L}+( \S+){4,}[.!?]/u;
const advertisement = unique('Harbour crane week');

export const shipping: Checks = {
  'webgen-000064#1': [
    'lists',
    listing({
      to: news,
      wanted: { title: /\p{L}{3}/u, date: details.date, summary: /\S+(\s+\S+){9,}/ },
      about: /ship|vessel|port|cargo|freight|container|maritime|fleet/i,
    }),
  ],
  'webgen-000064#2': [
    'lists',
    listing({
      to: ['company profiles', 'companies', 'company'],
      least: 1,
      inside: {
        history: /history|founded|established|since \d{4}|\b(18|19|20)\d\d\b/i,
        executives: /executive|ceo|chief|director|president|chair|founder|managing/i,
        contact: details.contact,
      },
    }),
  ],
  'webgen-000064#3': [
    'communication',
    async (visitor) => {
      const email = 'dana.reyes@example.com';
      let { controls } = await visitor.look();
      const fieldOf = () =>
        controls.filter((one) => one.role === 'field').find((one) => one.type === 'email' || /e-?mail/i.test(one.name));
      let field = fieldOf();
      if (!field) {
        if (!(await visitor.press(['subscribe', 'newsletter'], { longest: 45 })))
          return no('there is no newsletter to subscribe to');
        ({ controls } = await visitor.look());
        field = fieldOf();
        if (!field && (await visitor.press(['subscribe', 'add', 'new', 'sign up'], { longest: 45, region: 'main' }))) {
          ({ controls } = await visitor.look());
          field = fieldOf();
        }
        if (!field) return no('there is no field for the address');
      }
      await visitor.remember();
      await visitor.type(field, email);
      let told = await confirmation(visitor, /subscri|thank|success|sign(ed)? up|confirm|added|saved/i);
      if (told === null) {
        await visitor.remember();
        if (
          !(await visitor.press(['subscribe', 'sign up', 'join', 'save', 'submit'], { roles: ['button'], longest: 40 }))
        )
          return no('nothing sends the address');
        told = await confirmation(visitor, /subscri|thank|success|sign(ed)? up|confirm|added|saved/i);
      }
      if (told === null) {
        await complete(visitor, [[/mail/i, email]], { words: ['subscribe'] });
        told = await confirmation(visitor, /subscri|thank|success|sign(ed)? up|confirm|added|saved/i);
      }
      return told === null ? no('no confirmation was seen') : yes(`"${told}"`);
    },
  ],
  'webgen-000064#4': [
    'lists',
    listing({
      to: ['events', 'event'],
      least: 1,
      inside: {
        date: details.date,
        time: details.time,
        place: /location|venue|where|place|centre|center|hall|hotel|terminal|port of|online/i,
        description: sentence,
      },
    }),
  ],
  'webgen-000064#5': ['pages', navigating(news, ['company profiles', 'companies', 'company'], ['events'])],
  'webgen-000064#6': [
    'change',
    async (visitor) => {
      // The back end is the administrators', and the products let visitors look around as one.
      if (await visitor.find([/\badministrator\b/i], { longest: 60 }))
        await visitor.press([/\badministrator\b/i], { longest: 60 });
      const lost = await walk(visitor, [
        'ad spaces',
        'manage ads',
        'advertisements',
        'ads',
        'ad management',
        'admin',
        'manage',
        'backend',
        'dashboard',
      ]);
      if (lost !== null) return no(lost);
      const placed = await writing({
        open: ['new ad', 'add ad', 'place', 'add', 'create', 'new', 'edit'],
        values: [[/title|name|headline|text|advert|label/i, advertisement]],
        proof: advertisement,
        message: false,
      })(visitor);
      if (placed.points === 0) return placed;
      await visitor.act(() => visitor.page.goto('/'));
      if ((await visitor.look()).lines.some((line) => line.text.includes(advertisement)))
        return yes('the advertisement is on the first page');
      await visitor.go(news);
      return (await visitor.look()).lines.some((line) => line.text.includes(advertisement))
        ? yes('the advertisement is beside the news')
        : no('saved, but not shown on the site');
    },
  ],
};
