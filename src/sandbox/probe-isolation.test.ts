import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { findTool } from './find-tool.ts';
import { installBubblewrap } from './install-bubblewrap.ts';
import { probeIsolation } from './probe-isolation.ts';
import { silentLog } from './fixtures/sandbox-fixture.ts';

test('answers with a level that holds, or says in a sentence each why not and what to do', async () => {
  const probe = await probeIsolation({ allowNone: false });
  assert.notEqual(probe.level, 'none', 'without consent nothing runs as a plain process');
  assert.match(probe.detail, /^Products .*\.$/);
  if (probe.level === 'full') assert.deepEqual([probe.fix, probe.failures], [null, []]);
  else assert.ok(probe.fix !== null && probe.failures.length > 0);
});

test('leaves nothing behind', async () => {
  await probeIsolation({ allowNone: true });
  assert.deepEqual(
    readdirSync(tmpdir()).filter((name) => name.startsWith(`isolation-probe-${process.pid}-`)),
    [],
  );
});

test('changes nothing and announces nothing where bubblewrap is installed or cannot be', async () => {
  const mayChange = process.getuid?.() === 0 && !findTool('bwrap');
  assert.ok(!mayChange, 'Bubblewrap is missing although it could be installed: install it, then run the tests again.');
  const lines: string[] = [];
  const outcome = await installBubblewrap({ announce: (line) => lines.push(line), log: silentLog });
  assert.equal(outcome.installed, findTool('bwrap') !== null);
  assert.ok(outcome.reason.length > 0);
  assert.deepEqual(lines, []);
});
