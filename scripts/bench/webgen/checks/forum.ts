/** A forum. */
import { toProfile, userName } from '../account.ts';
import { type Check, details, no, partial, reads, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { openItem, unique, walk } from '../moves.ts';
import { narrowing } from '../narrowing.ts';
import { searching } from '../searching.ts';
import { type Visitor, type Words, mainGroup, mainText } from '../visitor.ts';
import { writing } from '../writing.ts';

const posts: Words = ['posts', 'forum', 'topics', 'discussions', 'threads'];
const center: Words = ['user center', 'my account', 'account', 'profile', 'my profile', 'user centre', 'my posts'];
const topic = unique('Which harbour walk in winter');

export const forum: Checks = {
  'webgen-000029#1': [
    'create',
    async (visitor) => {
      if (
        !(await visitor.find(['new post', 'new topic', 'create post', 'add post', 'new thread', 'write a post'], {
          longest: 40,
        }))
      )
        await visitor.go(posts);
      const written = await writing({
        open: [
          'new post',
          'new topic',
          'create post',
          'add post',
          'new thread',
          'start',
          'write',
          'post',
          'create',
          'add',
        ],
        values: [
          [/title|subject|topic/i, topic],
          [/content|text|body|message|post/i, 'I am looking for a path that is not icy.'],
          [/category/i, /./],
        ],
        needs: [0, 1],
        proof: topic,
        shownAt: posts,
      })(visitor);
      if (written.points < 1) return written;
      if (!(await visitor.go(posts)) || !(await reads(visitor, topic)))
        return partial('it is not in the list of posts');
      return written;
    },
  ],
  'webgen-000029#2': [
    'social',
    writing({
      to: [posts],
      first: true,
      open: ['reply', 'write a reply', 'add reply', 'comment', 'answer'],
      values: [[/reply|comment|message|text|answer|content/i, unique('Take the path behind the mill')]],
      send: ['post reply', 'reply', 'send', 'post', 'submit', 'comment'],
    }),
  ],
  'webgen-000029#3': [
    'find',
    async (visitor) => {
      const field = await visitor.find(['search'], { roles: ['field'] });
      return searching({ ...(field ? {} : { to: posts }), term: 'health' })(visitor);
    },
  ],
  'webgen-000029#4': [
    'find',
    async (visitor) => {
      if (await visitor.find(['categories', 'category'], { region: 'nav', longest: 30 })) return categoryPage(visitor);
      return narrowing({ to: posts, field: ['category', 'categories', 'topic'] })(visitor);
    },
  ],
  'webgen-000029#5': [
    'account',
    async (visitor) => {
      const lost = await walk(visitor, center);
      if (lost !== null) return no(lost);
      let shown = 0;
      const missing: string[] = [];
      for (const part of [
        ['my posts', 'posts'],
        ['my replies', 'replies', 'reply records'],
      ] as const) {
        if (!(await visitor.find(part, { longest: 30, region: 'main' })))
          await visitor.press(part.slice(0, 1), { longest: 30 });
        else if (!(await listHere(visitor))) await visitor.press(part, { longest: 30, region: 'main' });
        const text = mainText(await visitor.look());
        if (new RegExp(part[1].slice(0, -1), 'i').test(text) && (await listHere(visitor))) shown += 1;
        else missing.push(part[0]);
      }
      return shown === 2
        ? yes('own posts and replies')
        : shown === 1
          ? partial(`not seen: ${missing.join(', ')}`)
          : no('neither own posts nor replies');
    },
  ],
  'webgen-000029#6': [
    'account',
    async (visitor) => {
      const name = await userName(visitor);
      const lost = await toProfile(visitor, center.slice(0, -1));
      if (lost !== null) return no(lost);
      const seen = await visitor.look();
      const text = `${mainText(seen)}\n${seen.controls.map((one) => one.value).join('\n')}`;
      const hasName = name === null ? details.name.test(text) : text.includes(name);
      const hasMail = /[\w.+-]+@[\w-]+\.\w+/.test(text);
      return hasName && hasMail
        ? yes('name and address are shown')
        : hasName || hasMail
          ? partial(hasName ? 'no address is shown' : 'no name is shown')
          : no('no personal information');
    },
  ],
};

async function listHere(visitor: Visitor): Promise<boolean> {
  return (
    mainGroup(
      await visitor.look(),
      (group) => group.kind !== 'alike' && group.items.some((item) => item.text.length > 15),
    ) !== null
  );
}

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
