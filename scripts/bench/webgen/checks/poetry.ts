/** Poems and what people say about them. */
import { userName } from '../account.ts';
import { type Check, details, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { listing, openItem, unique } from '../moves.ts';
import { narrowing } from '../narrowing.ts';
import { searching } from '../searching.ts';
import { type Visitor, type Words, mainGroup } from '../visitor.ts';
import { writing } from '../writing.ts';

const poems: Words = ['poetry', 'poems', 'browse'];
const poem = unique('Lanterns over water');

export const poetry: Checks = {
  'webgen-000070#1': ['lists', listing({ to: poems, wanted: { title: /\p{L}{3}/u, author: details.name } })],
  'webgen-000070#2': ['find', searching({ to: poems, words: ['title', 'poem'] })],
  'webgen-000070#3': [
    'create',
    async (visitor) => {
      if (!(await visitor.find(['post poem', 'new poem', 'add poem', 'write a poem', 'post poetry'], { longest: 40 })))
        await visitor.go(poems);
      return writing({
        open: [
          'post poem',
          'post poetry',
          'new poem',
          'add poem',
          'write',
          'post',
          'publish',
          'share',
          'create',
          'add',
        ],
        values: [
          [/title/i, poem],
          [/content|poem|text|body|verse/i, 'The harbour keeps its lanterns low.'],
          [/tag/i, 'harbour'],
        ],
        needs: [0, 1],
        proof: poem,
        shownAt: poems,
        message: false,
      })(visitor);
    },
  ],
  'webgen-000070#4': [
    'social',
    async (visitor) => {
      const name = await userName(visitor);
      const said = unique('The second line stays with me');
      const written = await writing({
        to: [poems],
        first: true,
        open: ['comment', 'add comment', 'write a comment', 'leave a comment'],
        values: [[/comment|message|text|content|say/i, said]],
        send: ['post comment', 'comment', 'post', 'send', 'submit', 'add'],
        message: false,
        proof: said,
      })(visitor);
      if (written.points < 1) return written;
      const seen = await visitor.look();
      const item = seen.groups
        .flatMap((group) => group.items)
        .filter((one) => one.text.includes(said))
        .toSorted((one, other) => one.text.length - other.text.length)[0];
      if (!item) return partial('the comment is shown apart from other comments');
      const hasName =
        name === null ? details.name.test(item.text) : item.text.includes(name) || /\byou\b/i.test(item.text);
      return hasName && details.date.test(item.text)
        ? written
        : partial(hasName ? 'the comment shows no time' : "the comment shows no user's name");
    },
  ],
  'webgen-000070#5': [
    'find',
    async (visitor) => {
      if (await visitor.find(['categories', 'category', 'types'], { region: 'nav', longest: 30 }))
        return categoryPage(visitor);
      return narrowing({ to: poems, field: ['category', 'categories', 'type', 'form', 'genre', 'theme', 'kind'] })(
        visitor,
      );
    },
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
