import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One browser at a time: two slow each other down on two cores.
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});
