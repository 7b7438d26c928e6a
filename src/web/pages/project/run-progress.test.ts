import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunEvent, RunEventKind, StageName } from '../../../contract/event.ts';
import { appendEvents, isLastEvent, scenariosOf, stagesOf } from './run-progress.ts';

let sequence = 0;
function event(
  second: number,
  kind: RunEventKind,
  stage: StageName | null = null,
  data: RunEvent['data'] = {},
): RunEvent {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
  return {
    runId: 'r1',
    sequence: ++sequence,
    at,
    kind,
    stage,
    role: null,
    sentence: `At ${second}`,
    detail: null,
    data,
  };
}

const brief = (events: RunEvent[], status: Parameters<typeof stagesOf>[1]) =>
  stagesOf(events, status).map(({ state, finishedMilliseconds }) => [state, finishedMilliseconds / 1000]);

test('names finished, current and waiting stages with the time they took', () => {
  const events = [event(0, 'stage-start', 'read'), event(2, 'stage-finish', 'read'), event(2, 'stage-start', 'design')];
  assert.deepEqual(brief(events, 'running'), [
    ['done', 2],
    ['current', 0],
    ['waiting', 0],
    ['waiting', 0],
    ['waiting', 0],
    ['waiting', 0],
  ]);
});

test('adds up the visits of a stage that a repair repeats, and puts later stages back', () => {
  const events = [
    event(0, 'stage-start', 'design'),
    event(1, 'stage-finish', 'design'),
    event(1, 'stage-start', 'verify'),
    event(5, 'stage-finish', 'verify'),
    event(5, 'stage-start', 'design'),
    event(6, 'stage-finish', 'design'),
  ];
  assert.deepEqual(brief(events, 'running'), [
    ['waiting', 0],
    ['done', 2],
    ['waiting', 0],
    ['waiting', 4],
    ['waiting', 0],
    ['waiting', 0],
  ]);
});

test('shows the stage in which a run failed as stopped', () => {
  const events = [event(0, 'stage-start', 'read'), event(3, 'run-fail', 'read')];
  assert.deepEqual(brief(events, 'failed')[0], ['stopped', 3]);
});

test('keeps only the latest result of a scenario', () => {
  const first = event(0, 'scenario-finish', 'verify', { requirement: 'r', scenario: 's', passed: false });
  const other = event(1, 'scenario-finish', 'verify', { requirement: 'r', scenario: 't', passed: true });
  const second = event(2, 'scenario-finish', 'verify', { requirement: 'r', scenario: 's', passed: true });
  assert.deepEqual(
    scenariosOf([first, other, second]).map(({ passed, sentence }) => [passed, sentence]),
    [
      [true, 'At 2'],
      [true, 'At 1'],
    ],
  );
});

test('takes each event once when a reconnected stream repeats some', () => {
  const [one, two, three] = [event(0, 'run-start'), event(1, 'role-note'), event(2, 'run-finish')];
  assert.deepEqual(appendEvents([one, two], [one, two, three]), [one, two, three]);
  assert.equal(isLastEvent(three), true);
  assert.equal(isLastEvent(two), false);
  assert.equal(isLastEvent(undefined), false);
});
