/** Steps in which the person uses a control. */
/// <reference lib="dom" />
import type { Locator } from 'playwright-core';
import type { WhenStep } from '../../blueprint/scenario.ts';
import { findByLabel, findByRole, findList, findWithin, itemsOf, namesOf, quoteSome } from './find.ts';
import {
  eventually,
  firstLine,
  isBrowserGone,
  saw,
  sawInstead,
  type Sight,
  type StepOutcome,
  type StepSurroundings,
} from './step.ts';

type StepOf<Name extends WhenStep['step']> = Extract<WhenStep, { step: Name }>;

export async function click(surroundings: StepSurroundings, step: StepOf<'click'>): Promise<StepOutcome> {
  const place = step.within === undefined ? '' : ` in '${step.within}'`;
  return eventually(surroundings, `a ${step.role} '${step.name}'${place}`, async () => {
    const scope = await findWithin(surroundings.page, step.within);
    if (!scope) return sawInstead(`nothing named '${step.within ?? ''}'`);
    const target = await findByRole(scope, step.role, step.name);
    if (!target) return sawInstead(`these: ${await namesOf(scope, step.role)}`);
    return use(surroundings, `Clicked the ${step.role} '${step.name}'${place}`, () =>
      target.click({ timeout: surroundings.patience }),
    );
  });
}

export async function openItem(surroundings: StepSurroundings, step: StepOf<'open-item'>): Promise<StepOutcome> {
  return eventually(surroundings, `an item ${step.position} with a link in the list '${step.list}'`, async () => {
    const list = await findList(surroundings.page, step.list);
    if (!list) return sawInstead(`no such list; lists: ${await namesOf(surroundings.page, 'list')}`);
    const items = itemsOf(list);
    const count = await items.count();
    if (count < step.position) return sawInstead(`${count} items`);
    const link = items
      .nth(step.position - 1)
      .getByRole('link')
      .filter({ visible: true })
      .first();
    if ((await link.count()) === 0) return sawInstead('an item without a link');
    const name = (await link.innerText()).replaceAll(/\s+/g, ' ').trim();
    return use(surroundings, `Opened item ${step.position} of '${step.list}'${name ? `, '${name}'` : ''}`, () =>
      link.click({ timeout: surroundings.patience }),
    );
  });
}

export async function fill(
  surroundings: StepSurroundings,
  { label, value }: { label: string; value: string },
): Promise<StepOutcome> {
  return onControl(surroundings, label, async (control) => {
    const type = await control.getAttribute('type');
    const typed = type === 'datetime-local' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T10:00` : value;
    return use(surroundings, value === '' ? `Emptied '${label}'` : `Typed '${value}' into '${label}'`, () =>
      control.fill(typed, { timeout: surroundings.patience }),
    );
  });
}

/** Today by the browser's clock, which is the product's too. */
export async function fillDate(surroundings: StepSurroundings, step: StepOf<'fill-date'>): Promise<StepOutcome> {
  const date = new Date(Date.now() + step.days * 86_400_000).toISOString().slice(0, 10);
  return fill(surroundings, { label: step.label, value: date });
}

export async function attachFile(surroundings: StepSurroundings, step: StepOf<'attach-file'>): Promise<StepOutcome> {
  const file = { name: step.name, mimeType: 'application/octet-stream', buffer: Buffer.from(step.text) };
  return onControl(surroundings, step.label, async (control) =>
    use(surroundings, `Gave the file '${step.name}' to '${step.label}'`, () =>
      control.setInputFiles(file, { timeout: surroundings.patience }),
    ),
  );
}

export async function choose(surroundings: StepSurroundings, step: StepOf<'choose'>): Promise<StepOutcome> {
  return onControl(surroundings, step.label, async (control) => {
    const options = await control.evaluate((element) =>
      element instanceof HTMLSelectElement
        ? [...element.options].map((option) => ({ text: option.text.trim(), value: option.value }))
        : null,
    );
    if (!options) return sawInstead('a control that has no options');
    const wanted = step.option.trim().toLowerCase();
    // The number of records behind an option is no part of its name.
    const option =
      options.find(({ text }) => text.toLowerCase() === wanted) ??
      options.find(({ text }) => text.toLowerCase().replace(/ \(\d+\)$/, '') === wanted);
    if (!option) return sawInstead(`no option '${step.option}' but ${quoteSome(options.map(({ text }) => text))}`);
    return use(surroundings, `Chose '${step.option}' in '${step.label}'`, () =>
      control.selectOption({ value: option.value }, { timeout: surroundings.patience }),
    );
  });
}

export async function check(surroundings: StepSurroundings, step: StepOf<'check'>): Promise<StepOutcome> {
  return onControl(surroundings, step.label, (control) =>
    use(surroundings, `${step.checked ? 'Ticked' : 'Unticked'} '${step.label}'`, () =>
      control.setChecked(step.checked, { timeout: surroundings.patience }),
    ),
  );
}

async function onControl(
  surroundings: StepSurroundings,
  label: string,
  act: (control: Locator) => Promise<Sight>,
): Promise<StepOutcome> {
  return eventually(surroundings, `a control labelled '${label}' that can be used`, async () => {
    const control = await findByLabel(surroundings.page, label);
    return control ? act(control) : sawInstead(`none; labels: ${await labelsOf(surroundings)}`);
  });
}

async function labelsOf({ page }: StepSurroundings): Promise<string> {
  const labels = await page
    .locator('label, input[aria-label], select[aria-label], textarea[aria-label]')
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements.map((element) => (element.getAttribute('aria-label') ?? element.firstChild?.textContent ?? '').trim()),
    );
  return quoteSome(labels.filter((label) => label !== ''));
}

/** An action that the page does not let happen (covered, disabled, read-only) is something seen, not a fault of ours. */
async function use(surroundings: StepSurroundings, sentence: string, action: () => Promise<unknown>): Promise<Sight> {
  try {
    await action();
    return saw(sentence);
  } catch (error) {
    if (isBrowserGone(surroundings.page)) throw error;
    return sawInstead(`it cannot be used: ${whyNot(error)}`);
  }
}

function whyNot(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const reasons = [
    'element is not enabled',
    'element is not editable',
    'intercepts pointer events',
    'element is not stable',
    'outside of the viewport',
    'Malformed value',
  ];
  return reasons.find((reason) => text.includes(reason)) ?? firstLine(error);
}
