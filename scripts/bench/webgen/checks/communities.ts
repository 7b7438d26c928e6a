/** Forums, poems, links, bands, articles and friends. */
import { register, registering, signIn, signingIn, toProfile, userName } from '../account.ts';
import type { Checks } from '../families.ts';
import { complaint, confirmation, details, no, partial, reads, yes, type Check } from '../expectations.ts';
import { complete, picture } from '../form.ts';
import {
  listing,
  narrowing,
  navigating,
  navigatingAll,
  openItem,
  reachForm,
  searching,
  unique,
  walk,
  writing,
} from '../moves.ts';
import { mainGroup, mainText, type Visitor, type Words } from '../visitor.ts';

const posts: Words = ['posts', 'forum', 'topics', 'discussions', 'threads'];
const center: Words = ['user center', 'my account', 'account', 'profile', 'my profile', 'user centre', 'my posts'];
const poems: Words = ['poetry', 'poems', 'browse'];
const links: Words = ['my link tree', 'link tree', 'my links', 'links', 'dashboard', 'manage'];
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
const bandArea: Words = ['my band', 'my profile', 'band profile', 'my bands', 'dashboard', 'profile', 'bands'];
const profile: Words = ['my profile', 'profile', 'my page', 'account', 'my account'];

const topic = unique('Which harbour walk in winter');
const poem = unique('Lanterns over water');
const link = unique('Harbour journal');

/** A link of a band's to a picture, a sound or a film: typed into the profile, then seen on it. */
const bandLink =
  (field: RegExp, url: string, shows: (visitor: Visitor) => Promise<boolean>): Check =>
  async (visitor) => {
    const lost = await walk(visitor, bandArea);
    if (lost !== null) return no(lost);
    const open: Words = ['edit', 'add', 'new', 'create', 'manage', 'register'];
    if (!(await reachForm(visitor, open, [[field, url]]))) {
      if ((await openItem(visitor)) === null || !(await reachForm(visitor, open, [[field, url]])))
        return no('there is no field for the link');
    }
    const done = await complete(visitor, [[field, url]], { words: ['save', 'update', 'add'] });
    if (!done.pressed) return no('nothing saves the link');
    const told = await confirmation(visitor);
    if (await shows(visitor)) return yes('it is shown');
    const name = done.entered.find((one) => /name|title/i.test(one.label))?.text;
    if (
      name !== undefined &&
      (await openItem(visitor, new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))) !== null &&
      (await shows(visitor))
    )
      return yes('it is shown');
    return told === null
      ? no('neither a confirmation nor the thing itself was seen')
      : partial(`"${told}", but it is not shown`);
  };

const voteCount = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

export const communities: Checks = {
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
  'webgen-000087#1': [
    'create',
    async (visitor) => {
      const values = [
        [/band.?name|name of (the|your) band|^name|title/i, unique('The Harbour Lights')],
        [/bio|about|description|story/i, 'Four friends who play by the pier.'],
        [/contact|e-?mail|phone/i, 'harbour.lights@example.com'],
      ] as const;
      const band: Words = [
        'register your band',
        'register band',
        'band registration',
        'register a band',
        'add band',
        'add your band',
        'join as a band',
      ];
      if (!(await visitor.find(band, { longest: 45 }))) await visitor.go(['bands', 'band']);
      if (await visitor.find(band, { longest: 45 }))
        return writing({ open: [...band, 'add', 'new'], values, needs: [0, 1] })(visitor);
      return registering({ open: band, values, needs: [0] })(visitor);
    },
  ],
  'webgen-000087#2': [
    'account',
    signingIn({ wrongFirst: true, then: ['dashboard', 'my band', 'my bands', 'my profile', 'profile', 'my account'] }),
  ],
  'webgen-000087#3': [
    'change',
    bandLink(/picture|photo|image/i, 'https://example.com/harbour.png', async (visitor) =>
      (await visitor.look()).drawings.some((one) => one.source.includes('harbour.png') && one.loaded),
    ),
  ],
  'webgen-000087#4': [
    'change',
    bandLink(/audio|sound|sample|song|track/i, 'https://example.com/sample.mp3', async (visitor) =>
      (await visitor.look()).players.some((one) => one.kind === 'audio' && one.source.includes('sample.mp3')),
    ),
  ],
  'webgen-000087#5': [
    'change',
    bandLink(/youtube|video/i, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', async (visitor) =>
      (await visitor.look()).players.some((one) => one.source.includes('aqz-KE-bpKQ')),
    ),
  ],
  'webgen-000087#6': [
    'account',
    async (visitor) => {
      const open: Words = [
        'register as an advertiser',
        'advertiser registration',
        'register as advertiser',
        'advertise',
        'become an advertiser',
      ];
      const done = await register(visitor, {
        open,
        values: [
          [/company|business|organi[sz]ation|name/i, 'Harbour Tea Company'],
          [/role|account type|kind|i am|register as/i, /advertiser/i],
        ],
      });
      if (!done.ok) return no(done.why);
      if (done.told === null) return partial('registered, but no confirmation was seen');
      const knows =
        done.missing.includes(1) === false ||
        /advertis/i.test(`${done.told} ${visitor.page.url()} ${mainText(await visitor.look())}`);
      return knows ? yes(done.why) : partial('registered, but not as an advertiser');
    },
  ],
  'webgen-000087#7': [
    'account',
    signingIn({
      wrongFirst: true,
      as: /advertis/i,
      then: ['dashboard', 'my ads', 'my advertisements', 'advertisements', 'ads'],
    }),
  ],
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
      } else
        title = mainGroup(await visitor.look(), (group) =>
          group.items.some((item) => item.controls.length > 1),
        )?.items[0]?.text.match(/\p{L}[^\n.!?]{8,40}/u)?.[0];
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
