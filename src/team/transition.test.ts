import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  attemptLimit,
  initialState,
  interruptionLimit,
  isEnded,
  repairLimit,
  type RunState,
  runStateSchema,
  type StepName,
  type StepOutcome,
  transition,
  type TransitionEvent,
} from './transition.ts';

const failure = { code: 'internal', message: 'It broke.', fix: 'Try again.' };

const outcome = fc.oneof(
  fc.constantFrom<StepOutcome>(
    { step: 'read' },
    { step: 'design' },
    { step: 'design', asks: ['questions'] },
    { step: 'design', asks: ['questions', 'requirements', 'blueprint'], revision: 2 },
    { step: 'revise' },
    { step: 'compile' },
    { step: 'release' },
    { step: 'verify', product: 'works' },
    { step: 'verify', product: 'falls-short' },
    { step: 'verify', product: 'broken', failure },
    { step: 'verify', product: 'refused', failure },
    { step: 'repair', changed: true },
    { step: 'repair', changed: false },
    { step: 'develop' },
    { step: 'gate', passed: true },
    { step: 'gate', passed: true, asks: ['release'] },
    { step: 'gate', passed: false, failure },
  ),
);
const anyEvent: fc.Arbitrary<TransitionEvent> = fc.oneof(
  { weight: 8, arbitrary: outcome.map((of): TransitionEvent => ({ event: 'step-finish', outcome: of })) },
  { weight: 3, arbitrary: fc.constant<TransitionEvent>({ event: 'start' }) },
  {
    weight: 2,
    arbitrary: fc.boolean().map((retriable): TransitionEvent => ({ event: 'step-fault', failure, retriable })),
  },
  { weight: 2, arbitrary: fc.constant<TransitionEvent>({ event: 'pause-over' }) },
  {
    weight: 3,
    arbitrary: fc
      .record({ revise: fc.boolean(), again: fc.boolean() })
      .map((of): TransitionEvent => ({ event: 'answer', ...of })),
  },
  { weight: 1, arbitrary: fc.constant<TransitionEvent>({ event: 'decline', failure }) },
  { weight: 1, arbitrary: fc.constant<TransitionEvent>({ event: 'cancel' }) },
);

function walk(events: readonly TransitionEvent[]): RunState[] {
  const states = [initialState];
  for (const event of events) states.push(transition(states.at(-1) ?? initialState, event).state);
  return states;
}

test('no sequence of events leads out of the known states, and each state survives storage', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      for (const state of walk(events))
        assert.deepEqual(runStateSchema.parse(JSON.parse(JSON.stringify(state))), state);
    }),
    { numRuns: 1000 },
  );
});

test('an ended run stays as it is and commands nothing', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), anyEvent, (events, later) => {
      const last = walk(events).at(-1) ?? initialState;
      if (isEnded(last)) assert.deepEqual(transition(last, later), { state: last, commands: [] });
    }),
    { numRuns: 1000 },
  );
});

test('an open run that is worked on always has exactly one thing to do next, so it can never hang', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const last = walk([{ event: 'start' }, ...events]).at(-1) ?? initialState;
      if (isEnded(last) || last.is === 'asking') return;
      const { state, commands } = transition(last, { event: 'start' });
      assert.ok(isEnded(state) ? commands.length === 0 : commands.length === 1);
    }),
    { numRuns: 1000 },
  );
});

test('a run that is kept going ends, however its steps turn out', () => {
  /** Verify and repair turn out as drawn; every other step succeeds or meets a fault. */
  const turn = fc.record({
    fault: fc.boolean(),
    product: fc.constantFrom('works', 'falls-short', 'broken'),
    changed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.infiniteStream(turn), (turns) => {
      let { state, commands } = transition(initialState, { event: 'start' });
      let performed = 0;
      for (const { fault, product, changed } of turns) {
        const [command] = commands;
        if (!command) break;
        performed += 1;
        assert.ok(performed < 200, 'the run goes on for ever');
        ({ state, commands } = transition(state, reply(command, fault, product, changed)));
      }
      assert.ok(isEnded(state));
    }),
    { numRuns: 300 },
  );
});

function reply(
  command: ReturnType<typeof transition>['commands'][number],
  fault: boolean,
  product: string,
  changed: boolean,
): TransitionEvent {
  if (command.command === 'pause') return { event: 'pause-over' };
  if (fault) return { event: 'step-fault', failure, retriable: true };
  if (command.step === 'repair') return { event: 'step-finish', outcome: { step: 'repair', changed } };
  if (command.step === 'gate') return { event: 'step-finish', outcome: { step: 'gate', passed: true } };
  if (command.step !== 'verify') return { event: 'step-finish', outcome: { step: command.step } };
  if (product === 'broken') return { event: 'step-finish', outcome: { step: 'verify', product: 'broken', failure } };
  return { event: 'step-finish', outcome: { step: 'verify', product: product === 'works' ? 'works' : 'falls-short' } };
}

const finish = (of: StepOutcome): TransitionEvent => ({ event: 'step-finish', outcome: of });
const toVerify: TransitionEvent[] = [
  { event: 'start' },
  finish({ step: 'read' }),
  finish({ step: 'design' }),
  finish({ step: 'compile' }),
];
const fallsShort = finish({ step: 'verify', product: 'falls-short' });
const broken = finish({ step: 'verify', product: 'broken', failure });
const repaired = [finish({ step: 'repair', changed: true }), finish({ step: 'compile' })];
const stepOf = (state: RunState | undefined): StepName | null => (state?.is === 'working' ? state.step : null);

test('a product that works goes through its gates to its release', () => {
  const works = finish({ step: 'verify', product: 'works' });
  const states = walk([
    ...toVerify,
    works,
    finish({ step: 'develop' }),
    finish({ step: 'gate', passed: true }),
    finish({ step: 'release' }),
  ]);
  assert.deepEqual(states.map(stepOf), [
    null,
    'read',
    'design',
    'compile',
    'verify',
    'develop',
    'gate',
    'release',
    null,
  ]);
  assert.deepEqual(states.at(-1), { is: 'finished' });
});

test('after three repairs a running product is released with what it lacks, a broken one never is', () => {
  const thrice = (verdict: TransitionEvent) =>
    walk([...toVerify, ...Array.from({ length: repairLimit }, () => [verdict, ...repaired]).flat(), verdict]).at(-1);
  assert.equal(stepOf(thrice(fallsShort)), 'develop');
  assert.deepEqual(thrice(broken), { is: 'failed', step: 'verify', failure, product: true });
});

test('with nothing left to simplify a running product is released, a broken one fails', () => {
  const nothing = finish({ step: 'repair', changed: false });
  assert.equal(stepOf(walk([...toVerify, fallsShort, nothing]).at(-1)), 'develop');
  assert.equal(walk([...toVerify, broken, nothing]).at(-1)?.is, 'failed');
});

test('a product that misses a gate that its release needs is not released', () => {
  const missed = finish({ step: 'gate', passed: false, failure });
  assert.deepEqual(
    walk([...toVerify, finish({ step: 'verify', product: 'works' }), finish({ step: 'develop' }), missed]).at(-1),
    {
      is: 'failed',
      step: 'gate',
      failure,
      product: true,
    },
  );
});

test('a fault is tried again twice with growing pauses, then the run fails with its reason', () => {
  const fault: TransitionEvent = { event: 'step-fault', failure, retriable: true };
  const pauses: number[] = [];
  let { state } = transition(initialState, { event: 'start' });
  for (let tries = 1; tries <= attemptLimit; tries += 1) {
    state = transition(state, fault).state;
    if (state.is === 'waiting') pauses.push(state.milliseconds);
    state = transition(state, { event: 'pause-over' }).state;
  }
  assert.deepEqual(pauses, [1000, 4000]);
  assert.deepEqual(state, { is: 'failed', step: 'read', failure, product: false });
});

test('a fault that no further try can mend fails at once', () => {
  assert.equal(walk([{ event: 'start' }, { event: 'step-fault', failure, retriable: false }]).at(-1)?.is, 'failed');
});

test('a step that takes the process down every time is given up', () => {
  const starts = Array.from({ length: interruptionLimit + 2 }, (): TransitionEvent => ({ event: 'start' }));
  assert.equal(walk(starts.slice(1)).at(-1)?.is, 'working');
  assert.equal(walk(starts).at(-1)?.is, 'failed');
});

test('a run can be cancelled while it is queued, working or waiting', () => {
  const fault: TransitionEvent = { event: 'step-fault', failure, retriable: true };
  assert.deepEqual(walk([{ event: 'cancel' }]).at(-1), { is: 'cancelled', step: null });
  assert.deepEqual(walk([...toVerify, { event: 'cancel' }]).at(-1), { is: 'cancelled', step: 'verify' });
  assert.deepEqual(walk([{ event: 'start' }, fault, { event: 'cancel' }]).at(-1), { is: 'cancelled', step: 'read' });
});

test('a change that may not be merged ends its run at once, with nothing given up', () => {
  const working: RunState = {
    is: 'working',
    step: 'verify',
    round: 0,
    attempt: 1,
    interruptions: 0,
    revision: 0,
    asks: [],
    broken: null,
  };
  const { state, commands } = transition(working, {
    event: 'step-finish',
    outcome: { step: 'verify', product: 'refused', failure },
  });
  assert.deepEqual(state, { is: 'failed', step: 'verify', failure, product: true });
  assert.deepEqual(commands, []);
});

test('a run that asks is touched by nothing but an answer, and then goes on where it was', () => {
  const asked = walk([
    { event: 'start' },
    finish({ step: 'read' }),
    finish({ step: 'design', asks: ['questions', 'blueprint'] }),
  ]);
  const asking = asked.at(-1) ?? initialState;
  assert.deepEqual(asking, { is: 'asking', asks: ['questions', 'blueprint'], round: 0, revision: 0 });
  for (const event of [{ event: 'start' }, { event: 'pause-over' }, finish({ step: 'design' })] as const)
    assert.deepEqual(transition(asking, event), { state: asking, commands: [] });
  const revising = transition(asking, { event: 'answer', revise: true, again: false }).state;
  assert.ok(revising.is === 'waiting' && revising.step === 'revise');
  const taken = transition(revising, { event: 'start' });
  assert.deepEqual(taken.commands, [{ command: 'perform', step: 'revise', round: 0, revision: 0, attempt: 1 }]);
  const next = transition(taken.state, finish({ step: 'revise' })).state;
  assert.deepEqual(next, { is: 'asking', asks: ['blueprint'], round: 0, revision: 1 });
  const built = transition(next, { event: 'answer', revise: false, again: false }).state;
  assert.ok(built.is === 'waiting' && built.step === 'compile' && built.revision === 1);
});

test('what is sent back is asked about again, and a release that is declined is none', () => {
  const asking: RunState = { is: 'asking', asks: ['requirements'], round: 0, revision: 0 };
  const revising = transition(asking, { event: 'answer', revise: true, again: true }).state;
  const revised = transition(transition(revising, { event: 'start' }).state, finish({ step: 'revise' })).state;
  assert.deepEqual(revised, { ...asking, revision: 1 });
  const atRelease: RunState = { is: 'asking', asks: ['release'], round: 1, revision: 0 };
  assert.deepEqual(transition(atRelease, { event: 'decline', failure }).state, {
    is: 'failed',
    step: 'release',
    failure,
    product: false,
  });
  const released = transition(atRelease, { event: 'answer', revise: false, again: false }).state;
  assert.ok(released.is === 'waiting' && released.step === 'release' && released.round === 1);
  assert.deepEqual(transition(atRelease, { event: 'cancel' }).state, { is: 'cancelled', step: 'gate' });
});
