/** Runs the browser as a user that owns nothing when we are root: Chromium's own sandbox works only then. */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A number that no account of a usual machine has. */
const userId = 64_321;

export interface Launcher {
  executable: string;
  remove(): Promise<void>;
}

/**
 * A small script that drops to the unprivileged user and becomes `executable`. Null when not root (nothing to drop),
 * `'impossible'` when setpriv is missing or the user cannot run the executable.
 */
export async function createUnprivilegedLauncher(executable: string): Promise<Launcher | 'impossible' | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const drop = [`--reuid=${userId}`, `--regid=${userId}`, '--clear-groups', '--no-new-privs'];
  const usable = await run('setpriv', [...drop, 'test', '-x', executable]).then(
    () => true,
    () => false,
  );
  if (!usable) return 'impossible';

  const directory = await mkdtemp(join(tmpdir(), 'toronto-browser-launcher-'));
  const script = join(directory, 'browser');
  await writeFile(
    script,
    `#!/bin/sh
# The profile folder is made by root; hand it over before becoming nobody.
for argument in "$@"; do
  case "$argument" in
    --user-data-dir=*)
      profile="\${argument#--user-data-dir=}"
      chown -R ${userId}:${userId} "$profile"
      export HOME="$profile" XDG_CACHE_HOME="$profile" XDG_CONFIG_HOME="$profile"
      ;;
  esac
done
exec setpriv ${drop.join(' ')} ${quoted(executable)} "$@"
`,
  );
  await chmod(script, 0o755);
  return { executable: script, remove: () => rm(directory, { recursive: true, force: true }) };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
