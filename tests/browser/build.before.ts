import { test } from '@playwright/test';
import build from './build.ts';
import { clearRequests } from './request-log.ts';

test('both extensions are built from the sources as they are', async () => {
  clearRequests();
  await build();
});
