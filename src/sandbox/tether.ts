/** No sandbox outlives the app, however and whenever the app ends. */
import { requireTool } from './find-tool.ts';

/** One end of a socket pair whose other end the app holds. */
export const tetherDescriptor = 5;

/**
 * Words before the sandbox's own program: the kernel kills it when this process ends. The wish is lost on a change of user, so it comes after that. An app
 * that has ended before is not noticed by it; the inner words see to that.
 */
export function outerTether(): string[] {
  return [requireTool('setpriv'), '--no-new-privs', '--pdeathsig=KILL', '--'];
}

/**
 * Words before the command inside, once everything is set up: it begins only when the app, told so, answers. Without an app there is no answer; with one,
 * the outer words hold from long before.
 */
export function innerTether(): string[] {
  const wait = `printf ready >&${tetherDescriptor}; read -r go <&${tetherDescriptor} && exec "$@" ${tetherDescriptor}<&-`;
  return [requireTool('sh'), '-c', wait, 'product'];
}
