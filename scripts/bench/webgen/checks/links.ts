/** A page of links to share. */
import { complaint, confirmation, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { openItem, unique, walk } from '../moves.ts';
import { navigating } from '../navigating.ts';
import { type Words, mainGroup } from '../visitor.ts';
import { reachForm, writing } from '../writing.ts';

const links: Words = ['my link tree', 'link tree', 'my links', 'links', 'dashboard', 'manage'];
const profile: Words = ['my profile', 'profile', 'my page', 'account', 'my account'];
const link = unique('Harbour journal');

export const linksChecks: Checks = {
  'webgen-000073#1': [
    'create',
    writing({
      to: [links],
      open: ['add link', 'new link', 'create link', 'add', 'new'],
      values: [
        [/title|name|label/i, link],
        [/url|link|address/i, 'https://example.com/harbour-journal'],
      ],
      needs: [0, 1],
      proof: link,
      shownAt: links,
      message: false,
    }),
  ],
  'webgen-000073#2': [
    'change',
    async (visitor) => {
      const lost = await walk(visitor, links);
      if (lost !== null) return no(lost);
      const there = await visitor.find(['edit'], { region: 'main', longest: 40 });
      return writing({
        ...(there ? {} : { first: true as const }),
        open: ['edit', 'change'],
        values: [
          [/title|name|label/i, unique('Harbour diary')],
          [/url|link|address/i, 'https://example.com/harbour-diary'],
        ],
        needs: [0, 1],
        send: ['save', 'update'],
        shownAt: links,
        message: false,
      })(visitor);
    },
  ],
  'webgen-000073#3': [
    'change',
    async (visitor) => {
      const lost = await walk(visitor, links);
      if (lost !== null) return no(lost);
      const group = mainGroup(await visitor.look(), (one) => one.items.some((item) => item.controls.length > 0));
      let gone = group?.items[0]?.text.match(/\p{L}[\p{L}' -]{3,40}/u)?.[0]?.trim();
      if (!(await visitor.find(['delete', 'remove'], { region: 'main', longest: 40 }))) {
        if ((await openItem(visitor)) === null) return no('no link can be opened or deleted');
        gone = (await visitor.look()).lines.find((line) => line.heading && line.region === 'main')?.text ?? gone;
      }
      await visitor.remember();
      if (!(await visitor.press(['delete', 'remove'], { region: 'main', longest: 40 })))
        return no('nothing deletes a link');
      if ((await visitor.look()).dialog)
        await visitor.press(['delete', 'remove', 'yes', 'confirm', 'ok'], { region: 'dialog' });
      else if (await visitor.find([/^(yes|confirm|really)/i], { region: 'main', longest: 40 }))
        await visitor.press([/^(yes|confirm|really)/i], { region: 'main' });
      await confirmation(visitor, /deleted|removed/i);
      await walk(visitor, links);
      const rest = mainGroup(await visitor.look());
      if (gone === undefined) return no('there was no link');
      return rest?.items.some((item) => item.text.includes(gone ?? ''))
        ? no(`"${gone}" is still listed`)
        : yes(`"${gone}" is gone`);
    },
  ],
  'webgen-000073#4': [
    'social',
    async (visitor) => {
      const share: Words = ['copy link', 'copy', 'share', 'shareable link', 'share my link tree'];
      const clipboard = async (): Promise<string> =>
        String(await visitor.page.evaluate('navigator.clipboard.readText()').catch(() => ''));
      if (!(await visitor.find(share, { longest: 45 })) && (await walk(visitor, links)) !== null)
        return no('there is no link tree');
      await visitor.remember();
      if (!(await visitor.press(share, { longest: 45, prefer: 'main' }))) return no('nothing shares the link tree');
      let copied = await clipboard();
      if (!/^https?:/.test(copied)) {
        await visitor.press(['copy link', 'copy'], { longest: 45 });
        copied = await clipboard();
      }
      if (!/^https?:/.test(copied)) return no('no address was copied');
      const told = await confirmation(visitor, /copied/i);
      await visitor.act(() => visitor.page.goto(copied));
      const works = mainGroup(await visitor.look(), (group) => group.items.length >= 1) !== null;
      if (!works) return partial('the copied address shows no links');
      return told === null ? partial('copied, but nothing says so') : yes(`"${told}", and the address works`);
    },
  ],
  'webgen-000073#5': [
    'create',
    async (visitor) => {
      const lost = await walk(visitor, links);
      if (lost !== null) return no(lost);
      if (
        !(await reachForm(
          visitor,
          ['add link', 'new link', 'create link', 'add', 'new'],
          [[/title|name|label|url/i, '']],
        ))
      )
        return no('there is no form for it');
      await visitor.remember();
      const form = (await visitor.look()).controls.find(
        (one) => one.role === 'field' && /title|name|label/i.test(one.name),
      );
      if (form) await visitor.type(form, 'Half a link');
      await visitor.press(['save', 'add link', 'add', 'create', 'submit'], {
        roles: ['button'],
        region: (await visitor.look()).dialog ? 'dialog' : 'main',
        longest: 40,
      });
      const told = await complaint(visitor);
      return told === null ? no('nothing says what is missing') : yes(`"${told}"`);
    },
  ],
  'webgen-000073#6': ['pages', navigating(['home'], links, profile)],
};
