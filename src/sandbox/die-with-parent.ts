/** No sandbox outlives the app, however the app ends. */
import { requireTool } from './find-tool.ts';

/**
 * Words before a command that is killed by the kernel when this process ends. The wish is lost on a change of user, so it comes after that; and since a parent
 * that has already ended is never noticed, the command starts only if this process still is its parent.
 */
export function dieWithParent(): string[] {
  const guard = '[ "$PPID" = "$1" ] || exit 1; shift; exec "$@"';
  const wish = [requireTool('setpriv'), '--no-new-privs', '--pdeathsig=KILL', '--'];
  return [...wish, requireTool('sh'), '-c', guard, 'guard', `${process.pid}`];
}
