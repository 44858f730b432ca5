import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Node by default; a file that needs a DOM says so in its first line (`@vitest-environment jsdom`). */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/{unit,dom}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: 'tests/unit/leave-nothing.ts',
    // Every file in the same few threads: half the time. So a test leaves nothing behind in a module.
    pool: 'threads',
    isolate: false,
    // Typing in jsdom is slow on a busy machine; a test that hangs still ends.
    testTimeout: 20_000,
  },
});
