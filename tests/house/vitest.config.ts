import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The house's own rules, read from the sources and from both builds. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/house/**/*.test.ts'], environment: 'node' },
});
