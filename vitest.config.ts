import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Laws live through many evenings, also on a machine that has other things to do.
          testTimeout: 60_000,
          include: ['tests/{unit,content,project,simulate}/**/*.test.ts'],
          exclude: ['**/*.built.test.ts'],
        },
      },
      // These read what `npm run build` has written.
      { resolve: { alias }, test: { name: 'built', include: ['tests/project/**/*.built.test.ts'] } },
    ],
  },
});
