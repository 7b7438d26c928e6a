/** Steps that look at what is computed: figures and charts. */
/// <reference lib="dom" />
import type { ThenStep } from '../../blueprint/scenario.ts';
import { findByRole, namesOf, quoteSome } from './find.ts';
import { eventually, saw, sawInstead, type StepOutcome, type StepSurroundings } from './step.ts';

type StepOf<Name extends ThenStep['step']> = Extract<ThenStep, { step: Name }>;

export async function seeChart(surroundings: StepSurroundings, step: StepOf<'see-chart'>): Promise<StepOutcome> {
  return eventually(surroundings, `a chart '${step.name}' with at least ${step.marks} marks`, async () => {
    const chart = await findByRole(surroundings.page, 'img', step.name);
    if (!chart) return sawInstead(`the images ${await namesOf(surroundings.page, 'img')}`);
    const marks = await chart.locator('[data-mark]').evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 || box.height > 0;
        }).length,
    );
    return marks >= step.marks ? saw(`Saw the chart '${step.name}' with ${marks} marks`) : sawInstead(`${marks} marks`);
  });
}

/** A group named by the label, or a term and its description; some element in it shows the value and nothing else. */
export async function seeFigure(surroundings: StepSurroundings, step: StepOf<'see-figure'>): Promise<StepOutcome> {
  return eventually(surroundings, `the figure '${step.label}' to be ${step.value}`, async () => {
    const texts = await surroundings.page.evaluate((label) => {
      const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
      const same = (text: string | null): boolean => plain(text ?? '').toLowerCase() === plain(label).toLowerCase();
      const named = (element: Element): boolean => {
        const labelledBy = element
          .getAttribute('aria-labelledby')
          ?.split(/\s+/)
          .map((id) => document.getElementById(id)?.textContent ?? '');
        return same(element.getAttribute('aria-label')) || (labelledBy !== undefined && same(labelledBy.join(' ')));
      };
      const groups = [...document.querySelectorAll('[role="group"], fieldset')].filter(named);
      const terms = [...document.querySelectorAll('dt')].filter((term) => same(term.textContent));
      const places = [...groups, ...terms.map((term) => term.nextElementSibling)].filter((place) =>
        place?.checkVisibility(),
      );
      if (places.length === 0) return null;
      const parts = places.flatMap((place) => (place ? [place, ...place.querySelectorAll('*')] : []));
      return [...new Set(parts.map((part) => plain(part.textContent ?? '')))].filter(
        (text) => text !== '' && !same(text),
      );
    }, step.label);
    if (!texts) return sawInstead('no such figure');
    return texts.includes(step.value)
      ? saw(`Saw the figure '${step.label}' at ${step.value}`)
      : sawInstead(quoteSome(texts, 3));
  });
}
