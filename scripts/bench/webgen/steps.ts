/** Acts of several steps: one press with its answer, a way through a booking or a payment, a talk with a machine, a round of questions. */
import { type Check, type Verdict, complaint, confirmation, no, reads, yes } from './expectations.ts';
import { type Values, complete, formInFront } from './form.ts';
import type { Control, Look } from './look.ts';
import { openItem, walk } from './moves.ts';
import { type Visitor, type Words, mainText, matches } from './visitor.ts';

export interface ActingOptions {
  to?: readonly Words[];
  press: Words;
  /** What the answer says. */
  words?: RegExp;
  values?: Values;
  /** What must be readable afterwards. */
  proof?: RegExp;
}

/** Presses something in the list or on the page of its first item, and wants to be told that it worked. */
export function acting({ to = [], press, words, values = [], proof }: ActingOptions): Check {
  return async (visitor) => {
    const lost = await walk(visitor, ...to);
    if (lost !== null) return no(lost);
    const told = await actOnFirst(visitor, press, values, words);
    if (!told.pressed) return no(`nothing to press for "${String(press[0])}"`);
    if (told.said === null) return no(`no confirmation was seen${told.wrong === null ? '' : `: ${told.wrong}`}`);
    if (proof && !(await reads(visitor, proof))) return no(`"${told.said}", but the outcome is not shown`);
    return yes(`"${told.said}"`);
  };
}

export async function actOnFirst(
  visitor: Visitor,
  press: Words,
  values: Values = [],
  words?: RegExp,
): Promise<{ pressed: boolean; said: string | null; wrong: string | null }> {
  const options = { roles: ['button', 'link'] as const, longest: 45, not: /^(un|already)/i };
  const there = async (): Promise<Control | null> => {
    const { dialog } = await visitor.look();
    return visitor.find(press, { ...options, region: dialog ? 'dialog' : 'main' });
  };
  let control = await there();
  if (!control) {
    if ((await openItem(visitor)) === null) return { pressed: false, said: null, wrong: null };
    control = await there();
    if (!control) return { pressed: false, said: null, wrong: null };
  }
  await visitor.remember();
  await visitor.click(control);
  const form = formInFront(await visitor.look(), values);
  const isAsked = (await visitor.look()).dialog || form.some((field) => field.required && field.value === '');
  let said = isAsked ? null : await confirmation(visitor, words);
  if (said === null && (isAsked || form.length > 0)) {
    const { pressed } = await complete(visitor, values, { words: press });
    if (!pressed) await visitor.press([...press, 'confirm', 'yes', 'ok'], { region: 'dialog' });
    said = await confirmation(visitor, words);
  }
  return { pressed: true, said, wrong: said === null ? await complaint(visitor) : null };
}

export interface ProceedOptions {
  /** Names of the buttons that lead on, the last step first. */
  words: Words;
  values?: Values;
  /** What the page says at the end. */
  goal: RegExp;
  most?: number;
  /** Where to go on when the first page offers nothing. */
  elsewhere?: Words;
}

/** Goes on from form to form until the goal is told. Answers everything that was read on the way. */
export async function proceed(
  visitor: Visitor,
  { words, values = [], goal, most = 5, elsewhere }: ProceedOptions,
): Promise<{ told: string | null; read: string; steps: number }> {
  let read = mainText(await visitor.look());
  let steps = 0;
  for (; steps < most; steps += 1) {
    const seen = await visitor.look();
    const form = formInFront(seen, values);
    const isForm = form.some(
      (field) =>
        (field.required && field.value === '' && !field.checked) || values.some(([label]) => label.test(field.name)),
    );
    await visitor.remember();
    let pressed = isForm && (await complete(visitor, values, { words })).pressed;
    if (!pressed)
      pressed = await visitor.press(words, {
        region: seen.dialog ? 'dialog' : 'main',
        roles: ['button', 'link'],
        longest: 45,
      });
    // Some keep what one does apart from what one looks at.
    if (!pressed && steps === 0 && elsewhere !== undefined && (await visitor.go(elsewhere)))
      pressed = await visitor.press([...words, 'new', 'make'], {
        region: 'main',
        roles: ['button', 'link'],
        longest: 45,
      });
    if (!pressed) break;
    const told = await confirmation(visitor, goal);
    read += `\n${mainText(await visitor.look())}`;
    if (told !== null) return { told, read, steps: steps + 1 };
  }
  return { told: null, read, steps };
}

/** Opens the talk, asks, and wants an answer that fits. */
export function asking(question: string, answer: RegExp): Check {
  return async (visitor) => {
    const field = async (): Promise<Control | undefined> =>
      (await visitor.look()).controls
        .filter((one) => one.role === 'field' && /^(text|textarea|search)$/.test(one.type))
        .find((one) => /message|question|chat|ask|type|write|say|reply/i.test(one.name) && !/search/i.test(one.name));
    let input = await field();
    if (!input) {
      if (
        !(await visitor.press(
          ['chat', 'assistant', 'ask', 'chatbot', 'support', 'message', 'help', 'conversation', 'start'],
          { longest: 50 },
        ))
      )
        return no('there is nobody to talk to');
      input = await field();
      if (!input) {
        await visitor.press(['start', 'new chat', 'new conversation', 'open chat', 'chat', 'conversation'], {
          region: 'main',
          longest: 50,
        });
        input = await field();
      }
      if (!input) return no('there is nothing to type a message into');
    }
    const old = new Set((await visitor.look()).lines.map((line) => line.text));
    await visitor.type(input, question);
    if (!(await wasSaid(visitor, question))) await visitor.press(['send', 'ask', 'submit'], { longest: 30 });
    for (let turn = 0; turn < 10; turn += 1) {
      const fresh = (await visitor.look()).lines.filter((line) => !old.has(line.text) && !line.text.includes(question));
      const text = fresh.map((line) => line.text).join('\n');
      if (answer.test(text))
        return (await wasSaid(visitor, question))
          ? yes('it answered')
          : yes('it answered, without showing the question');
      await visitor.page.waitForTimeout(400);
    }
    return no('no answer that fits');
  };
}

const wasSaid = async (visitor: Visitor, question: string): Promise<boolean> =>
  (await visitor.look()).lines.some((line) => line.text.includes(question));

export interface Question {
  text: string;
  options: Control[];
}

/** The question in front: something to choose from below a text. */
export function questionIn(seen: Look): Question | null {
  const place = seen.dialog ? 'dialog' : 'main';
  const own = seen.controls.filter((one) => one.region === place);
  const radios = own.filter((one) => one.type === 'radio');
  const text = seen.lines.find((line) => line.region === place && /\?$|^question \d|\?\s/i.test(line.text))?.text;
  if (radios.length >= 2) {
    const [first] = radios;
    const options = radios.filter((one) => one.set === first?.set).slice(0, 7);
    return { text: text ?? '', options };
  }
  if (text === undefined) return null;
  const steering =
    /submit|next|previous|back|start|skip|finish|quit|leave|save|sign|edit|delete|enroll|join|share|search|sort|filter|menu|cancel|close|dismiss|print|hand in/i;
  const answers = own.filter((one) => one.role === 'button' && !steering.test(one.name) && one.name.length < 90);
  return answers.length >= 2 && answers.length <= 8 ? { text, options: answers } : null;
}

/** Presses on until a question is in front. */
export async function reachQuestion(visitor: Visitor, words: Words): Promise<Question | null> {
  for (let turn = 0; turn < 5; turn += 1) {
    const seen = await visitor.look();
    const question = questionIn(seen);
    if (question) return question;
    const pressed = await visitor.press(words, {
      region: seen.dialog ? 'dialog' : 'main',
      roles: ['button', 'link'],
      longest: 45,
    });
    if (pressed) continue;
    if ((await openItem(visitor, /./, words)) === null) return null;
  }
  return questionIn(await visitor.look());
}

const onward: Words = [
  'submit answer',
  'submit',
  'answer',
  'check',
  'confirm',
  'next',
  'continue',
  'finish',
  'see results',
  'see your',
  'see my',
  'complete',
  'done',
  'hand in',
];

/** Chooses the first option and sends it. Answers what was said about it. */
export async function answerQuestion(visitor: Visitor, { options }: Question, words: RegExp): Promise<string | null> {
  const [first] = options;
  if (!first) return null;
  await visitor.remember();
  await visitor.click(first);
  const told = first.type === 'radio' ? null : await confirmation(visitor, words);
  if (told !== null) return told;
  if (!(await visitor.press(onward, { roles: ['button', 'link'], longest: 40, region: 'main' }))) return null;
  return confirmation(visitor, words);
}

/** Answers all questions; null when the end was not reached within the actions. */
export async function finishQuestions(visitor: Visitor, start: Question, end: RegExp): Promise<string | null> {
  let question: Question | null = start;
  for (let turn = 0; turn < 14; turn += 1) {
    if (question) {
      // All on one page: one choice for each set, then one press.
      const sets = Map.groupBy(question.options, (one) => one.set);
      for (const [, [first]] of sets) if (first && !first.checked) await visitor.click(first);
      const more = (await visitor.look()).controls.filter((one) => one.type === 'radio' && one.region === 'main');
      const open = [...Map.groupBy(more, (one) => one.set).values()].filter((set) => set.every((one) => !one.checked));
      for (const [first] of open) {
        const again = (await visitor.look()).controls.find(
          (one) => one.set === first?.set && one.value === first.value && one.name === first.name,
        );
        if (again) await visitor.click(again);
      }
    }
    const text = mainText(await visitor.look());
    const met = end.exec(text);
    if (met && !questionIn(await visitor.look())) return met[0];
    const { controls, dialog } = await visitor.look();
    // A question whether one really wants to hand in is answered before anything else.
    const place = dialog ? 'dialog' : 'main';
    const button = controls.find(
      (one) => one.role === 'button' && one.region === place && matches(one.name, onward) !== -1,
    );
    if (!button) return null;
    await visitor.click(button);
    const after = await visitor.look();
    const reached = end.exec(mainText(after));
    question = questionIn(after);
    if (reached && !question) return reached[0];
  }
  return null;
}

/** The verdict of the first part that fails, else of the last. */
export async function inTurn(...parts: readonly (() => Promise<Verdict>)[]): Promise<Verdict> {
  let last: Verdict = no('nothing was judged');
  for (const part of parts) {
    last = await part();
    if (last.points === 0) return last;
  }
  return last;
}
