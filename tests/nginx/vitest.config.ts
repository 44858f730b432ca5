import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Against a real web server; run where nginx is installed. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/nginx/**/*.test.ts'], environment: 'node', testTimeout: 20_000 },
});
