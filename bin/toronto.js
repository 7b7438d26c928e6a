#!/usr/bin/env node
// Starts the command line on Node 24, which npm installed beside us, whatever Node the host has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'src', 'cli.ts');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { main } = await import(cli);
  process.exitCode = await main(process.argv.slice(2));
} else {
  const pinned = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(pinned)) {
    console.error(
      `toronto needs Node 24 and found ${process.version}. Run "npm ci" here, which installs it, or put Node 24 on your PATH.`,
    );
    process.exit(1);
  }
  // Signals reach both processes of the foreground group; the child decides when to end.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  const result = spawnSync(pinned, ['--disable-warning=ExperimentalWarning', cli, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(result.status ?? 1);
}
