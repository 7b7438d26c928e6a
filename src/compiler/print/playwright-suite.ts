/** The acceptance scenarios as a Playwright suite that the product's owner runs and goes on writing. */
import type { Blueprint, Feature, Requirement } from '../../blueprint/schema.ts';
import type { GivenStep, Scenario, ThenStep, WhenStep } from '../../blueprint/scenario.ts';
import type { FileTree } from '../file-tree.ts';
import { expectationsFile, type ExpectationName } from './playwright-expectations.ts';
import { createStepPrinter } from './playwright-step.ts';
import { kebabCase } from './words.ts';

const directory = 'tests/scenarios';

/**
 * One spec a topic (an entity, or a feature without one), one `describe` a requirement, one test a scenario; beside them
 * the fixture that gives each test the product in its first state. Not formatted yet.
 */
export function printPlaywrightSuite(blueprint: Blueprint): FileTree {
  const files = new Map<string, string>();
  const used = new Set<ExpectationName>();
  for (const [topic, requirements] of byTopic(blueprint)) {
    files.set(`${directory}/${topic}.spec.ts`, printSpec(requirements, blueprint, used));
  }
  if (files.size === 0) return files;
  if (used.size > 0) files.set(`${directory}/expectations.ts`, expectationsFile(used));
  return files;
}

function byTopic(blueprint: Blueprint): Map<string, Requirement[]> {
  const topics = new Map<string, Requirement[]>();
  for (const requirement of blueprint.requirements) {
    if (requirement.scenarios.length === 0) continue;
    const topic = topicOf(requirement, blueprint);
    topics.set(topic, [...(topics.get(topic) ?? []), requirement]);
  }
  return topics;
}

/** What the requirement is about: the entity of its first feature, else the feature itself. */
function topicOf(requirement: Requirement, blueprint: Blueprint): string {
  const feature = blueprint.features.find(({ id }) => id === requirement.features[0]);
  return (feature && kebabCase(nameOf(feature, blueprint))) || 'product';
}

function nameOf(feature: Feature, blueprint: Blueprint): string {
  if (feature.kind === 'static-page') return 'pages';
  if (!('entity' in feature)) return feature.id;
  return blueprint.entities.find(({ name }) => name === feature.entity)?.pluralLabel ?? feature.entity;
}

function printSpec(requirements: readonly Requirement[], blueprint: Blueprint, used: Set<ExpectationName>): string {
  const here = new Set<ExpectationName>();
  const printStep = createStepPrinter(blueprint, (name) => here.add(name));
  const groups = requirements.map((requirement) => printGroup(requirement, printStep));
  for (const name of here) used.add(name);
  return [
    ...(groups.some((group) => group.includes('expect(')) ? ["import { expect } from '@playwright/test';"] : []),
    ...(here.size > 0 ? [`import { ${[...here].toSorted().join(', ')} } from './expectations.ts';`] : []),
    "import { test } from './product.ts';",
    '',
    groups.join('\n\n'),
    '',
  ].join('\n');
}

function printGroup(requirement: Requirement, printStep: (step: GivenStep | WhenStep | ThenStep) => string[]): string {
  const titles = new Map<string, number>();
  const tests = requirement.scenarios.map((scenario) => printTest(scenario, uniqueTitle(scenario, titles), printStep));
  return `test.describe(${JSON.stringify(`${requirement.id}: ${requirement.text}`)}, () => {\n${tests.join('\n\n')}\n});`;
}

/** Playwright refuses two tests of one name in a group. */
function uniqueTitle({ title }: Scenario, titles: Map<string, number>): string {
  const number = (titles.get(title) ?? 0) + 1;
  titles.set(title, number);
  return number === 1 ? title : `${title} (${number})`;
}

function printTest(
  scenario: Scenario,
  title: string,
  printStep: (step: GivenStep | WhenStep | ThenStep) => string[],
): string {
  const given = printStep(scenario.given);
  const when = scenario.when.flatMap(printStep);
  const then = scenario.then.flatMap(printStep);
  const parts = [[...given, ...when], then].filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `test(${JSON.stringify(title)}, async ({ page }) => {\n${parts.join('\n\n')}\n});`;
}
