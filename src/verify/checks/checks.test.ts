import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Fault } from '../fixture/recipe-product.ts';
import { createVerificationBench, type VerificationBench } from '../fixture/verification-bench.ts';
import { accessibility } from './accessibility.ts';
import { build } from './build.ts';
import type { Check } from './check.ts';
import { http } from './http.ts';
import { screenshots } from './screenshots.ts';
import { start } from './start.ts';
import { typecheck } from './typecheck.ts';
import { unit } from './unit.ts';

let bench: VerificationBench;
before(async () => {
  bench = await createVerificationBench();
});
after(() => bench.close());

for (const check of [typecheck, unit, build, start, http, accessibility, screenshots]) {
  test(`${check.name} passes on a product that works`, async () => {
    const findings = await bench.runCheck(check);
    assert.equal(findings.passed, true, `${findings.summary}\n${findings.log}`);
    for (const { file } of findings.screenshots ?? []) await access(join(bench.directory, file));
  });
}

const seededFaults: [Check, Fault, RegExp][] = [
  [typecheck, 'type error', /^\d type errors?, the first: server\/recipes\.ts.* error TS/],
  [unit, 'failing unit test', /^0 of 1 unit test passed; the first that failed: starts with six recipes$/],
  [
    http,
    'crashes on malformed JSON',
    /^1 of \d+ request probes failed: \/api\/recipes refuses malformed JSON, saw 500 /,
  ],
  [accessibility, 'missing label', /^1 serious barrier on 1 page: Form elements must have labels$/],
  [
    accessibility,
    'low contrast',
    /^\d serious barriers? on \d pages?: Elements must meet minimum color contrast ratio thresholds$/,
  ],
  [
    accessibility,
    'low contrast in the dark',
    /^\d serious barriers? on \d pages?: Elements must meet .* ratio thresholds, in the dark colours$/,
  ],
  [screenshots, 'blank page', /^\d problems?: \/ is blank at desk width: no text to read$/],
  [screenshots, 'too wide for a phone', /scrolls sideways at 390 px: <main class=""> is too wide$/],
  [
    screenshots,
    'external request',
    /^1 problem: while the pages were opened, the page asked for http:\/\/tracker\.example/,
  ],
];

for (const [check, fault, summary] of seededFaults) {
  test(`${check.name} catches a product that has the fault: ${fault}`, async () => {
    const findings = await bench.runCheck(check, fault);
    assert.equal(findings.passed, false);
    assert.match(findings.summary, summary);
  });
}

test('accessibility lists every barrier with the place where it stands', async () => {
  const findings = await bench.runCheck(accessibility, 'missing label');
  assert.match(findings.log, /^\/recipes\/new: critical, label: Form elements must have labels \(#title\)$/m);
});

test('start tells why a product does not start', async () => {
  await assert.rejects(bench.runCheck(start, 'does not start'), /the database is locked/);
});

test('unit does not count a product without tests as tested', async () => {
  const findings = await bench.runCheck(unit, 'no unit test');
  assert.equal(findings.passed, false);
  assert.equal(findings.summary, 'No unit test ran');
});
