/** One event as a line for a terminal, or null where a reader gains nothing. */
import { styleText } from 'node:util';
import type { RunEvent } from '../contract/event.ts';

export function printEvent(event: RunEvent): string | null {
  switch (event.kind) {
    case 'stage-start':
      return styleText('bold', `\n${event.stage ?? ''}`);
    case 'role-note':
      return `  ${styleText('cyan', event.role ?? '')}  ${event.sentence}`;
    case 'scenario-finish':
    case 'gate-finish':
    case 'check-finish':
      return `  ${event.data['passed'] === true ? styleText('green', '✔') : styleText('red', '✖')} ${event.sentence}`;
    case 'repair-start':
    case 'stage-retry':
    case 'run-resume':
      return `  ${styleText('yellow', '↻')} ${event.sentence}`;
    case 'run-ask':
    case 'run-answer':
      return `\n${styleText('magenta', event.role ?? 'You')}  ${event.sentence}`;
    case 'run-fail':
    case 'run-cancel':
      return `\n${styleText('red', event.sentence)}`;
    case 'run-finish':
    case 'product-running':
      return `  ${event.sentence}`;
    case 'run-start':
    case 'stage-finish':
      return null;
    default:
      return event.kind satisfies never;
  }
}
