import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/{unit,content,project}/**/*.test.ts'],
          exclude: ['**/*.built.test.ts'],
        },
      },
      // These read what `npm run build` has written.
      { resolve: { alias }, test: { name: 'built', include: ['tests/project/**/*.built.test.ts'] } },
    ],
  },
});
