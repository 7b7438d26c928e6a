/** Steps that bring the browser to a page. */
import { errors } from 'playwright-core';
import { findByRole } from './find.ts';
import {
  eventually,
  firstLine,
  isBrowserGone,
  saw,
  sawInstead,
  type StepOutcome,
  type StepSurroundings,
} from './step.ts';

/** Loading a page is not a matter of the step's patience: a busy machine may take its time. */
const loadSeconds = 15;

export async function visit(surroundings: StepSurroundings, path: string): Promise<StepOutcome> {
  return load(surroundings, `Opened ${path}`, `${path} to open`, () =>
    surroundings.page.goto(path, { waitUntil: 'load', timeout: loadSeconds * 1000 }),
  );
}

export async function reload(surroundings: StepSurroundings): Promise<StepOutcome> {
  return load(surroundings, 'Reloaded the page', 'the page to reload', () =>
    surroundings.page.reload({ waitUntil: 'load', timeout: loadSeconds * 1000 }),
  );
}

/** Opens the page as the demo user, signs out, and opens it again. */
export async function openSignedOut(surroundings: StepSurroundings, path: string): Promise<StepOutcome> {
  const first = await visit(surroundings, path);
  if (!first.held) return first;
  const pressed = await eventually(surroundings, "a button 'Sign out'", async () => {
    const button = await findByRole(surroundings.page, 'button', 'Sign out');
    if (!button) return sawInstead('no such button');
    await button.click({ timeout: surroundings.patience });
    return saw('Signed out');
  });
  if (!pressed.held) return pressed;
  const gone = await eventually(surroundings, "the button 'Sign out' to go away", async () => {
    const button = await findByRole(surroundings.page, 'button', 'Sign out');
    return button ? sawInstead('it is still there') : saw('Signed out');
  });
  if (!gone.held) return gone;
  await surroundings.watch.settled(surroundings.page, surroundings.patience);
  const second = await visit(surroundings, path);
  return second.held ? { held: true, sentence: `Opened ${path} signed out` } : second;
}

export async function press(surroundings: StepSurroundings, key: string): Promise<StepOutcome> {
  await surroundings.page.keyboard.press(key);
  return { held: true, sentence: `Pressed ${key}` };
}

type Answer = { status(): number } | null;

async function load(
  surroundings: StepSurroundings,
  sentence: string,
  expected: string,
  go: () => Promise<Answer>,
): Promise<StepOutcome> {
  try {
    const answer = await go();
    // A page of the product may answer 404 and still be what the scenario looks at; a server error is no page.
    if (answer && answer.status() >= 500) return { held: false, expected, seen: `the status ${answer.status()}` };
    return { held: true, sentence };
  } catch (error) {
    if (isBrowserGone(surroundings.page)) throw error;
    const seen =
      error instanceof errors.TimeoutError ? `nothing within ${loadSeconds} s` : firstLine(error).replace(/\.$/, '');
    return { held: false, expected, seen };
  }
}
