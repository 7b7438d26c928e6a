/** Judges one running product by its checks, each in a fresh browser context as a first visitor. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { no, type Check, type Verdict } from './expectations.ts';
import { picture } from './form.ts';
import { createVisitor, OutOfActions } from './visitor.ts';

export interface Judged extends Verdict {
  test: string;
  actions: number;
}

export interface JudgeOptions {
  browser: Browser;
  origin: string;
  test: string;
  check: Check;
  /** Where a picture of what was seen last is kept when the verdict is not YES. */
  pictures?: string | undefined;
}

const testSeconds = 120;

export async function judge({ browser, origin, test, check, pictures }: JudgeOptions): Promise<Judged> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    baseURL: origin,
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  try {
    // Nothing of the judge's own needs the net: the pictures and sounds that it names answer here.
    await context.route('https://example.com/**', (route) =>
      route.request().resourceType() === 'image'
        ? route.fulfill({ contentType: 'image/png', body: picture })
        : route.fulfill({ contentType: 'text/plain', body: '' }),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    const visitor = createVisitor({ page, origin });
    const verdict = await withinTime(async () => {
      await visitor.start();
      return check(visitor);
    });
    if (verdict.points < 1 && pictures !== undefined) {
      await mkdir(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${test.replace('#', '-')}.png`) }).catch(() => undefined);
    }
    return { test, ...verdict, actions: visitor.used() };
  } finally {
    await context.close();
  }
}

async function withinTime(work: () => Promise<Verdict>): Promise<Verdict> {
  const { promise, resolve } = Promise.withResolvers<Verdict>();
  const timer = setTimeout(() => resolve(no(`took longer than ${testSeconds} s`)), testSeconds * 1_000);
  const verdict = work().catch((error: unknown) =>
    no(error instanceof OutOfActions ? error.message : `could not go on: ${String(error).split('\n')[0]}`),
  );
  try {
    return await Promise.race([verdict, promise]);
  } finally {
    clearTimeout(timer);
  }
}
