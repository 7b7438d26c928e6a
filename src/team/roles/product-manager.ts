/** Sees to it that each sentence of the concept is a requirement, a question or a noted exclusion. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Mode } from '../../contract/api.ts';
import type { OpenQuestion } from '../../contract/question.ts';
import type { Reading } from '../brain.ts';
import type { Ask } from '../transition.ts';
import { mostQuestions } from '../most-questions.ts';
import { describeSource } from '../proof.ts';
import type { ChangeNotes } from '../team-artifacts.ts';
import type { RoleNote } from '../stage.ts';
import { bullets, counted, listed, parts, table } from '../wording.ts';

export function noteReading(reading: Reading): RoleNote {
  const missed = reading.notUnderstood.length;
  return {
    role: 'Product Manager',
    subject: 'reading',
    sentence:
      missed === 0
        ? `I read the concept and found a meaning in all of it: ${counted(reading.understood.length, 'point')} to work with.`
        : `I read the concept: ${counted(reading.understood.length, 'point')} to work with, and ${counted(missed, 'part')} that I could not make out.`,
    detail: parts({ Understood: bullets(reading.understood), 'Not understood': bullets(reading.notUnderstood) }),
    data: { understood: reading.understood.length, notUnderstood: missed },
  };
}

export function noteRequirements(concept: string, { requirements, exclusions, questions }: Blueprint): RoleNote {
  const left = requirements.filter((requirement) => requirement.status.is === 'not-served');
  const served = requirements.length - left.length;
  const aside =
    left.length === 0
      ? ''
      : `; ${counted(left.length, 'wish is', 'wishes are')} beyond what I can promise, and the proof says why`;
  return {
    role: 'Product Manager',
    subject: 'requirements',
    sentence: `I turned the concept into ${counted(requirements.length, 'requirement')}, of which we promise ${served}${aside}.`,
    detail: parts({
      Requirements: table(
        ['', 'Requirement', 'Source', 'Promised'],
        requirements.map((requirement) => [
          requirement.id,
          requirement.text,
          describeSource(concept, requirement),
          requirement.status.is === 'served'
            ? counted(requirement.scenarios.length, 'scenario')
            : `no: ${requirement.status.reason}`,
        ]),
      ),
      'Set aside': bullets(exclusions.map((exclusion) => `"${exclusion.text}": ${exclusion.reason}`)),
      'Open questions': bullets(questions.map((question) => `${question.text} Until you answer: ${question.default}`)),
    }),
    data: {
      requirements: requirements.length,
      served,
      notServed: left.length,
      exclusions: exclusions.length,
      questions: questions.length,
    },
  };
}

/** After a repair: what is promised no longer. */
export function noteDropped(dropped: readonly string[], round: number): RoleNote {
  return {
    role: 'Product Manager',
    subject: `dropped-${round}`,
    sentence: `I took back what could not be shown to work, rather than promise it: ${listed(dropped)}.`.replaceAll(
      '..',
      '.',
    ),
    detail: bullets(dropped),
    data: { dropped: dropped.length },
  };
}

/** What a change request comes to, and what it ends. */
export function noteChange(text: string, change: ChangeNotes): RoleNote {
  const named = (notes: ChangeNotes['added']) => notes.map(({ requirement, title }) => `${requirement}: ${title}`);
  const parts = [
    ['What changes', change.sentences],
    ['What existing records lose', change.losses],
    ['No longer asked for', named(change.obsolete)],
    ['Said in the words of the changed product', named(change.restated)],
    ['New', named(change.added)],
  ] as const;
  return {
    role: 'Product Manager',
    subject: 'change',
    sentence: `I read "${text.replaceAll(/\s+/g, ' ').slice(0, 160)}" as: ${change.sentences.join(' ')}`,
    detail: parts
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `**${title}**\n\n${bullets(lines)}`)
      .join('\n\n'),
    data: { changes: change.sentences.length, obsolete: change.obsolete.length, added: change.added.length },
  };
}

/** What was not asked, or will not be: the default is said aloud. Nothing where all of it is asked. */
export function noteDefaults(questions: readonly OpenQuestion[], mode: Mode): RoleNote[] {
  if (questions.length === 0) return [];
  const asked = mode === 'autopilot' ? 0 : Math.min(mostQuestions, questions.length);
  const conflicts = questions.filter(({ kind }) => kind === 'conflict').length;
  const taken = questions.slice(asked);
  const default_ = ({ text, options, chosen }: OpenQuestion) => `${text} **${options[chosen]?.label ?? ''}**`;
  const [first] = taken;
  if (first === undefined) return [];
  return [
    {
      role: 'Product Manager',
      subject: 'defaults',
      sentence: `${conflicts > 0 ? `The concept contradicts itself in ${counted(conflicts, 'point')}. ` : ''}I decided ${counted(taken.length, 'open question')} for you, the first: ${first.text} ${first.options[first.chosen]?.label ?? ''}. You can answer otherwise at any time.`,
      detail: bullets(taken.map((question) => `${default_(question)}. ${question.because}`)),
      data: { questions: questions.length, conflicts, defaults: taken.length },
    },
  ];
}

/** What people's answers or comments came to. */
export function noteRevision(of: Ask, sentences: readonly string[], comment: string | null): RoleNote {
  const what = of === 'questions' ? 'your answers' : `your comment on the ${of === 'blueprint' ? 'design' : of}`;
  return {
    role: 'Product Manager',
    subject: `revision-${of}`,
    sentence:
      sentences.length === 0
        ? `I went through ${what}; the design already says so.`
        : `I worked ${what} into the design: ${sentences.join(' ')}`,
    detail: comment,
    data: { changes: sentences.length },
  };
}

/** What of the person's preferences changed the design; nothing where the concept or the draft says so already. */
export function notePreferences(applied: readonly { text: string; sentences: string[] }[]): RoleNote[] {
  if (applied.length === 0) return [];
  return [
    {
      role: 'Product Manager',
      subject: 'preferences',
      sentence: `The concept leaves it open, so I kept to ${counted(applied.length, 'preference')} of yours: ${listed(applied.map(({ text }) => `"${text}"`))}.`,
      detail: bullets(applied.flatMap(({ sentences }) => sentences)),
      data: { preferences: applied.length },
    },
  ];
}
