/** Steps that look at the page as a whole: headings, text, path, messages, controls, colours. */
/// <reference lib="dom" />
import type { ThenStep } from '../../blueprint/scenario.ts';
import { findByRole, findWithin, includesText, namesOf, quoteSome } from './find.ts';
import { eventually, saw, sawInstead, type StepOutcome, type StepSurroundings } from './step.ts';
import { visibleText } from './visible-text.ts';

type StepOf<Name extends ThenStep['step']> = Extract<ThenStep, { step: Name }>;

export async function seeHeading(surroundings: StepSurroundings, step: StepOf<'see-heading'>): Promise<StepOutcome> {
  return eventually(surroundings, `a heading '${step.text}'`, async () => {
    const heading = await findByRole(surroundings.page, 'heading', step.text);
    return heading
      ? saw(`Saw the heading '${step.text}'`)
      : sawInstead(`the headings ${await namesOf(surroundings.page, 'heading')}`);
  });
}

export async function seeText(surroundings: StepSurroundings, step: StepOf<'see-text'>): Promise<StepOutcome> {
  const place = step.within === undefined ? '' : ` in '${step.within}'`;
  return eventually(surroundings, `the text '${step.text}'${place}`, async () => {
    const scope = await findWithin(surroundings.page, step.within);
    if (!scope) return sawInstead(`nothing named '${step.within ?? ''}'`);
    const text = await visibleText(scope);
    return includesText(text, step.text) ? saw(`Saw '${step.text}'${place}`) : sawInstead(textSeen(text));
  });
}

/** The text must be gone from a page that shows something: an empty page proves nothing. */
export async function seeNoText(surroundings: StepSurroundings, step: StepOf<'see-no-text'>): Promise<StepOutcome> {
  const place = step.within === undefined ? '' : ` in '${step.within}'`;
  return eventually(surroundings, `no text '${step.text}'${place}`, async () => {
    const page = await visibleText(surroundings.page);
    if (page === '') return sawInstead('an empty page');
    const scope = await findWithin(surroundings.page, step.within);
    // A list with no items left is often not drawn at all.
    const text = scope ? await visibleText(scope) : '';
    return includesText(text, step.text)
      ? sawInstead(`it in: ${lineWith(text, step.text)}`)
      : saw(`Saw no '${step.text}'${place}`);
  });
}

export async function seePath(surroundings: StepSurroundings, step: StepOf<'see-path'>): Promise<StepOutcome> {
  const wanted = new URL(step.path, 'http://product');
  return eventually(surroundings, `the address to be ${step.path}`, async () => {
    const now = new URL(surroundings.page.url());
    const same =
      now.pathname === wanted.pathname &&
      [...wanted.searchParams].every(([name, value]) => now.searchParams.get(name) === value);
    return same ? saw(`Was on ${step.path}`) : sawInstead(`${now.pathname}${now.search}`);
  });
}

export async function seeControl(surroundings: StepSurroundings, step: StepOf<'see-control'>): Promise<StepOutcome> {
  return eventually(surroundings, `a ${step.role} '${step.name}'`, async () => {
    const control = await findByRole(surroundings.page, step.role, step.name);
    return control
      ? saw(`Saw the ${step.role} '${step.name}'`)
      : sawInstead(`these: ${await namesOf(surroundings.page, step.role)}`);
  });
}

export async function seeMessage(surroundings: StepSurroundings, step: StepOf<'see-message'>): Promise<StepOutcome> {
  return eventually(surroundings, `a message '${step.text}'`, async () => {
    const messages = surroundings.page
      .getByRole('status')
      .or(surroundings.page.getByRole('alert'))
      .filter({ visible: true });
    const texts = await messages.evaluateAll((elements) =>
      elements.map((element) => (element instanceof HTMLElement ? element.innerText : '')),
    );
    return texts.some((text) => includesText(text, step.text))
      ? saw(`Saw the message '${step.text}'`)
      : sawInstead(`the messages ${quoteSome(texts.map((text) => text.trim()).filter((text) => text !== ''))}`);
  });
}

export async function seeColour(surroundings: StepSurroundings, step: StepOf<'see-colour'>): Promise<StepOutcome> {
  const what = step.of === 'page' ? "the page's background" : 'the header or a main button';
  return eventually(surroundings, `${what} to be ${step.hex}`, async () => {
    const colours = await surroundings.page.evaluate((of) => {
      const hex = (element: Element): string | null => {
        const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(getComputedStyle(element).backgroundColor);
        if (!parts || parts[4] === '0') return null;
        return `#${[parts[1], parts[2], parts[3]].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
      };
      const places =
        of === 'page'
          ? 'body, html'
          : 'header, header *, [role="banner"], button, a, [role="button"], input[type="submit"]';
      const shown = [...document.querySelectorAll(places)].filter((element) => element.checkVisibility());
      const seen = shown.map(hex).filter((colour) => colour !== null);
      // The body's own colour covers that of the root.
      return of === 'page' ? seen.slice(-1) : [...new Set(seen)];
    }, step.of);
    return colours.includes(step.hex)
      ? saw(`Saw ${what} in ${step.hex}`)
      : sawInstead(colours.join(', ') || 'no colour');
  });
}

function textSeen(text: string): string {
  const line = text.replaceAll('\n', ' | ');
  if (line === '') return 'an empty page';
  return `'${line.length > 300 ? `${line.slice(0, 297)}...` : line}'`;
}

function lineWith(text: string, part: string): string {
  const line = text.split('\n').find((one) => includesText(one, part)) ?? text;
  return `'${line.slice(0, 200)}'`;
}
