/** Steps that look at a form's controls. */
/// <reference lib="dom" />
import type { ThenStep } from '../../blueprint/scenario.ts';
import { findByLabel, includesText } from './find.ts';
import { eventually, saw, sawInstead, type StepOutcome, type StepSurroundings } from './step.ts';

type StepOf<Name extends ThenStep['step']> = Extract<ThenStep, { step: Name }>;

export async function seeFieldError(
  surroundings: StepSurroundings,
  step: StepOf<'see-field-error'>,
): Promise<StepOutcome> {
  return eventually(surroundings, `the control '${step.label}' to be marked as wrong with '${step.text}'`, async () => {
    const control = await findByLabel(surroundings.page, step.label);
    if (!control) return sawInstead('no such control');
    const { invalid, message } = await control.evaluate((element) => {
      const ids =
        `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-errormessage') ?? ''}`.split(
          /\s+/,
        );
      const texts = ids
        .map((id) => (id === '' ? null : document.getElementById(id)))
        .filter((one) => one?.checkVisibility());
      return {
        invalid: element.getAttribute('aria-invalid') === 'true',
        message: texts.map((one) => one?.textContent ?? '').join(' '),
      };
    });
    if (!invalid) return sawInstead('it is not marked');
    return includesText(message, step.text)
      ? saw(`Saw '${step.label}' marked with '${step.text}'`)
      : sawInstead(`the message '${message.trim()}'`);
  });
}

/** A select shows the text of its chosen option, a checkbox `true` or `false`. */
export async function seeFieldValue(
  surroundings: StepSurroundings,
  step: StepOf<'see-field-value'>,
): Promise<StepOutcome> {
  return eventually(surroundings, `'${step.label}' to hold '${step.value}'`, async () => {
    const control = await findByLabel(surroundings.page, step.label);
    if (!control) return sawInstead('no such control');
    const held = await control.evaluate((element) => {
      if (element instanceof HTMLSelectElement) return [element.selectedOptions[0]?.text.trim() ?? '', element.value];
      if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio'))
        return [String(element.checked)];
      return [
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.value
          : (element.textContent ?? ''),
      ];
    });
    return held.includes(step.value) ? saw(`Saw '${step.value}' in '${step.label}'`) : sawInstead(`'${held[0] ?? ''}'`);
  });
}
