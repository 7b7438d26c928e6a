/**
 * Carries out a change request on a blueprint: the product, its requirements and what proves them. What was accepted before stays a
 * promise word by word unless the change itself is about it; what the change makes obsolete or says in other words is named.
 */
import type { Blueprint, Requirement } from '../../blueprint/schema.ts';
import type { Scenario } from '../../blueprint/scenario.ts';
import { printIssue } from '../../blueprint/issue.ts';
import { canonicalJson } from '../../blueprint/canonical.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { scenariosFor } from '../../compiler/scenarios.ts';
import { promiseOf } from '../families/registry.ts';
import { applyOperation } from './apply-operation.ts';
import { speaker } from './applying/things.ts';
import type { Operation } from './operation.ts';
import { outdatedBy } from './outdated-proofs.ts';
import { proveOperation } from './prove-operation.ts';
import { tellOperation } from './tell-operation.ts';
import { touchedFeatures } from './touched-features.ts';

export interface ChangeRequest {
  /** Unique within the product, e.g. `change-3`. */
  id: string;
  text: string;
  /** Requirements that are given up for it, e.g. `R4`. */
  withdraw?: readonly string[];
}

export interface ScenarioNote {
  requirement: string;
  scenario: string;
  title: string;
}

export interface ChangeEffect {
  /** One sentence for each operation, and for what follows from it. */
  sentences: string[];
  /** Scenarios that held so far and are no longer asked for. */
  obsolete: ScenarioNote[];
  /** Scenarios that are said in the words of the changed product. */
  restated: ScenarioNote[];
  /** Scenarios that are new. */
  added: ScenarioNote[];
  /** Fields, things and values whose records lose something. */
  losses: string[];
}

export type ChangeOutcome = { ok: true; blueprint: Blueprint; effect: ChangeEffect } | { ok: false; reason: string };

const mostRequirements = 80;
const mostScenarios = 12;

export function applyChange(
  before: Blueprint,
  operations: readonly Operation[],
  request: ChangeRequest,
): ChangeOutcome {
  let after = before;
  const sentences: string[] = [];
  const losses: string[] = [];
  const proofs: { scenario: Scenario | null; features: string[] }[] = [];
  for (const [index, operation] of operations.entries()) {
    const applied = applyOperation(after, operation);
    if (!applied.ok) return { ok: false, reason: applied.reason };
    const sentence = tellOperation(operation, after, applied.blueprint);
    sentences.push(sentence);
    losses.push(...lossesOf(operation, sentence));
    proofs.push(proveOperation(operation, `${request.id}-${index + 1}`, after, applied.blueprint));
    after = applied.blueprint;
  }
  // What a later wish of the same request renames has its new address.
  const placed = proofs.map((proof) => ({
    ...proof,
    scenario: proof.scenario && spoken(proof.scenario, wordsOf(before, operations), places),
  }));
  const keeping = keepPromises(before, after, operations, request);
  const requirements = [...keeping.requirements];
  const served = proveChange(after, keeping, placed, sentences, request);
  if (served !== null) requirements.push({ ...served, id: `R${highest(requirements) + 1}` });
  if (requirements.length > mostRequirements)
    return {
      ok: false,
      reason: `The product has ${mostRequirements} requirements already, which is as many as there can be.`,
    };
  const blueprint = { ...after, requirements };
  const [issue] = validateBlueprint(blueprint);
  if (issue !== undefined) return { ok: false, reason: `That cannot be done as it stands. ${printIssue(issue)}` };
  return { ok: true, blueprint, effect: { sentences, losses, ...scenarioNotes(before, blueprint) } };
}

interface Keeping {
  requirements: Requirement[];
  /** The features' own scenarios in the changed product that stand in no requirement yet. */
  unused: Map<string, Scenario[]>;
}

/** Takes the promises over: those that the change is about in the words of the changed product, all others as they are. */
function keepPromises(
  before: Blueprint,
  after: Blueprint,
  operations: readonly Operation[],
  request: ChangeRequest,
): Keeping {
  const fresh = new Map(after.features.map((feature) => [feature.id, scenariosFor(after, feature)]));
  const byId = new Map([...fresh.values()].flat().map((scenario) => [scenario.id, scenario]));
  const touched = touchedFeatures(before, after);
  const present = new Set(after.features.map(({ id }) => id));
  const generated = new Set(before.features.flatMap((feature) => scenariosFor(before, feature).map(({ id }) => id)));
  const isGone = outdatedBy(before, after);
  const say = wordsOf(before, operations);
  const used = new Set<string>();
  const withdrawn = new Set(request.withdraw ?? []);
  const requirements = before.requirements.map((requirement): Requirement => {
    const features = requirement.features.filter((id) => present.has(id));
    if (withdrawn.has(requirement.id)) return givenUp(requirement, features, request);
    if (requirement.status.is !== 'served') return { ...requirement, text: say(requirement.text), features };
    const isTouched = requirement.features.some((id) => touched.has(id));
    const scenarios = requirement.scenarios.flatMap((scenario): Scenario[] => {
      if (!isTouched) return [scenario];
      const current = byId.get(scenario.id);
      if (generated.has(scenario.id)) return current === undefined ? [] : [current];
      const inNewWords = spoken(scenario, say);
      return isGone(inNewWords) ? [] : [inNewWords];
    });
    const own = scenarios.length > 0 ? scenarios : spare(features, fresh, before);
    if (features.length === 0 || own.length === 0) return givenUp(requirement, features, request);
    for (const { id } of own) used.add(id);
    const isAssumed = requirement.source.from === 'assumption' && isTouched;
    return {
      ...requirement,
      text: isAssumed ? retold(requirement, after, say) : say(requirement.text),
      features,
      scenarios: own,
    };
  });
  for (const { scenarios } of requirements) for (const { id } of scenarios) used.add(id);
  const unused = new Map(
    [...fresh].map(([id, all]) => [
      id,
      all.filter((scenario) => !used.has(scenario.id) && !generated.has(scenario.id)),
    ]),
  );
  return { requirements, unused };
}

/** A scenario of the features that no requirement had. */
function spare(features: readonly string[], fresh: ReadonlyMap<string, Scenario[]>, before: Blueprint): Scenario[] {
  const taken = new Set(before.requirements.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)));
  return features
    .flatMap((id) => fresh.get(id) ?? [])
    .filter(({ id }) => !taken.has(id))
    .slice(0, 1);
}

function givenUp(requirement: Requirement, features: string[], { text }: ChangeRequest): Requirement {
  return {
    ...requirement,
    features,
    scenarios: [],
    status: {
      is: 'not-served',
      reason: `It was withdrawn by a change request: "${text.slice(0, 300)}".`,
      wouldNeed: 'Another change request that asks for it again.',
    },
  };
}

function retold(requirement: Requirement, after: Blueprint, say: (text: string) => string): string {
  const [id] = requirement.features;
  const feature = after.features.find((one) => one.id === id);
  return feature === undefined || requirement.text.includes('“')
    ? say(requirement.text)
    : promiseOf(feature, after, null);
}

/** The requirement that the change request is the source of. */
function proveChange(
  after: Blueprint,
  { unused }: Keeping,
  proofs: readonly { scenario: Scenario | null; features: string[] }[],
  sentences: readonly string[],
  request: ChangeRequest,
): Omit<Requirement, 'id'> | null {
  const present = new Set(after.features.map(({ id }) => id));
  const fresh = [...unused].flatMap(([id, scenarios]) => scenarios.map((scenario) => ({ id, scenario })));
  const own = proofs.flatMap(({ scenario }) => scenario ?? []);
  const more = fresh.slice(0, Math.max(0, mostScenarios - own.length));
  const scenarios = [...own.slice(0, mostScenarios), ...more.map(({ scenario }) => scenario)];
  const features = [...new Set([...proofs.flatMap((proof) => proof.features), ...more.map(({ id }) => id)])].filter(
    (id) => present.has(id),
  );
  if (scenarios.length === 0 || features.length === 0) return null;
  return {
    text: sentences.join(' ').slice(0, 400).trim(),
    source: { from: 'change-request', id: request.id.slice(0, 60) },
    status: { is: 'served' },
    features,
    scenarios,
  };
}

const highest = (requirements: readonly Requirement[]): number =>
  Math.max(0, ...requirements.map(({ id }) => Number(id.slice(1))));

/** Puts new nouns in place of old ones. */
function wordsOf(before: Blueprint, operations: readonly Operation[]): (text: string) => string {
  return operations.reduce<(text: string) => string>(
    (say, operation) => {
      if (operation.do !== 'rename-entity') return say;
      const entity = before.entities.find(({ name }) => name === operation.entity);
      if (entity === undefined) return say;
      const next = speaker(entity, operation.label, operation.pluralLabel);
      return (text) => next(say(text)).slice(0, 400);
    },
    (text) => text,
  );
}

/** Keys of what a scenario names by the noun of a thing; in a place rather than as a text. */
const places: readonly string[] = ['list', 'within'];
const texts: readonly string[] = [...places, 'text', 'name', 'label', 'title'];

function spoken(scenario: Scenario, say: (text: string) => string, keys: readonly string[] = texts): Scenario {
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') {
      if (key === 'path') return say(node.replaceAll('-', ' ')).replaceAll(' ', '-').toLowerCase();
      return keys.includes(key) ? say(node) : node;
    }
    if (Array.isArray(node)) return node.map((item) => walk(item, key));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([own, value]) => [own, walk(value, own)]));
  };
  return walk(scenario, '') as Scenario; // the same shape in other words
}

function scenarioNotes(before: Blueprint, after: Blueprint): Omit<ChangeEffect, 'sentences' | 'losses'> {
  const notes = (blueprint: Blueprint) =>
    new Map(
      blueprint.requirements.flatMap((requirement) =>
        requirement.scenarios.map(
          (scenario) => [scenario.id, { note: noteOf(requirement, scenario), text: canonicalJson(scenario) }] as const,
        ),
      ),
    );
  const [old, now] = [notes(before), notes(after)];
  return {
    obsolete: [...old].filter(([id]) => !now.has(id)).map(([, { note }]) => note),
    restated: [...now]
      .filter(([id, { text }]) => old.has(id) && old.get(id)?.text !== text)
      .map(([, { note }]) => note),
    added: [...now].filter(([id]) => !old.has(id)).map(([, { note }]) => note),
  };
}

const noteOf = (requirement: Requirement, { id, title }: Scenario): ScenarioNote => ({
  requirement: requirement.id,
  scenario: id,
  title,
});

function lossesOf(operation: Operation, sentence: string): string[] {
  const loses: ReadonlySet<Operation['do']> = new Set([
    'remove-field',
    'remove-entity',
    'unrelate',
    'remove-option',
    'set-options',
    'change-type',
    'limit-field',
    'remove-feature',
    'remove-account',
  ]);
  return loses.has(operation.do) ? [sentence] : [];
}
