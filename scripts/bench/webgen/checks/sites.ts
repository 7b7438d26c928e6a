/** Sites of companies, news, food labels and families. */
import type { Checks } from '../families.ts';
import { confirmation, details, hasChart, hasFigures, lacking, no, partial, reads, yes } from '../expectations.ts';
import { complete, fill, formInFront, send } from '../form.ts';
import {
  listing,
  navigating,
  navigatingAll,
  openItem,
  searchField,
  searching,
  unique,
  walk,
  writing,
} from '../moves.ts';
import { mainGroup, mainText, type Words } from '../visitor.ts';

const news: Words = ['news', 'industry news', 'articles', 'blog'];
const stories: Words = ['customer stories', 'success stories', 'stories', 'case studies', 'cases', 'customers'];
const analysis: Words = ['nutrition analysis', 'analysis', 'analyze', 'analyse', 'calculator', 'calculate'];
const obituaries: Words = ['obituaries', 'obituary'];
const sentence = /\p{L}[^\n]{60,}/u;
const nutrition = /calories|energy/i;

const obituary = unique('In memory of Walter Lindqvist');
const advertisement = unique('Harbour crane week');

export const sites: Checks = {
  'webgen-000019#1': [
    'pages',
    navigating(['home'], ['software solutions', 'solutions'], ['industry news', 'news'], stories, ['contact']),
  ],
  'webgen-000019#2': [
    'find',
    async (visitor) => {
      const field = await searchField(visitor);
      if (field) return searching({ term: 'software' })(visitor);
      return searching({ to: ['solutions', 'products', 'services', 'news'], term: 'software' })(visitor);
    },
  ],
  'webgen-000019#3': [
    'communication',
    writing({
      to: [['contact']],
      open: ['contact', 'send a message', 'write'],
      values: [
        [/name/i, 'Dana Reyes'],
        [/mail/i, 'dana.reyes@example.com'],
        [/message|comment|question|how can/i, 'We look for a partner for our warehouse software.'],
      ],
      needs: [1, 2],
      proof: false,
    }),
  ],
  'webgen-000019#4': [
    'lists',
    async (visitor) => {
      const list = await listing({ to: news, wanted: { date: details.date } })(visitor);
      if (list.points === 0) return list;
      const text = mainText(await visitor.look());
      if (
        /\bby [A-Z]|author/.test(text) ||
        lacking(mainGroup(await visitor.look()) ?? { kind: 'list', area: 0, items: [] }, { author: details.name })
          .length === 0
      )
        return list;
      if ((await openItem(visitor)) === null) return partial('no author is named');
      return /\bby [A-Z]|author/i.test(mainText(await visitor.look())) ? list : partial('no author is named');
    },
  ],
  'webgen-000019#5': [
    'lists',
    listing({ to: stories, least: 2, inside: { story: sentence, customer: /[A-Z]\p{L}+/u } }),
  ],
  'webgen-000063#1': [
    'find',
    async (visitor) => {
      const there = await searchField(visitor);
      const result = await searching({
        ...(there ? {} : { to: ['product search', 'search', 'products', 'foods'] as const }),
        term: 'apple',
      })(visitor);
      if (result.points === 0) return result;
      const shows = async (): Promise<number> => {
        const text = mainText(await visitor.look());
        return [
          /nutrition facts|valeur nutritive/i,
          nutrition,
          /\bfat\b|lipides/i,
          /carbohydrate/i,
          /protein/i,
          /sodium/i,
          /% ?(dv|daily value)|daily value/i,
        ].filter((part) => part.test(text)).length;
      };
      let parts = await shows();
      if (parts < 5) {
        await openItem(visitor, /apple/i);
        parts = await shows();
      }
      return parts >= 6
        ? yes('a whole label for apple')
        : parts >= 3
          ? partial('a label for apple with parts missing')
          : no('apple is found, but without its label');
    },
  ],
  'webgen-000063#2': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, analysis);
      if (lost !== null) return no(lost);
      const form = formInFront(await visitor.look(), [[/ingredient|food/i, '']]);
      const many = form.find((field) => /ingredient|food/i.test(field.name));
      if (!many) return no('there is no field for ingredients');
      const foods = ['chicken', 'rice', 'broccoli'];
      if (many.type === 'textarea' || form.filter((field) => /ingredient|food/i.test(field.name)).length === 1) {
        if (many.type === 'select') {
          for (const food of foods) {
            await fill(visitor, [
              [/ingredient|food/i, new RegExp(food, 'i')],
              [/serving|size|amount|gram|quantity/i, '100'],
            ]);
            await send(visitor, ['add', 'calculate', 'analy']);
          }
        } else {
          await complete(
            visitor,
            [
              [/ingredient|food/i, foods.join(', ')],
              [/serving|size|amount|gram|quantity/i, '100'],
            ],
            { words: ['calculate', 'analy', 'add'] },
          );
        }
      } else {
        await fill(
          visitor,
          foods.flatMap(
            (food) =>
              [
                [/ingredient|food/i, food],
                [/serving|size|amount|gram|quantity/i, '100'],
              ] as const,
          ),
        );
      }
      const press = await visitor.find(['calculate', 'analyze', 'analyse', 'show'], {
        roles: ['button'],
        region: 'main',
      });
      if (press && !nutrition.test(mainText(await visitor.look()))) await visitor.click(press);
      const text = mainText(await visitor.look());
      const values = [
        /(calories|energy)[^\n]{0,20}\n?\s*[1-9]\d*/i,
        /protein[^\n]{0,20}\n?\s*[1-9]\d*/i,
        /fat[^\n]{0,20}\n?\s*\d+/i,
      ].filter((part) => part.test(text)).length;
      const named = foods.filter((food) => text.toLowerCase().includes(food)).length;
      return values >= 2 && named === 3
        ? yes('values for all three')
        : values >= 2 && named > 0
          ? partial(`values, but only ${named} of three foods are named`)
          : no('no nutritional values are shown');
    },
  ],
  'webgen-000063#3': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, ['packaging design', 'packaging', 'package', 'design']);
      if (lost !== null) return no(lost);
      let form = formInFront(await visitor.look());
      if (form.length < 2) {
        await visitor.press(['new design', 'start', 'new package', 'create', 'add', 'design', 'new'], {
          region: 'main',
          longest: 45,
        });
        form = formInFront(await visitor.look());
      }
      if (form.length < 2) return no('no design can be begun');
      const text = `${mainText(await visitor.look())} ${form.map((field) => field.name).join(' ')}`;
      const rules = [
        /bilingual|french/i,
        /ingredient/i,
        /allergen|contains/i,
        /net (quantity|weight|contents)/i,
        /nutrition facts/i,
        /best before/i,
        /regulation|canadian|cfia|health canada/i,
      ].filter((rule) => rule.test(text)).length;
      return rules >= 3
        ? yes(`a design with ${rules} of the rules' parts`)
        : partial(`a design form, but only ${rules} parts that the rules ask for`);
    },
  ],
  'webgen-000063#4': [
    'kits',
    async (visitor) => {
      const lost = await walk(visitor, analysis);
      if (lost !== null) return no(lost);
      let form = formInFront(await visitor.look(), [[/ingredient|food/i, '']]);
      if (!form.some((field) => /ingredient|food/i.test(field.name))) {
        await visitor.press(['new', 'add', 'start', 'analy', 'calculate'], {
          region: 'main',
          longest: 45,
          roles: ['button', 'link'],
        });
        form = formInFront(await visitor.look(), [[/ingredient|food/i, '']]);
      }
      const hasFood = form.some((field) => /ingredient|food/i.test(field.name));
      const hasSize = form.some((field) => /serving|size|amount|gram|quantity|weight/i.test(field.name));
      if (!hasFood) return no('there is no field for ingredients');
      return hasSize ? yes('fields for ingredients and serving sizes') : partial('no field for the serving size');
    },
  ],
  'webgen-000063#5': [
    'find',
    async (visitor) => {
      let field = await searchField(visitor);
      if (!field && (await visitor.go(['product search', 'search', 'products', 'foods'])))
        field = await searchField(visitor);
      if (!field) return no('there is nothing to search with');
      await visitor.remember();
      await visitor.type(field, 'xyz123');
      if (
        !(await reads(
          visitor,
          /\b(no|0|nothing|not)\b[^\n]{0,40}\b(results?|found|match\w*|products?|foods?|labels?|yet)\b|couldn.t find/i,
        ))
      )
        return no('nothing says that there are no results');
      const { lines } = await visitor.look();
      return lines.some((line) => line.text.includes('xyz123'))
        ? yes('it says that nothing was found for the word')
        : partial('it says that nothing was found, without the word');
    },
  ],
  'webgen-000063#6': [
    'pages',
    async (visitor) => {
      const { controls } = await visitor.look();
      const reached = new Set<string>();
      for (let turn = 0; turn < controls.length + 12; turn += 1) {
        // Tabs are one action for the one who looks: only the last picture is judged.
        await visitor.page.keyboard.press('Tab');
        reached.add(String(await visitor.page.evaluate('document.activeElement?.getAttribute("data-seen") ?? ""')));
      }
      await visitor.act(() => visitor.page.keyboard.press('Tab'));
      const inSet = controls.filter((one) => one.type !== 'radio' && !reached.has(String(one.index)));
      if (controls.length < 3) return no('there is hardly anything to reach');
      return inSet.length === 0
        ? yes(`${controls.length} controls reached with Tab`)
        : inSet.length <= controls.length / 10
          ? partial(`not reached: ${inSet[0]?.name}`)
          : no(`${inSet.length} controls are not reached`);
    },
  ],
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
  'webgen-000067#1': [
    'create',
    writing({
      to: [['publish', 'new obituary', 'add obituary', 'obituaries', 'obituary']],
      open: ['publish', 'new obituary', 'add obituary', 'write', 'create', 'add'],
      values: [
        [/title|name|headline/i, obituary],
        [
          /content|text|life|story|message|body|obituary|about|biograph/i,
          'He kept the lighthouse for forty years and knew every boat by its sound.',
        ],
        [/image|picture|photo/i, 'https://example.com/harbour.png'],
      ],
      send: ['publish', 'save'],
      needs: [0, 1],
      proof: obituary,
      shownAt: obituaries,
    }),
  ],
  'webgen-000067#2': [
    'lists',
    listing({
      to: ['mortuaries', 'mortuary', 'funeral homes'],
      wanted: {
        name: /\p{L}{3}/u,
        location:
          /\d+ \p{Lu}|street|road|avenue|\bst\b|\bave\b|[A-Z]\p{L}+, [A-Z]|city|location|address|\p{Lu}\p{L}+ \p{Lu}\p{L}+/u,
        contact: details.contact,
      },
    }),
  ],
  'webgen-000067#3': [
    'social',
    writing({
      to: [obituaries],
      first: true,
      open: ['leave a condolence', 'condolence', 'leave a message', 'write', 'message', 'add', 'comment'],
      values: [[/message|condolence|comment|text/i, unique('We will miss his stories by the pier')]],
      send: ['post', 'send', 'leave', 'submit', 'share', 'save'],
      message: false,
    }),
  ],
  'webgen-000067#4': [
    'insight',
    async (visitor) => {
      const lost = await walk(visitor, ['statistics', 'stats', 'analysis', 'dashboard', 'insights']);
      if (lost !== null) return no(lost);
      const seen = await visitor.look();
      if (!/obituar/i.test(mainText(seen))) return no('the figures are not about obituaries');
      if (!hasFigures(seen)) return no('no figures are shown');
      return hasChart(seen) || seen.groups.some((group) => group.items.length >= 3)
        ? yes('figures and trends')
        : partial('figures without any trend or list');
    },
  ],
  'webgen-000067#5': ['pages', navigatingAll()],
};
