/** What each check is given and what it answers. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { CheckName, ScenarioResult } from '../../contract/proof.ts';
import type { Log } from '../../ops/log.ts';
import type { CommandResult, Sandbox } from '../../sandbox/sandbox.ts';
import type { Seats } from '../seats.ts';
import type { Stages } from '../stages.ts';
import type { createWalk } from '../walk-pages.ts';

export interface CheckSurroundings {
  sandbox: Sandbox;
  workspace: string;
  dependencies: string;
  blueprint: Blueprint;
  evidenceDirectory: string;
  stages: Stages;
  seats: Seats;
  /** The one walk through the pages that several checks share. */
  walk: ReturnType<typeof createWalk>;
  log: Log;
  /** Aborts when the run is cancelled or the check's own time is over. */
  signal: AbortSignal;
  onScenario: (result: ScenarioResult) => void;
}

export interface Findings {
  passed: boolean;
  /** One sentence. */
  summary: string;
  /** Output or findings, one a line. */
  log: string;
  screenshots?: { title: string; file: string }[];
  /** See the evidence's. */
  lowestContrast?: number;
}

export interface Check {
  name: CheckName;
  /** Checks that must have passed before this one makes sense. */
  needs: readonly CheckName[];
  /** Its own time limit. */
  seconds: number;
  run(surroundings: CheckSurroundings): Promise<Findings>;
}

/** Why a command that did not end by itself ended, or null. */
export function stoppedSentence(what: string, { stopped }: CommandResult): string | null {
  switch (stopped) {
    case null:
      return null;
    case 'time':
      return `${what} took longer than allowed and was stopped`;
    case 'cancelled':
      return `${what} was cancelled`;
    case 'memory':
      return `${what} used more memory than allowed and was stopped`;
    case 'disk':
      return `${what} wrote more to disk than allowed and was stopped`;
    default:
      return stopped satisfies never;
  }
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
