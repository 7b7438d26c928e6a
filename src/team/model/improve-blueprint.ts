/** Has a model look over the rules' draft of a blueprint, within bounds; what does not hold is not taken. */
import { readFileSync } from 'node:fs';
import { type Blueprint, fieldTypes } from '../../blueprint/schema.ts';
import type { Question, ModelTask } from '../../models/gateway.ts';
import { describeFeatures } from './describe-features.ts';
import { judgeEdits } from './judge-edits.ts';
import { writeOutline } from './write-outline.ts';

/** `why`: one sentence for everybody. */
export type Improvement = { ok: true; blueprint: Blueprint } | { ok: false; why: string };

/** The first answer and two mended ones. */
export const mostAnswers = 3;
const maximumOutputTokens = 4000;
/** Longer concepts are for the rules: they have read all of it. */
const longestConcept = 12_000;

const system = readFileSync(new URL('./system-architect.md', import.meta.url), 'utf8')
  .replace('{{fieldTypes}}', fieldTypes.join(', '))
  .replace('{{features}}', describeFeatures());

export function askForImprovement(concept: string, draft: Blueprint): Question {
  const typed = JSON.stringify(concept.slice(0, longestConcept));
  const text = `The concept, as a JSON string:\n${typed}\n\nThe draft:\n${writeOutline(draft)}`;
  return { system, turns: [{ from: 'team', text }], tools: [], maximumOutputTokens };
}

export async function improveBlueprint(task: ModelTask, concept: string, draft: Blueprint): Promise<Improvement> {
  const question = askForImprovement(concept, draft);
  let problems: string[] = [];
  for (let number = 1; number <= mostAnswers; number += 1) {
    const answer = await task.ask(question);
    if (!answer.ok) return { ok: false, why: answer.sentence };
    const { text, ending } = answer.reply;
    if (ending === 'length') return { ok: false, why: 'Its answer was too long.' };
    if (ending === 'refused') return { ok: false, why: 'It would not answer.' };
    const judgement = judgeEdits(draft, text);
    if (judgement.ok) return judgement;
    // The same mistakes again: another question would cost without helping.
    if (judgement.problems.join('\n') === problems.join('\n')) break;
    problems = judgement.problems;
    question.turns = [
      ...question.turns,
      { from: 'model', text, toolCalls: [] },
      { from: 'team', text: `These edits cannot be taken:\n- ${problems.join('\n- ')}\nAnswer with all edits anew.` },
    ];
  }
  return { ok: false, why: 'Its changes do not fit together.' };
}
