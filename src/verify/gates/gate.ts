/** What each gate is given and what it answers. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { RoleName } from '../../contract/event.ts';
import type { GateMeasure, GateName } from '../../contract/gate.ts';
import type { Evidence, ScenarioResult } from '../../contract/proof.ts';
import type { CommandResult } from '../../sandbox/sandbox.ts';
import type { Answer, Question } from '../ask.ts';

export interface GateSurroundings {
  concept: string;
  blueprint: Blueprint;
  workspace: string;
  /** What verification has already seen of the very same files. */
  checks: readonly Evidence[];
  scenarios: readonly ScenarioResult[];
  /** Asks the running copy. */
  ask(question: Omit<Question, 'signal'>): Promise<Answer>;
  /** Runs a program of ours in the sandbox on the data of the running copy, or of what an earlier version has become. */
  examineData(which: 'fresh' | 'migrated', program: string): Promise<CommandResult>;
  /** Runs the product's tests that match, in the sandbox, in another folder with the same packages. */
  runTests(workspace: string, files: string): Promise<CommandResult>;
  /** How the sources are written. Rejects with a sentence where they cannot be read. */
  examineStyle(): Promise<StyleFindings>;
  /** Known faults of the packages in the lockfile. Rejects with a sentence where nobody can be asked. */
  auditPackages(): Promise<PackageFaults>;
  /** Whether there are records of an earlier version, and how the new files took them over. */
  earlier: Takeover | null;
  signal: AbortSignal;
}

/** The version that is to be replaced. */
export interface EarlierVersion {
  blueprint: Blueprint;
  /** Things that go by another name in the new version. */
  renamed: readonly { from: string; to: string }[];
  /** Folder of its records; never written to. */
  data: string;
}

/** Records of an earlier version on their way into the new one. */
export interface Takeover extends Omit<EarlierVersion, 'data'> {
  /** What the program said of them before. */
  output: string;
  /** Why the new files could not take them over; null: they did. */
  failure: string | null;
}

interface CodePlace {
  path: string;
  line: number;
  lines: number;
  ways: number;
}

export interface StyleFindings {
  unformatted: string[];
  /** The function with the most ways through it. */
  widest: CodePlace | null;
  longest: CodePlace | null;
}

/** Faults of packages that their registry knows of. */
export interface PackageFaults {
  /** Of high or critical severity. Tools count too: the front end is bundled from what the package names as one. */
  serious: number;
  /** Of lower severity. */
  others: number;
  /** One a line: package, severity, title. */
  log: string[];
}

export interface GateFindings {
  measures: GateMeasure[];
  /** Findings, one a line. */
  log: string[];
}

export interface Gate {
  name: GateName;
  role: RoleName;
  required: boolean;
  /** Null: it can be measured. Else why not, in a sentence. */
  obstacle?(surroundings: GateSurroundings): string | null;
  measure(surroundings: GateSurroundings): Promise<GateFindings>;
}

/** Nothing at all may be counted when `threshold` is left out. */
export function atMost(name: string, value: number, threshold = 0, unit = ''): GateMeasure {
  return { name, value, unit, threshold, comparison: 'at-most' };
}

export function atLeast(name: string, value: number, threshold: number, unit = ''): GateMeasure {
  return { name, value, unit, threshold, comparison: 'at-least' };
}
