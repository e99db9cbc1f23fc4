import { defineConfig } from '@playwright/test';
import { zoneOfNoon } from './harness/noon.ts';

// For the clock of the tests, and for the browsers, which inherit it; chosen once for a run.
process.env.TZ = process.env.EVENFALL_ZONE ??= zoneOfNoon();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One browser at a time: two slow each other down on two cores.
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});
