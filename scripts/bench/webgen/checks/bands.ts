/** Bands and advertisers. */
import { register, registering, signingIn } from '../account.ts';
import { type Check, confirmation, no, partial, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { complete } from '../form.ts';
import { openItem, unique, walk } from '../moves.ts';
import { type Visitor, type Words } from '../visitor.ts';
import { reachForm, writing } from '../writing.ts';

const bandArea: Words = ['my band', 'my profile', 'band profile', 'my bands', 'dashboard', 'profile', 'bands'];
/** A link of a band's to a picture, a sound or a film: typed into the profile, then seen on it. */
const bandLink =
  (field: RegExp, url: string, shows: (visitor: Visitor) => Promise<boolean>): Check =>
  async (visitor) => {
    const lost = await walk(visitor, bandArea);
    if (lost !== null) return no(lost);
    const open: Words = ['edit', 'add', 'new', 'manage'];
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

export const bands: Checks = {
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
    bandLink(/youtube|video/i, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', async (visitor) => {
      const isThere = async () => (await visitor.look()).players.some((one) => one.source.includes('aqz-KE-bpKQ'));
      if (await isThere()) return true;
      // A page may load the film only when somebody wants to see it.
      return (await visitor.press(['play video', 'watch video', 'play'], { longest: 30 })) && (await isThere());
    }),
  ],
  'webgen-000087#6': [
    'account',
    async (visitor) => {
      const open: Words = [
        'register as an advertiser',
        'advertiser registration',
        'register as advertiser',
        /\badvertise\b/i,
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
      const knows = !done.missing.includes(1) || /advertis/i.test(`${done.told} ${visitor.page.url()}`);
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
};
