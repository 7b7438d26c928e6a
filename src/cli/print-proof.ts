/** The proof ledger as lines for a terminal. */
import { styleText } from 'node:util';
import type { GateResult } from '../contract/gate.ts';
import type { Proof, ProofEntry } from '../contract/proof.ts';

const verdicts: Record<ProofEntry['verdict'], { words: string; colour: 'green' | 'red' | 'yellow' }> = {
  met: { words: 'met', colour: 'green' },
  'not-met': { words: 'NOT MET', colour: 'red' },
  'not-served': { words: 'not served', colour: 'yellow' },
};

export function printProof(proof: Proof): string[] {
  const lines = ['', styleText('bold', 'Requirements and their proof')];
  for (const entry of proof.entries) {
    const { words, colour } = verdicts[entry.verdict];
    const passed = entry.scenarios.filter((scenario) => scenario.passed).length;
    const seen = entry.scenarios.length === 0 ? '' : ` (${passed} of ${entry.scenarios.length} seen in the browser)`;
    lines.push(`  ${entry.requirement.padEnd(4)} ${styleText(colour, words.padEnd(10))} ${entry.text}${seen}`);
    if (entry.reason !== null) lines.push(`                  ${styleText('dim', entry.reason)}`);
  }
  if (proof.exclusions.length > 0) {
    lines.push('', styleText('bold', 'Left out on purpose'));
    for (const { text, reason } of proof.exclusions) lines.push(`  "${text}": ${reason}`);
  }
  if (proof.questions.length > 0) {
    lines.push('', styleText('bold', 'Decided for you'));
    for (const question of proof.questions) lines.push(`  ${question.text} ${question.default}`);
  }
  lines.push('', styleText('bold', 'Checks'));
  for (const check of proof.checks) {
    const mark = check.passed ? styleText('green', 'passed') : styleText('red', 'FAILED');
    lines.push(`  ${check.check.padEnd(14)} ${mark}  ${check.summary} (${Math.round(check.durationMs)} ms)`);
  }
  if (proof.gates.length > 0) lines.push('', styleText('bold', 'Gates'), ...proof.gates.map(printGate));
  return lines;
}

const gateVerdicts = {
  pass: { words: 'passed', colour: 'green' },
  fail: { words: 'MISSED', colour: 'red' },
  'could-not-run': { words: 'not measured', colour: 'yellow' },
} as const;

function printGate({ gate, required, verdict, sentence }: GateResult): string {
  const { words, colour } = gateVerdicts[verdict];
  return `  ${gate.padEnd(14)} ${styleText(colour, words)}  ${sentence}${required ? '' : ' (not required)'}`;
}
