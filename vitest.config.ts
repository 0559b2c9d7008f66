import { configDefaults, defineConfig } from 'vitest/config';

const ENVIRONMENTS = ['golden', 'e2e', 'browser'];
const files = (name: string) => `**/*${name}.test.{ts,tsx,mjs}`;

/**
 * Four kinds of tests, told apart by their file names: x.test.ts runs anywhere and fast; x.golden.test.ts compares pictures;
 * x.e2e.test.ts runs the command line in a temporary folder; x.browser.test.ts opens a Chromium (CHROMIUM_PATH).
 */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    exclude: [...configDefaults.exclude, '**/storybook-static/**', '**/out/**'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [files('')], exclude: ENVIRONMENTS.map((name) => files(`.${name}`)), testTimeout: 30_000 },
      },
      ...ENVIRONMENTS.map((name) => ({
        extends: true,
        test: { name, include: [files(`.${name}`)], testTimeout: 180_000, hookTimeout: 180_000 },
      })),
    ],
  },
});
