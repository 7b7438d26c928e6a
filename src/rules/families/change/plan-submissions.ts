/** What learners hand in for an assignment: a record of their own that teachers pass or send back, with what they say about it. */
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import { defineEntities } from '../../lexicon/define-entity.ts';
import { choice, date, longText, required, text } from '../../lexicon/fields.ts';
import type { LexiconEntity } from '../../lexicon/lexicon-entity.ts';
import type { EntityDraft } from '../family.ts';
import { addEntity, addKnown, takeOut, turn } from '../trade/records.ts';

const handing = /^(submit|hand in|turn in|send in|upload|deliver|send)$/;
const work = /\b(works?|homeworks?|assignments?|essays?|solutions?|exercises?|coursework|submissions?)\b/;
const judging = /^(grade|mark|correct|assess|evaluate|review|score|check)$/;
const judged = /\b(works?|homeworks?|assignments?|essays?|solutions?|exercises?|submissions?|them|it)\b/;
const teaching = /^(Teacher|Instructor|Tutor|Lecturer|Professor|Coach|Trainer|Mentor)$/;
/** Kept by the submission and by what is said under it. */
const covered = /^(Grade|Feedback|Work|Homework|Submission|Artwork|Task)$/;

export function prepareSubmissions(draft: EntityDraft): void {
  const { wishes, entities } = draft;
  const handed = wishes.filter(({ act }) => does(act, handing, work) && !teaching.test(act?.actor ?? ''));
  const taught = wishes.some(({ act }) => teaching.test(act?.actor ?? ''));
  if (handed.length === 0 || !taught) return;
  const isOfAssignments =
    entities.some(({ name }) => name === 'Assignment') || /\bassignments?|homework\b/i.test(draft.reading.concept);
  const assignment = isOfAssignments ? addKnown(draft, 'Assignment') : undefined;
  if (assignment === undefined) return;
  // How far an assignment is says nothing where everybody hands in their own.
  assignment.fields = assignment.fields.filter(({ name }) => name !== 'status');
  assignment.isPersonal = false;
  const kept = entities.filter((entity) => covered.test(entity.name) && isCovered(entity, draft, handed));
  const submission = addEntity(draft, submissionOf(assignment));
  entities.splice(entities.indexOf(submission), 1);
  entities.splice(entities.indexOf(assignment) + 1, 0, submission);
  for (const wish of wishes) {
    const { act } = wish;
    if (handed.some((one) => one.act === act)) turn(wish, 'create', submission.name);
    else if (teaching.test(act?.actor ?? '') && does(act, judging, judged)) turn(wish, 'approval', submission.name);
    else if (does(act, /^(give|leave|write|add|provide)$/, /\bfeedback|comments?\b/))
      turn(wish, 'comments', submission.name);
    else if (wish.entity !== null && kept.some(({ name }) => name === wish.entity)) turn(wish, 'mine', submission.name);
  }
  takeOut(draft, kept, 'mine', submission.name);
  // Nobody passes their own work, whether or not somebody is said to judge it.
  const [first] = handed;
  if (first !== undefined && !wishes.some(({ key, entity }) => key === 'approval' && entity === submission.name))
    wishes.push({ ...first, key: 'approval', entity: submission.name, act: null, isAssumed: true });
}

const does = (act: Wish['act'], verbs: RegExp, objects: RegExp): boolean =>
  act !== null && act.rule === null && verbs.test(act.verb) && objects.test(act.object);

/** Nobody keeps such records for anything else. */
function isCovered({ name }: PlannedEntity, { wishes }: EntityDraft, handed: readonly Wish[]): boolean {
  return wishes.every(
    (wish) =>
      wish.entity !== name ||
      handed.includes(wish) ||
      wish.act === null ||
      /\b(their|own|my|his|her)\b/.test(wish.act.words) ||
      judging.test(wish.act.verb) ||
      /^(give|leave|see|view|check|get|receive)$/.test(wish.act.verb),
  );
}

function submissionOf(assignment: PlannedEntity): LexiconEntity {
  const [entity] = defineEntities('general', [
    {
      name: 'Submission',
      description: 'Work that somebody has handed in, with what became of it.',
      fields: [
        required(text('title', 'Title')),
        required(longText('answer', 'Answer')),
        date('handedInOn', 'Handed in on'),
        required(choice('status', 'Status', ['Handed in', 'Passed with distinction', 'Passed', 'To be revised'])),
      ],
      parents: [
        {
          target: assignment.name,
          field: {
            name: 'assignment',
            label: assignment.label,
            type: 'relation',
            required: true,
            target: assignment.name,
          },
        },
      ],
      owned: true,
      publicCreate: true,
      layout: 'table',
      rows: `
        title | answer | handedInOn | status
        My answer, second version | I rewrote the middle part; the beginning was fine as it was. | -2 | Handed in
        Notes and result | The result is on the first page, the way there on the next two. | -9 | Passed
        Draft with two questions | The second source is missing; I could not find the page number. | -5 | To be revised
        Final version | Checked against the list from class, point by point. | -1 | Handed in
        With drawings | The drawings say more than the text this time. | -14 | Passed with distinction
        Shorter than last time | Three pages instead of seven, as you asked. | -6 | Passed
        Group of three | We split it: reading, measuring, writing. | -3 | Handed in
        Measured twice | The first run was off by ten per cent, so I did it again. | -12 | Passed
        A different approach | I started from the end and worked backwards. | -8 | Passed with distinction
        First attempt | I am not sure about the last step. | -4 | To be revised
        Late, with apologies | I was ill on Monday and Tuesday. | -1 | Handed in
        Complete with sources | Five sources, two of them interviews. | -11 | Passed
        Spoken version | The text of what I said in class. | -16 | Passed
        Corrected | All four remarks are worked in. | -2 | Handed in
      `,
    },
  ]) as [LexiconEntity]; // one draft gives one entity
  return entity;
}
