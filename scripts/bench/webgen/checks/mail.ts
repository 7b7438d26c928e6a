/** Mail with templates and recipients. */
import { confirmation, details, no, partial, reads, yes } from '../expectations.ts';
import type { Checks } from '../families.ts';
import { type Values, complete, formInFront } from '../form.ts';
import { listing, unique, walk } from '../moves.ts';
import { type Visitor, type Words, mainText } from '../visitor.ts';
import { writing } from '../writing.ts';

const compose: Words = ['compose', 'new email', 'new message', 'write', 'new mail', 'new'];
const sent: Words = ['sent emails', 'sent mail', 'sent', 'outbox', 'emails'];
const templates: Words = ['templates', 'template', 'email templates'];
const subject = unique('Harbour evening plan');
const mail: Values = [
  [/^to\b|recipient/i, 'dana.reyes@example.com'],
  [/subject/i, subject],
  [/body|message|content|text/i, 'The lanterns are lit at eight.'],
];

export const mailChecks: Checks = {
  'webgen-000042#1': [
    'communication',
    async (visitor) => {
      if (!(await openComposer(visitor))) return no('no email can be composed');
      const form = formInFront(await visitor.look(), mail);
      const near = (pattern: RegExp) => form.some((field) => pattern.test(field.name));
      const text = mainText(await visitor.look());
      const buttons = (await visitor.look()).controls.map((one) => one.name).join('\n');
      const missing = [
        near(/subject/i) ? '' : 'subject',
        near(/body|message|content|text/i) || form.some((field) => field.type === 'textarea') ? '' : 'body',
        near(/\bto\b|recipient/i) ? '' : 'recipients',
        form.some((field) => field.type === 'file') || /attach/i.test(`${buttons}\n${text}`) || near(/attach/i)
          ? ''
          : 'attachments',
      ].filter((one) => one !== '');
      return missing.length === 0
        ? yes('all fields are there')
        : missing.length === 1
          ? partial(`missing: ${missing[0]}`)
          : no(`missing: ${missing.join(', ')}`);
    },
  ],
  'webgen-000042#2': [
    'communication',
    async (visitor) => {
      // Either from the list of recipients into a new email, or by choosing one while composing.
      const lost = await walk(visitor, ['recipients', 'contacts', 'address book', 'recipient']);
      if (lost === null) {
        const name = details.name.exec(mainText(await visitor.look()))?.[0];
        const pressed = await visitor.press(['compose', 'email', 'write', 'send email', 'add to', 'new email'], {
          region: 'main',
          longest: 35,
        });
        if (pressed) {
          const form = formInFront(await visitor.look(), mail);
          const to = form.find((field) => /\bto\b|recipient/i.test(field.name));
          if (to && to.value !== '') return yes('the recipient stands in the new email');
          if (
            form.some((field) => /subject/i.test(field.name)) &&
            name !== undefined &&
            mainText(await visitor.look()).includes(name)
          )
            return yes('the recipient stands in the new email');
        }
      }
      if (!(await openComposer(visitor))) return no('no email can be composed');
      const to = formInFront(await visitor.look(), mail).find((field) => /^to\b|recipient/i.test(field.name));
      if (!to) return no('there is no field for recipients');
      if (to.type === 'select' && to.options.length > 0) {
        await visitor.choose(to, to.options[0] ?? '');
        return yes('the recipient was chosen from the list');
      }
      if (to.type === 'checkbox') {
        await visitor.click(to);
        return yes('the recipient was chosen from the list');
      }
      const hasList = to.type === 'combobox' || (await visitor.page.locator('datalist option').count()) > 0;
      if (!hasList) return no('recipients have to be typed: nothing is chosen from a list');
      await visitor.choose({ ...to, type: 'combobox' }, '');
      const now = formInFront(await visitor.look(), mail).find((field) => field.name === to.name);
      return now && now.value !== ''
        ? yes('the recipient was chosen from the list')
        : partial('a list is offered, but the choice is not seen');
    },
  ],
  'webgen-000042#3': [
    'communication',
    async (visitor) => {
      if (!(await openComposer(visitor))) return no('no email can be composed');
      const file = (await visitor.look()).controls.find((one) => one.type === 'file') ?? null;
      if (!file) {
        if (!(await visitor.press(['attach', 'add attachment', 'upload', 'add file'], { longest: 40 })))
          return no('nothing can be attached');
      }
      const input = (await visitor.look()).controls.find((one) => one.type === 'file');
      const hidden = visitor.page.locator('input[type=file]').first();
      if (!input && (await hidden.count()) === 0) return no('no file can be chosen');
      if (input)
        await visitor.attach(input, { name: 'harbour.png', mimeType: 'image/png', buffer: Buffer.from('harbour') });
      else
        await visitor.act(() =>
          hidden.setInputFiles({ name: 'harbour.png', mimeType: 'image/png', buffer: Buffer.from('harbour') }),
        );
      const isNamed =
        (await visitor.look()).lines.some((line) => line.text.includes('harbour.png')) ||
        (await hidden.evaluate('(input) => input.files && input.files.length > 0').catch(() => false)) === true;
      return isNamed ? yes('the file is in the draft') : no('the file is not shown in the draft');
    },
  ],
  'webgen-000042#4': [
    'communication',
    async (visitor) => {
      if (!(await openComposer(visitor))) return no('no email can be composed');
      const done = await complete(visitor, mail, { words: ['send'] });
      if (!done.pressed) return no('nothing sends the email');
      const told = await confirmation(visitor, /\bsent\b|sending|success/i);
      const isListed = (await visitor.go(sent)) && (await reads(visitor, subject));
      if (told === null) return isListed ? partial('sent, but no confirmation was seen') : no('it was not sent');
      return isListed ? yes(`"${told}"`) : partial('confirmed, but not in the sent folder');
    },
  ],
  'webgen-000042#5': [
    'communication',
    listing({ to: sent, least: 1, wanted: { recipient: /@|\bto\b|\p{Lu}\p{L}+ \p{Lu}\p{L}+/u, time: details.date } }),
  ],
  'webgen-000042#6': [
    'create',
    writing({
      to: [templates],
      open: ['new template', 'create template', 'add template', 'create', 'new', 'add'],
      values: [
        [/name|title/i, unique('Harbour welcome')],
        [/subject/i, 'Welcome to the harbour'],
        [/body|content|message|text/i, 'Good to have you with us.'],
      ],
      shownAt: templates,
    }),
  ],
  'webgen-000042#7': [
    'change',
    writing({
      to: [templates],
      first: true,
      open: ['edit template', 'edit', 'change'],
      values: [[/name|title|subject/i, unique('Lantern letter')]],
      send: ['save', 'update'],
      shownAt: templates,
    }),
  ],
};

async function openComposer(visitor: Visitor): Promise<boolean> {
  if (!(await visitor.press(compose, { longest: 40 }))) return false;
  const isThere = async () => formInFront(await visitor.look(), mail).some((field) => /subject/i.test(field.name));
  return (await isThere()) || ((await visitor.press(compose, { longest: 40, region: 'main' })) && isThere());
}
