import { defineConfig } from '@playwright/test';

// Each test starts the built product on an empty data folder, see tests/scenarios/product.ts.
export default defineConfig({
  testDir: 'tests/scenarios',
  reporter: [['list']],
  use: {
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    launchOptions: {
      // A Chromium of your own instead of the one that "npx playwright install chromium" fetches.
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
