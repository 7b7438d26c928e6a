/** One step of a scenario as the lines that a person would write for it with Playwright. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { GivenStep, ThenStep, WhenStep } from '../../blueprint/scenario.ts';
import type { ExpectationName } from './playwright-expectations.ts';

type StepPrinter = (step: GivenStep | WhenStep | ThenStep) => string[];

const text = (value: string): string => JSON.stringify(value);

/** @param need is told each helper that a printed line calls. */
export function createStepPrinter(blueprint: Blueprint, need: (name: ExpectationName) => void): StepPrinter {
  const wholeNames = wholeNamesOf(blueprint);
  const selects = new Set(
    blueprint.entities.flatMap((entity) =>
      entity.fields.filter(({ type }) => type === 'choice' || type === 'relation').map(({ label }) => label),
    ),
  );
  const booleans = new Set(
    blueprint.entities.flatMap((entity) =>
      entity.fields.filter(({ type }) => type === 'boolean').map(({ label }) => label),
    ),
  );

  const counted = countedFilters(blueprint);

  const helper = (name: ExpectationName): ExpectationName => {
    need(name);
    return name;
  };
  const scope = (within: string | undefined): string =>
    within === undefined ? 'page' : `${helper('area')}(page, ${text(within)})`;
  const control = (label: string): string => `page.getByLabel(${text(label)}, { exact: true })`;
  const named = (role: string, name: string): string =>
    `getByRole('${role}', { name: ${text(name)}${wholeNames.has(name) ? ', exact: true' : ''} }).first()`;

  return (step) => {
    switch (step.step) {
      case 'open':
      case 'visit':
        return [`await page.goto(${text(step.path)});`];
      case 'open-signed-out':
        return [`await ${helper('openSignedOut')}(page, ${text(step.path)});`];
      case 'reload':
        return ['await page.reload();'];
      case 'press':
        return [`await page.keyboard.press('${step.key}');`];
      case 'click':
        return [`await ${scope(step.within)}.${named(step.role, step.name)}.click();`];
      case 'open-item':
        return [
          `await ${helper('items')}(page, ${text(step.list)}).nth(${step.position - 1}).getByRole('link').first().click();`,
        ];
      case 'fill':
        return [`await ${control(step.label)}.fill(${text(step.value)});`];
      case 'fill-date':
        return [`await ${control(step.label)}.fill(${helper('daysFromNow')}(${step.days}));`];
      case 'choose':
        if (counted.has(step.label))
          return [`await ${helper('chooseCounted')}(${control(step.label)}, ${text(step.option)});`];
        return [`await ${control(step.label)}.selectOption({ label: ${text(step.option)} });`];
      case 'attach-file':
        // The line break keeps the object open, so that formatting what is formatted changes nothing.
        return [
          `await ${control(step.label)}.setInputFiles({\nname: ${text(step.name)}, mimeType: 'application/octet-stream', buffer: Buffer.from(${text(step.text)}) });`,
        ];
      case 'check':
        return [`await ${control(step.label)}.${step.checked ? 'check' : 'uncheck'}();`];
      case 'see-heading':
        return [`await expect(page.getByRole('heading', { name: ${text(step.text)} }).first()).toBeVisible();`];
      case 'see-text':
        return [
          `await expect(${helper('visibleText')}(${scope(step.within)}, ${text(step.text)}).first()).toBeVisible();`,
        ];
      case 'see-no-text':
        return [`await expect(${helper('visibleText')}(${scope(step.within)}, ${text(step.text)})).toHaveCount(0);`];
      case 'see-path':
        return [`await expect(page).toHaveURL((url) => ${pathCondition(step.path)});`];
      case 'see-control':
        return [`await expect(page.${named(step.role, step.name)}).toBeVisible();`];
      case 'see-message':
        return [`await expect(${helper('message')}(page, ${text(step.text)})).toBeVisible();`];
      case 'see-field-error':
        return [
          `await expect(${control(step.label)}).toHaveAttribute('aria-invalid', 'true');`,
          `await expect(${control(step.label)}).toHaveAccessibleDescription(${pattern(step.text)});`,
        ];
      case 'see-field-value':
        if (booleans.has(step.label))
          return [`await expect(${control(step.label)}).toBeChecked({ checked: ${step.value === 'true'} });`];
        if (selects.has(step.label))
          return [`await expect(${control(step.label)}.locator('option:checked')).toHaveText(${text(step.value)});`];
        return [`await expect(${control(step.label)}).toHaveValue(${text(step.value)});`];
      case 'see-items':
        if (step.atLeast === step.atMost)
          return [`await expect(${helper('items')}(page, ${text(step.list)})).toHaveCount(${step.atLeast});`];
        return [
          `await ${helper('expectItems')}(page, ${text(step.list)}, { atLeast: ${step.atLeast}${step.atMost === undefined ? '' : `, atMost: ${step.atMost}`} });`,
        ];
      case 'see-every-item':
        return [`await ${helper('expectEveryItem')}(page, ${text(step.list)}, ${text(step.text)});`];
      case 'see-order':
        return [
          `await ${helper('expectOrder')}(page, ${text(step.list)}, ${text(step.field)}, '${step.direction}', '${step.as}');`,
        ];
      case 'see-chart':
        return [
          `await expect(page.getByRole('img', { name: ${text(step.name)} }).locator('[data-mark]').nth(${step.marks - 1})).toBeAttached();`,
        ];
      case 'see-figure':
        return [
          `await expect(page.getByRole('group', { name: ${text(step.label)}, exact: true }).getByText(${text(step.value)}, { exact: true })).toBeVisible();`,
        ];
      case 'see-colour':
        return [
          `await expect(page.${step.of === 'page' ? "locator('body')" : "getByRole('banner')"}).toHaveCSS('background-color', '${rgb(step.hex)}');`,
        ];
      default:
        return step satisfies never;
    }
  };
}

/** Filters whose options carry the number of records behind them. */
function countedFilters(blueprint: Blueprint): Set<string> {
  const names = blueprint.features.flatMap((feature) => {
    if (feature.kind !== 'filter') return [];
    const entity = blueprint.entities.find(({ name }) => name === feature.entity);
    const fields = entity?.fields.filter(({ name }) => feature.fields.includes(name)) ?? [];
    return fields.filter(({ type }) => ['choice', 'boolean', 'relation'].includes(type)).map(({ label }) => label);
  });
  return new Set(names);
}

/** Names that the product uses exactly so; others may be part of a longer one, as a record's title in its card's link. */
function wholeNamesOf(blueprint: Blueprint): Set<string> {
  const fixed = ['Save', 'Edit', 'Delete', 'Search', 'Next', 'Previous', 'Sign in', 'Sign out', 'Create account'];
  const actions = blueprint.features.flatMap((feature) => (feature.kind === 'create' ? [feature.action] : []));
  const titles = blueprint.features.flatMap((feature) => ('title' in feature ? [feature.title] : []));
  const labels = blueprint.entities.flatMap((entity) => [entity.pluralLabel, `Delete ${entity.label}`]);
  return new Set([...fixed, ...actions, ...titles, ...labels]);
}

function pathCondition(path: string): string {
  const [pathname = '', query] = path.split('?');
  const parts = [`url.pathname === ${text(pathname)}`];
  for (const [name, value] of new URLSearchParams(query))
    parts.push(`url.searchParams.get(${text(name)}) === ${text(value)}`);
  return parts.join(' && ');
}

function pattern(part: string): string {
  return `/${part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}/i`;
}

function rgb(hex: string): string {
  const part = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return `rgb(${part(1)}, ${part(3)}, ${part(5)})`;
}
