/** Unpacks the Chromium that ships inside npm, once per version, safely beside other processes that do the same. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The package writes into its process's temporary folder, so each unpacking is a process with a folder of its own. */
const unpackScript = `
const { inflate } = await import(process.argv[1]);
for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) await inflate(process.argv[2] + '/' + archive);
`;

/** Null where the package has no binary for this machine (it is built for Linux on x64). */
export async function unpackChromium({
  cacheDirectory,
}: {
  cacheDirectory: string;
}): Promise<{ executable: string; environment: Record<string, string> } | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageRoot = join(entry, '..', '..');
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string }; // every npm package has one
  const directory = join(cacheDirectory, `chromium-${version}`);

  await mkdir(cacheDirectory, { recursive: true, mode: 0o755 });
  if (!(await isOurs(cacheDirectory))) return null;
  if (!(await isOurs(directory))) {
    const staging = join(cacheDirectory, `unpacking-${randomUUID()}`);
    await mkdir(staging, { mode: 0o755 });
    try {
      await run(
        process.execPath,
        ['--input-type=module', '--eval', unpackScript, pathToFileURL(entry).href, join(packageRoot, 'bin')],
        { env: { TMPDIR: staging }, timeout: 120_000 },
      );
      await chmod(join(staging, 'chromium'), 0o755);
      await writeFile(join(staging, 'fonts', 'fonts.conf'), fontConfiguration(directory));
      await rename(staging, directory);
    } catch (error) {
      // Another process may have been first: then its folder is there and serves both.
      if (!(await isOurs(directory))) throw error;
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  }
  return { executable: join(directory, 'chromium'), environment: await environmentOf(directory) };
}

/** A folder that somebody else put there could hold anything; it is not run. */
async function isOurs(directory: string): Promise<boolean> {
  const stat = await lstat(directory).catch(() => null);
  return stat !== null && stat.isDirectory() && stat.uid === process.getuid?.();
}

/** Hosts with NSS installed use their own; slim images get the libraries that came along. */
async function environmentOf(directory: string): Promise<Record<string, string>> {
  const environment: Record<string, string> = { FONTCONFIG_PATH: join(directory, 'fonts') };
  const linked = await run('ldd', [join(directory, 'chromium')]).catch(() => ({ stdout: 'not found' }));
  if (linked.stdout.includes('not found')) environment.LD_LIBRARY_PATH = join(directory, 'al2023', 'lib');
  return environment;
}

function fontConfiguration(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(directory, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
