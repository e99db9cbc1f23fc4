import { defineConfig } from '@playwright/test';
import { zoneOfNoon } from './harness/noon.ts';

// For the clock of the tests, and for the browsers, which inherit it; chosen once for a run.
process.env.TZ = process.env.EVENFALL_ZONE ??= zoneOfNoon();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Two browsers side by side: most of a test is waiting. More of them slow each other down on two cores.
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});
