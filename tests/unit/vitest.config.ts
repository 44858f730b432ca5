import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Node by default; a file that needs a DOM says so in its first line (`@vitest-environment jsdom`). */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/{unit,dom}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
