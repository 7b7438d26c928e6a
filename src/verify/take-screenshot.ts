/** What the person would see now, as a small PNG. */
import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { isBrowserGone } from './steps/step.ts';

/** The picture that was written, or null when the page cannot be drawn (it hangs or has crashed). Throws when the browser is gone. */
export async function takeScreenshot(page: Page, file: string): Promise<Buffer | null> {
  try {
    const timer = new AbortController();
    const session = await page.context().newCDPSession(page);
    const picture = await Promise.race([
      session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true }),
      delay(5000, null, { signal: timer.signal }),
    ]);
    timer.abort();
    if (!picture) return null;
    const bytes = Buffer.from(picture.data, 'base64');
    await writeFile(file, bytes);
    return bytes;
  } catch (error) {
    if (isBrowserGone(page)) throw error;
    return null;
  }
}
