/** Runs one step of the closed vocabulary against a page. */
import type { GivenStep, ThenStep, WhenStep } from '../../blueprint/scenario.ts';
import { attachFile, check, choose, click, fill, fillDate, openItem } from './act.ts';
import { openSignedOut, press, reload, visit } from './go.ts';
import { seeFieldError, seeFieldValue } from './see-field.ts';
import { seeChart, seeFigure } from './see-figure.ts';
import { seeEveryItem, seeItems, seeOrder } from './see-list.ts';
import { seeColour, seeControl, seeHeading, seeMessage, seeNoText, seePath, seeText } from './see-page.ts';
import type { StepOutcome, StepSurroundings } from './step.ts';

export type Step = GivenStep | WhenStep | ThenStep;

/** After an action the page is given time to load and paint, so that the next step sees its result and not the state before. */
export async function perform(surroundings: StepSurroundings, step: Step): Promise<StepOutcome> {
  const outcome = await run(surroundings, step);
  if (outcome.held && !step.step.startsWith('see-'))
    await surroundings.watch.settled(surroundings.page, surroundings.patience);
  return outcome;
}

function run(surroundings: StepSurroundings, step: Step): Promise<StepOutcome> {
  switch (step.step) {
    case 'open':
    case 'visit':
      return visit(surroundings, step.path);
    case 'open-signed-out':
      return openSignedOut(surroundings, step.path);
    case 'reload':
      return reload(surroundings);
    case 'press':
      return press(surroundings, step.key);
    case 'click':
      return click(surroundings, step);
    case 'open-item':
      return openItem(surroundings, step);
    case 'fill':
      return fill(surroundings, step);
    case 'fill-date':
      return fillDate(surroundings, step);
    case 'choose':
      return choose(surroundings, step);
    case 'attach-file':
      return attachFile(surroundings, step);
    case 'check':
      return check(surroundings, step);
    case 'see-heading':
      return seeHeading(surroundings, step);
    case 'see-text':
      return seeText(surroundings, step);
    case 'see-no-text':
      return seeNoText(surroundings, step);
    case 'see-path':
      return seePath(surroundings, step);
    case 'see-control':
      return seeControl(surroundings, step);
    case 'see-message':
      return seeMessage(surroundings, step);
    case 'see-field-error':
      return seeFieldError(surroundings, step);
    case 'see-field-value':
      return seeFieldValue(surroundings, step);
    case 'see-items':
      return seeItems(surroundings, step);
    case 'see-every-item':
      return seeEveryItem(surroundings, step);
    case 'see-order':
      return seeOrder(surroundings, step);
    case 'see-chart':
      return seeChart(surroundings, step);
    case 'see-figure':
      return seeFigure(surroundings, step);
    case 'see-colour':
      return seeColour(surroundings, step);
    default:
      return step satisfies never;
  }
}
