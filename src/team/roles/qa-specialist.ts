/** Answers for the scenarios: what was tried in a browser and what came of it. */
import type { Verification } from '../team-artifacts.ts';
import type { UnprovenScenario } from '../judge.ts';
import type { RoleNote } from '../stage.ts';
import { bullets, counted, table } from '../wording.ts';

export function noteVerification(
  { checks, scenarios }: Verification,
  failures: readonly UnprovenScenario[],
  round: number,
): RoleNote {
  const passed = scenarios.filter((scenario) => scenario.passed).length;
  const failedChecks = checks.filter((check) => !check.passed);
  const seconds = scenarios.reduce((sum, scenario) => sum + scenario.durationMs, 0) / 1000;
  const verdict =
    scenarios.length === 0
      ? 'No scenario could be run'
      : passed === scenarios.length
        ? `All ${counted(scenarios.length, 'scenario')} passed in a browser, ${seconds.toFixed(1)} s of acting in all`
        : `${passed} of ${counted(scenarios.length, 'scenario')} passed in a browser`;
  const rest = failedChecks.length > 0 ? `; not in order: ${failedChecks.map((check) => check.check).join(', ')}` : '';
  return {
    role: 'QA Specialist',
    subject: `verification-${round}`,
    sentence: `${verdict}${rest}.`,
    detail: [
      table(
        ['Check', 'Result', 'What was seen'],
        checks.map((check) => [check.check, check.passed ? 'passed' : 'failed', check.summary]),
      ),
      bullets(failures.map((failure) => `${failure.requirement}, ${failure.scenario}: ${failure.reason}`)),
    ]
      .filter(Boolean)
      .join('\n\n'),
    data: { scenarios: scenarios.length, passed, failedChecks: failedChecks.length },
  };
}
