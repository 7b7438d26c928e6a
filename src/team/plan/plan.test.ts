import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { RunEvent } from '../../contract/event.ts';
import { timeOf } from '../../contract/quote.ts';
import { progressOf } from '../../contract/plan-progress.ts';
import { testBlueprint, testWorkload } from '../fixtures/test-product.ts';
import { rolesNeeded } from '../roles-needed.ts';
import { learnEstimates, type Timing } from './learn-estimates.ts';
import { makePlan } from './make-plan.ts';

const roles = rolesNeeded(testBlueprint);
const planFrom = (timings: readonly Timing[]) =>
  makePlan(testBlueprint, { ...testWorkload, roles, estimates: learnEstimates(timings) });
const plan = planFrom([]);

let clock = 0;
function event(kind: RunEvent['kind'], stage: RunEvent['stage'], data: RunEvent['data'] = {}, after = 1000): RunEvent {
  clock += after;
  return {
    runId: 'r',
    sequence: 1,
    at: new Date(clock).toISOString(),
    kind,
    stage,
    role: null,
    sentence: '',
    detail: null,
    data,
  };
}

test('has a task for each piece of work with an owner, after what it needs', () => {
  assert.deepEqual(
    plan.tasks.map(({ id }) => id),
    [
      'read',
      'design',
      'compile',
      'check:typecheck',
      'check:build',
      'check:start',
      'check:scenarios',
      'gate:code',
      'release',
    ],
  );
  const [typecheck, start] = ['check:typecheck', 'check:start'].map((id) => plan.tasks.find((task) => task.id === id));
  assert.deepEqual(start?.needs, ['compile', 'check:build']);
  assert.ok((typecheck?.slack ?? 0) > 0, 'what runs beside something longer has time');
  assert.equal(start?.slack, 0);
  assert.match(plan.tasks.find(({ id }) => id === 'check:scenarios')?.title ?? '', /: 2 scenarios$/);
});

test('learns from what finished runs took, with the range of eight in ten, and scales with the scenarios', () => {
  const run = (runId: string, compile: number, scenarios: number, tried: number): Timing[] => [
    { runId, kind: 'stage-start', stage: 'compile', at: new Date(0).toISOString(), data: {} },
    { runId, kind: 'stage-finish', stage: 'compile', at: new Date(compile).toISOString(), data: {} },
    ...Array.from({ length: scenarios }, (_, index): Timing => ({
      runId,
      kind: 'scenario-finish',
      stage: 'verify',
      at: new Date(compile).toISOString(),
      data: { scenario: `s${index}` },
    })),
    {
      runId,
      kind: 'check-finish',
      stage: 'verify',
      at: new Date(compile).toISOString(),
      data: { check: 'scenarios', durationMs: tried },
    },
  ];
  const timings = [1000, 2000, 3000, 4000, 5000].flatMap((compile, index) => run(`r${index}`, compile, 10, 4000));
  const estimates = learnEstimates(timings);
  assert.equal(estimates.learnedFrom, 5);
  assert.deepEqual(estimates.of('compile', 3), { low: 1400, median: 3000, high: 4600 });
  assert.equal(estimates.of('check:scenarios', 20).median, 8000);
  assert.equal(learnEstimates(run('one', 1000, 1, 100)).learnedFrom, 0, 'one run says nothing about a range');
});

test('tells what is done and what is left as the events arrive, and starts over where something is tried again', () => {
  clock = 0;
  const events = [event('stage-start', 'read'), event('stage-finish', 'read'), event('stage-start', 'design', {}, 0)];
  const state = (id: string) => progressOf(plan, events, clock).tasks.find(({ task }) => task.id === id);
  assert.equal(state('read')?.took, 1000);
  assert.equal(state('design')?.state, 'current');
  events.push(event('stage-finish', 'design'), event('run-ask', 'design', { of: 'questions' }));
  assert.equal(progressOf(plan, events, clock).left, null, 'nobody knows when a person answers');
  events.push(
    event('run-answer', 'design', {}, 60_000),
    event('stage-start', 'compile'),
    event('stage-finish', 'compile'),
  );
  events.push(event('stage-start', 'verify', {}, 0));
  assert.deepEqual(
    ['check:typecheck', 'check:build', 'check:start'].map((id) => state(id)?.state),
    ['current', 'current', 'waiting'],
  );
  events.push(event('check-finish', 'verify', { check: 'build', durationMs: 900 }));
  assert.deepEqual([state('check:build')?.took, state('check:start')?.state], [900, 'current']);
  const before = progressOf(plan, events, clock);
  events.push(event('repair-start', 'verify'));
  const after = progressOf(plan, events, clock);
  assert.ok(after.share < before.share);
  assert.match(after.remark ?? '', /tried out again \(round 1\)/);
  events.push(event('role-note', 'verify', { developing: 'building' }));
  assert.deepEqual(
    [
      progressOf(plan, events, clock).left,
      /Developer works by hand/.test(progressOf(plan, events, clock).remark ?? ''),
    ],
    [null, true],
  );
  events.push(event('run-finish', 'release'));
  assert.equal(progressOf(plan, events, clock).left, null);
});

test('is never below zero, never over while somebody works, and says when a task takes longer than usual', () => {
  clock = 0;
  const events = [event('stage-start', 'read'), event('stage-finish', 'read'), event('stage-start', 'design')];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (later) => {
      const { left, share } = progressOf(plan, events, clock + later);
      assert.ok(left !== null && left.low > 0 && left.low <= left.median && left.median <= left.high);
      assert.ok(share >= 0 && share < 1);
    }),
  );
  assert.match(
    progressOf(plan, events, clock + 600_000).remark ?? '',
    /^"Design .+" takes longer than it usually does\.$/,
  );
});

test('an account tells building from repairs and from waiting', () => {
  clock = 0;
  const events = [
    event('run-start', null, {}, 0),
    event('stage-start', 'read'),
    event('run-ask', 'design', {}, 2000),
    event('run-answer', 'design', {}, 50_000),
    event('stage-start', 'compile', {}, 1000),
    event('stage-finish', 'verify', {}, 4000),
    event('repair-start', 'verify', {}, 500),
    event('stage-finish', 'compile', {}, 3000),
    event('stage-finish', 'verify', {}, 7000),
    event('stage-finish', 'release', {}, 1000),
    event('run-resume', 'release', {}, 20_000),
    event('run-finish', null, {}, 300),
  ];
  assert.deepEqual(timeOf(events), { building: 9800, repairs: 10_000, waiting: 70_000 });
  const mended = [
    event('stage-finish', 'verify', {}, 0),
    event('role-note', 'verify', { developing: 'mending' }, 0),
    event('role-note', 'verify', {}, 120_000),
    event('stage-start', 'gate', {}, 0),
    event('run-finish', null, {}, 5000),
  ];
  assert.deepEqual(timeOf(mended), { building: 5000, repairs: 120_000, waiting: 0 });
});
