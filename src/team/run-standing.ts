/** How a run's state shows in its row. */
import { stageOf } from './lifecycle-events.ts';
import type { RunAdvance } from './team-storage.ts';
import type { RunState } from './transition.ts';

export function standingOf(state: RunState): RunAdvance['standing'] {
  switch (state.is) {
    case 'queued':
      return { status: 'queued', stage: null, state, failure: null };
    case 'working':
    case 'waiting':
      return { status: 'running', stage: stageOf(state.step), state, failure: null };
    case 'asking':
      return { status: 'asking', stage: state.asks[0] === 'release' ? 'gate' : 'design', state, failure: null };
    case 'finished':
      return { status: 'finished', stage: 'release', state, failure: null };
    case 'failed':
      return { status: 'failed', stage: stageOf(state.step), state, failure: state.failure };
    case 'cancelled':
      return { status: 'cancelled', stage: state.step && stageOf(state.step), state, failure: null };
    default:
      return state satisfies never;
  }
}
