/** What tasks take, learned from the runs that finished here: the median, and the range of eight in ten. Pure. */
import type { RunEvent } from '../../contract/event.ts';
import type { Span } from '../../contract/plan.ts';
import { quantile } from './quantile.ts';

/** What one finished run tells: its events of the kinds that {@link timingKinds} names. */
export type Timing = Pick<RunEvent, 'runId' | 'kind' | 'stage' | 'at' | 'data'>;

export const timingKinds = ['stage-start', 'stage-finish', 'check-finish', 'gate-finish', 'scenario-finish'] as const;

export interface Estimates {
  /** Milliseconds for a product with that many scenarios. */
  of(taskId: string, scenarios: number): Span;
  learnedFrom: number;
}

/** Before anything was learned: medians of a dozen products on two cores, in milliseconds; scenarios are counted apiece. */
const startingValues: Readonly<Record<string, number>> = {
  read: 100,
  design: 500,
  compile: 1400,
  'check:typecheck': 6000,
  'check:unit': 4000,
  'check:build': 5000,
  'check:start': 2500,
  'check:http': 1500,
  'check:scenarios': 500,
  'check:accessibility': 9000,
  'check:screenshots': 6000,
  'gate:faults': 5500,
  'gate:performance': 900,
  'gate:security': 600,
  'gate:data': 500,
  release: 1500,
};
const otherwise = 50;
/** Tasks that take as long as there are scenarios to try. */
const perScenario: ReadonlySet<string> = new Set(['check:scenarios']);
/** With fewer runs the range would say more than is known. */
const leastRuns = 3;

export function learnEstimates(timings: readonly Timing[]): Estimates {
  const samples = new Map<string, number[]>();
  const add = (id: string, milliseconds: number, scenarios: number) => {
    const amount = perScenario.has(id) ? milliseconds / Math.max(1, scenarios) : milliseconds;
    samples.set(id, [...(samples.get(id) ?? []), amount]);
  };
  const runs = Map.groupBy(timings, ({ runId }) => runId);
  for (const events of runs.values()) {
    const scenarios = new Set(
      events.flatMap(({ kind, data }) => (kind === 'scenario-finish' ? String(data['scenario']) : [])),
    ).size;
    const began = new Map<string, number>();
    for (const { kind, stage, at, data } of events) {
      const time = Date.parse(at);
      if (kind === 'stage-start' && stage !== null) began.set(stage, time);
      // Verifying and measuring are told task by task.
      if (kind === 'stage-finish' && stage !== null && stage !== 'verify' && stage !== 'gate')
        add(stage, time - (began.get(stage) ?? time), scenarios);
      const milliseconds = data['durationMs'];
      if (typeof milliseconds !== 'number') continue;
      if (kind === 'check-finish') add(`check:${String(data['check'])}`, milliseconds, scenarios);
      if (kind === 'gate-finish') add(`gate:${String(data['gate'])}`, milliseconds, scenarios);
    }
  }
  return {
    learnedFrom: runs.size >= leastRuns ? runs.size : 0,
    of(id, scenarios) {
      const known = (samples.get(id) ?? []).toSorted((one, other) => one - other);
      const factor = perScenario.has(id) ? Math.max(1, scenarios) : 1;
      if (known.length < leastRuns) {
        const start = (startingValues[id] ?? otherwise) * factor;
        return { low: start * 0.6, median: start, high: start * 1.8 };
      }
      const at = (part: number) => quantile(known, part) * factor;
      return { low: at(0.1), median: at(0.5), high: at(0.9) };
    },
  };
}
