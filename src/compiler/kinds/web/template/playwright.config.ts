import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4173);

// Each run starts the built product with an empty data folder, so that it opens with its first records.
export default defineConfig({
  testDir: 'tests/scenarios',
  workers: 1,
  reporter: [['list']],
  use: { baseURL: `http://127.0.0.1:${port}`, colorScheme: 'light', screenshot: 'only-on-failure' },
  webServer: {
    command: 'npm start',
    url: `http://127.0.0.1:${port}/api/health`,
    env: { PORT: String(port), DATA_DIR: join(tmpdir(), `scenarios-${process.pid}-${Date.now()}`), DEMO_USER: 'on' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
