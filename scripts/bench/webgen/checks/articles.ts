/** Articles to read, collect and share. */
import { registering, signingIn } from '../account.ts';
import { type Check, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { openItem, walk } from '../moves.ts';
import { narrowing } from '../narrowing.ts';
import { navigating } from '../navigating.ts';
import { searching } from '../searching.ts';
import { type Visitor, type Words, mainGroup, mainText } from '../visitor.ts';

const articles: Words = ['articles', 'browse', 'stories', 'home'];
const collections: Words = [
  'my collection',
  'collections',
  'collection',
  'favourites',
  'favorites',
  'saved',
  'my collections',
];
const history: Words = ['reading history', 'history', 'recently read'];

const profile: Words = ['my profile', 'profile', 'my page', 'account', 'my account'];

export const articlesChecks: Checks = {
  'webgen-000089#1': [
    'find',
    async (visitor) => {
      if (await visitor.find(['categories', 'category'], { region: 'nav', longest: 30 })) return categoryPage(visitor);
      return narrowing({ to: articles, field: ['category', 'categories', 'topic'] })(visitor);
    },
  ],
  'webgen-000089#2': ['find', searching({ to: articles, words: ['articles', 'title'] })],
  'webgen-000089#3': [
    'social',
    async (visitor) => {
      const lost = await walk(visitor, articles);
      if (lost !== null) return no(lost);
      const press: Words = [
        'collect',
        'add to collection',
        'save',
        'bookmark',
        'favourite',
        'favorite',
        'add to favourites',
      ];
      const not = /uncollect|remove|collected|saved|reset/i;
      let title: string | undefined;
      if (!(await visitor.find(press, { region: 'main', longest: 60, roles: ['button'], not }))) {
        if ((await openItem(visitor)) === null) return no('no article opens');
        title = (await visitor.look()).lines.find(
          (line) => line.heading && line.region === 'main' && line.text.length > 5,
        )?.text;
      } else {
        const button = await visitor.find(press, { region: 'main', longest: 60, roles: ['button'], not });
        // Of the article that the button stands on; what is first may be collected already.
        title = (await visitor.look()).groups
          .flatMap((group) => group.items)
          .filter((item) => button !== null && item.controls.includes(button.index))
          .map((item) => item.text.match(/\p{L}[^\n.!?]{8,40}/u)?.[0])
          .find((text) => text !== undefined);
      }
      if (!(await visitor.press(press, { region: 'main', longest: 60, roles: ['button'], not })))
        return no('nothing collects an article');
      if (!(await visitor.go(collections))) return no('there is no collection');
      const words = title?.match(/\p{L}{4,}/gu)?.slice(0, 3) ?? [];
      const group = mainGroup(await visitor.look(), (one) =>
        one.items.some((item) => words.some((word) => item.text.includes(word))),
      );
      return group ? yes('the article is in the collection') : no('the article is not in the collection');
    },
  ],
  'webgen-000089#4': [
    'social',
    async (visitor) => {
      const lost = await walk(visitor, articles);
      if (lost !== null) return no(lost);
      if ((await openItem(visitor)) === null) return no('no article opens');
      const title = (await visitor.look()).controls;
      if (!(await visitor.press(['share'], { region: 'main', longest: 40 }))) return no('nothing shares an article');
      const { controls } = await visitor.look();
      const ways = controls.filter((one) =>
        /facebook|twitter|\bx\b|linkedin|e-?mail|whatsapp|reddit|telegram|copy/i.test(one.name),
      );
      if (ways.length === 0) return no('no ways to share are offered');
      const outside = ways.some(
        (one) => /^(mailto:|https?:)/.test(one.href) && /url=|u=|body=|text=|http/i.test(one.href.slice(8)),
      );
      if (outside) return yes(`${ways.length} ways to share`);
      await visitor.press(['copy link', 'copy'], { longest: 40 });
      const copied = String(await visitor.page.evaluate('navigator.clipboard.readText()').catch(() => ''));
      return /^https?:/.test(copied) && ways.length + title.length > 0
        ? ways.length > 1
          ? yes('the link is copied')
          : partial('only copying is offered')
        : no('no way to share hands the address on');
    },
  ],
  'webgen-000089#5': ['account', registering()],
  'webgen-000089#6': [
    'account',
    async (visitor) => {
      const signed = await signingIn({ then: collections })(visitor);
      if (signed.points < 1) return signed;
      return (await visitor.find(history, { longest: 40 })) || (await visitor.press(history, { longest: 40 }))
        ? signed
        : partial('no way to the reading history');
    },
  ],
  'webgen-000089#7': [
    'account',
    async (visitor) => {
      const titles: string[] = [];
      for (let turn = 0; turn < 2; turn += 1) {
        const lost = await walk(visitor, articles);
        if (lost !== null) return no(lost);
        const group = mainGroup(await visitor.look(), (one) => one.items.length > 2);
        const item = group?.items[turn + 1]?.text ?? '';
        const start = item.slice(0, 24).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        if ((await openItem(visitor, new RegExp(start))) === null) return no('no article opens');
        titles.push(
          (await visitor.look()).lines.find((line) => line.heading && line.region === 'main' && line.text.length > 5)
            ?.text ?? item.slice(0, 20),
        );
      }
      if (!(await visitor.go(history))) return no('there is no reading history');
      const text = mainText(await visitor.look());
      const [older = '', newer = ''] = titles.map((title) => text.indexOf(title));
      if (typeof older !== 'number' || typeof newer !== 'number' || older === -1 || newer === -1)
        return no('the articles just read are not in the history');
      return newer < older ? yes('the last one read stands first') : partial('both are there, but not in order');
    },
  ],
  'webgen-000089#8': [
    'pages',
    navigating(['categories', 'category', 'articles', 'browse'], ['search', 'articles', 'browse'], collections, [
      ...profile,
      ...history,
    ]),
  ],
};

/** A page of categories: the second one is opened, and all that is listed must name it. */
async function categoryPage(visitor: Visitor): ReturnType<Check> {
  if (!(await visitor.go(['categories', 'category', 'types']))) return no('there are no categories');
  const name = await openItem(visitor);
  if (name === null) return narrowing({ field: ['category', 'categories', 'type'] })(visitor);
  const word = /\p{L}{3,}/u.exec(name)?.[0] ?? name;
  const group = mainGroup(await visitor.look(), (one) => one.items.every((item) => item.text.length > 8));
  if (!group) return no('the category lists nothing');
  const hits = group.items.filter((item) => item.text.toLowerCase().includes(word.toLowerCase())).length;
  const titled = (await visitor.look()).lines.some((line) => line.heading && line.text.includes(word));
  return hits === group.items.length
    ? yes(`all items are "${word}"`)
    : titled && hits === 0
      ? partial('items do not name their category')
      : no(`only ${hits} of ${group.items.length} are "${word}"`);
}
