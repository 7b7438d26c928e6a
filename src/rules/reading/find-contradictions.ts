/** Sentences that cannot both hold become questions with a default, and the product is built all the same. */
import type { RawAct } from './make-act.ts';
import type { Appearance, ReadQuestion } from './reading.ts';
import { isDark } from '../lexicon/palette.ts';

export function findContradictions(
  text: string,
  acts: readonly RawAct[],
  appearances: readonly Appearance[],
): ReadQuestion[] {
  return [...accountQuestions(text), ...deniedQuestions(acts), ...colourQuestions(appearances)];
}

function accountQuestions(text: string): ReadQuestion[] {
  const lower = text.toLowerCase();
  const without =
    /\b(no|without|not (need|require)( any)?|don't need|skip) (user )?(an? )?(accounts?|logins?|log ?in|registration|sign[- ]?(in|up))\b/.test(
      lower,
    );
  const withAccount = lower.replaceAll(
    /\b(no|without|not (need|require)( any)?|don't need|skip) (user )?(an? )?(accounts?|logins?|log ?in|registration|sign[- ]?(in|up))\b/g,
    '',
  );
  const asks = /\b(log ?in|sign ?(in|up)|register|registration|accounts?|my [a-z]+|password)\b/.test(withAccount);
  if (!without || !asks) return [];
  return [
    {
      id: 'accounts',
      text: 'The concept asks for accounts in one place and for none in another. Should people sign in?',
      default: 'There are accounts; a visible demo user is signed in at once, so that nobody meets a login wall.',
      options: ['With accounts', 'Without accounts'],
    },
  ];
}

function deniedQuestions(acts: readonly RawAct[]): ReadQuestion[] {
  const questions: ReadQuestion[] = [];
  for (const denied of acts.filter((act) => act.isDenied)) {
    const object = denied.object.map((word) => word.lower).join(' ');
    const other = acts.find(
      (act) =>
        !act.isDenied &&
        act.verb === denied.verb &&
        act.object.map((word) => word.lower).join(' ') === object &&
        act.actor === denied.actor,
    );
    if (other === undefined || questions.length >= 3) continue;
    questions.push({
      id: `contradiction-${questions.length + 1}`,
      text: `Should people be able to ${denied.words}? The concept says both yes and no.`.slice(0, 300),
      default: 'Yes, they can.',
      options: ['Yes', 'No'],
    });
  }
  return questions;
}

function colourQuestions(appearances: readonly Appearance[]): ReadQuestion[] {
  const backgrounds = new Map(
    appearances.flatMap(({ background }) => (background === null ? [] : [[background.hex, background.name] as const])),
  );
  const mode = appearances.find((appearance) => appearance.mode !== null)?.mode;
  const questions: ReadQuestion[] = [];
  if (backgrounds.size > 1) {
    const names = [...backgrounds.values()];
    questions.push({
      id: 'background-colour',
      text: `The concept names several backgrounds: ${names.join(', ')}. Which one is meant?`.slice(0, 300),
      default: `${names[0]} is used.`,
      options: names.slice(0, 6),
    });
  }
  const first = [...backgrounds.keys()][0];
  const isSaidDark = appearances.some((appearance) => appearance.mode === 'dark' && appearance.background === null);
  if (mode === 'dark' && isSaidDark && first !== undefined && !isDark(first)) {
    questions.push({
      id: 'dark-theme',
      text: `The concept asks for a dark theme and for a light background (${backgrounds.get(first)}). Which one counts?`,
      default: 'The named background is used.',
      options: ['The named background', 'A dark background'],
    });
  }
  return questions;
}
