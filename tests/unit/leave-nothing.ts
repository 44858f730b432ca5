/** Before every file of tests: what one leaves in the document is gone before the next, which has the same one. */
import { afterAll } from 'vitest';

afterAll(() => {
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
