/** What a run's events say about its stages and scenarios. Pure; the events are in order. */
import type { RunStatus } from '../../../contract/api.ts';
import { type RunEvent, type StageName, stageNames } from '../../../contract/event.ts';

export type StageState = 'waiting' | 'current' | 'done' | 'stopped';

export interface StageProgress {
  name: StageName;
  state: StageState;
  /** Of all its finished visits: a repair visits stages again. */
  finishedMilliseconds: number;
  /** Of the visit that is going on. */
  startedAt: string | null;
}

export function stagesOf(events: readonly RunEvent[], status: RunStatus): StageProgress[] {
  const stages = new Map<StageName, StageProgress>(
    stageNames.map((name) => [name, { name, state: 'waiting', finishedMilliseconds: 0, startedAt: null }]),
  );
  for (const event of events) {
    const stage = event.stage && stages.get(event.stage);
    if (!stage) continue;
    if (event.kind === 'stage-start') {
      stage.state = 'current';
      stage.startedAt = event.at;
      // Going back to an earlier stage means that the later ones are to be done again.
      const position = stageNames.indexOf(stage.name);
      for (const name of stageNames.slice(position + 1)) {
        const later = stages.get(name);
        if (later) Object.assign(later, { state: 'waiting', startedAt: null });
      }
    } else if (event.kind === 'stage-finish') {
      if (stage.startedAt) stage.finishedMilliseconds += Date.parse(event.at) - Date.parse(stage.startedAt);
      stage.startedAt = null;
      stage.state = 'done';
    }
  }
  const isOver = status !== 'running' && status !== 'queued' && status !== 'asking';
  const last = events.at(-1)?.at;
  return [...stages.values()].map((stage) => {
    if (!isOver || stage.state !== 'current') return stage;
    const spent = stage.startedAt && last ? Date.parse(last) - Date.parse(stage.startedAt) : 0;
    const state: StageState = status === 'finished' ? 'done' : 'stopped';
    return { ...stage, state, finishedMilliseconds: stage.finishedMilliseconds + spent, startedAt: null };
  });
}

export interface ScenarioTick {
  key: string;
  sentence: string;
  passed: boolean;
}

/** The latest result of each scenario, in the order in which they were first tried. */
export function scenariosOf(events: readonly RunEvent[]): ScenarioTick[] {
  const ticks = new Map<string, ScenarioTick>();
  for (const { kind, data, sentence, sequence } of events) {
    if (kind !== 'scenario-finish') continue;
    const key =
      data['scenario'] === undefined ? `event-${sequence}` : `${data['requirement'] ?? ''}/${data['scenario']}`;
    ticks.set(key, { key, sentence, passed: data['passed'] === true });
  }
  return [...ticks.values()];
}

const lastKinds = new Set<RunEvent['kind']>(['run-finish', 'run-fail', 'run-cancel']);

/** True when nothing follows unless the run is retried. */
export function isLastEvent(event: RunEvent | undefined): boolean {
  return event !== undefined && lastKinds.has(event.kind);
}

/** The events with those of `incoming` that are new, in order: what a reconnected stream repeats is left out. */
export function appendEvents(events: readonly RunEvent[], incoming: readonly RunEvent[]): RunEvent[] {
  const all = [...events];
  for (const event of incoming) {
    if (event.sequence > (all.at(-1)?.sequence ?? 0)) all.push(event);
  }
  return all;
}
