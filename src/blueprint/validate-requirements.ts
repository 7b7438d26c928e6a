/** Requirements: numbered, proven where they claim to be served, and tied to features that exist. */
import { duplicatesBy } from './duplicates.ts';
import type { Issue } from './issue.ts';
import type { Blueprint } from './schema.ts';

export function validateRequirements(blueprint: Blueprint): Issue[] {
  const issues: Issue[] = [];
  const add = (path: string, message: string, fix: string) => issues.push({ path, message, fix });
  const features = new Set(blueprint.features.map((feature) => feature.id));
  for (const one of duplicatesBy(blueprint.requirements, (requirement) => requirement.id))
    add(`requirements › ${one.id}`, 'Another requirement has the same id.', 'Number them R1, R2, ...');
  for (const one of duplicatesBy(blueprint.questions, (question) => question.id))
    add(`questions › ${one.id}`, 'Another question has the same id.', 'Give each question an id of its own.');
  for (const requirement of blueprint.requirements) {
    const path = `requirements › ${requirement.id}`;
    for (const feature of requirement.features)
      if (!features.has(feature)) add(path, `There is no feature "${feature}".`, 'Name a feature of this blueprint.');
    if (requirement.status.is === 'served' && requirement.features.length === 0)
      add(path, 'It claims to be served, but no feature serves it.', 'Name its features or mark it not served.');
    if (requirement.status.is === 'served' && requirement.scenarios.length === 0)
      add(path, 'It claims to be served, but no scenario proves it.', 'Add a scenario or mark it not served.');
    if (requirement.source.from === 'concept' && requirement.source.start >= requirement.source.end)
      add(path, 'Its source in the concept is empty.', 'Let it end after it starts.');
  }
  const scenarios = blueprint.requirements.flatMap((requirement) =>
    requirement.scenarios.map((scenario) => ({ requirement, scenario })),
  );
  for (const { requirement, scenario } of duplicatesBy(scenarios, (one) => one.scenario.id))
    add(
      `requirements › ${requirement.id} › scenarios › ${scenario.id}`,
      'Another scenario has the same id.',
      'Give each scenario an id of its own.',
    );
  return issues;
}
