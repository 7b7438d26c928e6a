/** Friends, pictures, votes and points. */
import { register, registering, signIn, toProfile, userName } from '../account.ts';
import { confirmation, details, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { complete, picture } from '../form.ts';
import { openItem, unique, walk } from '../moves.ts';
import { navigatingAll } from '../navigating.ts';
import { type Visitor, type Words, mainText } from '../visitor.ts';
import { reachForm, writing } from '../writing.ts';

const profile: Words = ['my profile', 'profile', 'my page', 'account', 'my account'];
const voteCount = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

export const friends: Checks = {
  'webgen-000090#1': ['account', registering()],
  'webgen-000090#2': [
    'account',
    async (visitor) => {
      const values = [[/name/i, 'Marta Lindqvist']] as const;
      const done = await register(visitor, { values });
      if (!done.ok) return no(done.why);
      const greeted = async (): Promise<boolean> =>
        (await visitor.look()).lines.some((line) => /Marta/.test(line.text));
      const out = await visitor.press(['sign out', 'log out', 'logout'], { longest: 40 });
      if (out) {
        if (!(await visitor.look()).controls.some((one) => one.type === 'password'))
          await visitor.press(['sign in', 'log in', 'login'], { longest: 40 });
        const failed = await signIn(visitor, done.credentials);
        if (failed !== null) return no(failed);
      }
      if (!(await greeted())) return no('the user is not greeted by name');
      return (await visitor.look()).lines.some((line) => line.region !== 'nav' && /Marta/.test(line.text))
        ? yes('greeted by name')
        : partial('the name stands in the header only');
    },
  ],
  'webgen-000090#3': [
    'account',
    async (visitor) => {
      const name = await userName(visitor);
      const lost = await toProfile(visitor, profile);
      if (lost !== null) return no(lost);
      const seen = await visitor.look();
      const text = mainText(seen);
      const hasName = name === null ? details.name.test(text) : text.includes(name);
      const hasPicture =
        seen.drawings.some((one) => one.width >= 40 && one.height >= 40) ||
        (await visitor.page.locator('main [class*=avatar], main [class*=rounded-full]').count()) > 0;
      const hasUpdates = seen.groups.some(
        (group) => group.items.length >= 1 && group.items.some((item) => details.date.test(item.text)),
      );
      const missing = [hasName ? '' : 'name', hasPicture ? '' : 'picture', hasUpdates ? '' : 'updates'].filter(
        (one) => one !== '',
      );
      return missing.length === 0
        ? yes('picture, name and updates')
        : missing.length === 1
          ? partial(`missing: ${missing[0]}`)
          : no(`missing: ${missing.join(', ')}`);
    },
  ],
  'webgen-000090#4': [
    'communication',
    async (visitor) => {
      if (!(await visitor.find(['invite'], { longest: 40 }))) await visitor.go(['friends', 'invitations', 'invite']);
      return writing({
        open: ['invite a friend', 'invite friends', 'invite', 'send invitation', 'add invitation', 'new'],
        values: [[/e-?mail|friend|to\b|address/i, 'marta.l@example.com']],
        send: ['send invitation', 'invite', 'send'],
        proof: false,
        words: /invit\w+|sent/i,
      })(visitor);
    },
  ],
  'webgen-000090#5': [
    'create',
    async (visitor) => {
      const pictures: Words = ['upload picture', 'upload', 'pictures', 'photos', 'gallery', 'add picture', 'posts'];
      const before = (await visitor.look()).drawings.length;
      const lost = await walk(visitor, pictures);
      if (lost !== null) return no(lost);
      const fileField = async () =>
        (await visitor.look()).controls.find(
          (one) =>
            one.type === 'file' ||
            (one.role === 'field' && /picture|photo|image/i.test(one.name) && /url|text/.test(one.type)),
        );
      if (!(await fileField()))
        await visitor.press(['upload', 'add picture', 'add photo', 'new picture', 'share', 'add', 'new'], {
          region: 'main',
          longest: 40,
        });
      const field = await fileField();
      if (!field) return no('no picture can be chosen');
      const values = [
        [/title|name|caption/i, unique('Harbour at dusk')],
        ...(field.type === 'file' ? [] : [[/picture|photo|image/i, 'https://example.com/harbour.png'] as const]),
      ] as const;
      if (field.type === 'file')
        await visitor.attach(field, { name: 'harbour.png', mimeType: 'image/png', buffer: picture });
      const done = await complete(visitor, values, { words: ['upload', 'share', 'post', 'save', 'add'] });
      const told = await confirmation(visitor);
      if (!done.pressed && told === null) return no('nothing uploads the picture');
      const isShown =
        (await visitor.look()).drawings.some((one) => one.kind === 'img' && one.loaded && one.width > 20) &&
        before >= 0;
      return told !== null && isShown
        ? yes(`"${told}"`)
        : told !== null
          ? partial('confirmed, but no picture is shown')
          : no('no confirmation was seen');
    },
  ],
  'webgen-000090#6': [
    'social',
    async (visitor) => {
      const vote: Words = ['upvote', 'vote up', 'vote', 'like', '▲', '👍'];
      if (!(await visitor.find(vote, { region: 'main', roles: ['button'], longest: 60 }))) {
        if (!(await visitor.go(['posts', 'pictures', 'feed', 'content', 'photos', 'gallery', 'home'])))
          return no('there is nothing to vote on');
        if (
          !(await visitor.find(vote, { region: 'main', roles: ['button'], longest: 60 })) &&
          (await openItem(visitor)) === null
        )
          return no('there is nothing to vote on');
      }
      const before = voteCount(mainText(await visitor.look()) + (await buttonText(visitor)));
      if (!(await visitor.press(vote, { region: 'main', roles: ['button'], longest: 60 }))) return no('nothing votes');
      await visitor.page.waitForTimeout(600);
      const after = voteCount(mainText(await visitor.look()) + (await buttonText(visitor)));
      const isOne =
        before.length === after.length && after.some((value, index) => Math.abs(value - (before[index] ?? 0)) === 1);
      return isOne ? yes('a count moved by one') : no('no count moved by one');
    },
  ],
  'webgen-000090#7': [
    'social',
    async (visitor) => {
      const points = async (): Promise<number | null> => {
        const text = (await visitor.look()).lines.map((line) => line.text).join('\n');
        const found = /(\d[\d,]*)\s*\n?\s*(points|pts)\b|\bpoints\b:?\s*\n?\s*(\d[\d,]*)/i.exec(text);
        const number = found?.[1] ?? found?.[3];
        return number === undefined ? null : Number(number.replaceAll(',', ''));
      };
      let before = await points();
      if (before === null && (await visitor.go(['points', 'my points', ...profile]))) before = await points();
      if (before === null) return no('no points are shown');
      if (!(await visitor.go(['posts', 'pictures', 'updates', 'feed'])))
        return no('there is nothing to earn points with');
      if (
        !(await reachForm(
          visitor,
          ['new post', 'add post', 'upload', 'add', 'new', 'share', 'create'],
          [[/title|caption|text|content|update/i, '']],
        ))
      )
        return no('there is nothing to earn points with');
      const done = await complete(visitor, [[/title|caption|name/i, unique('Morning by the pier')]]);
      if (!done.pressed) return no('nothing can be sent');
      await visitor.page.waitForTimeout(600);
      let after = await points();
      if (after === null || after <= before) {
        await visitor.go(['points', 'my points', ...profile]);
        after = await points();
      }
      return after !== null && after > before
        ? yes(`from ${before} to ${after} points`)
        : no(`points stayed at ${before}`);
    },
  ],
  'webgen-000090#8': ['pages', navigatingAll()],
};

async function buttonText(visitor: Visitor): Promise<string> {
  return (await visitor.look()).controls
    .filter((one) => one.region === 'main' && one.role === 'button')
    .map((one) => one.name)
    .join('\n');
}
