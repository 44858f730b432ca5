/** The counts line of `npm test` cannot be green by accident. */
import { expect, test } from 'vitest';
import { playwrightCounts, stageCounts, total, vitestCounts } from '../run/counts.ts';

const report = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

test('a runner that leaves no report has failed', () => {
  expect(stageCounts(0, undefined)).toEqual(report(0, 1));
});

test('no test at all is a failure', () => {
  expect(stageCounts(0, report(0, 0))).toEqual(report(0, 1));
});

test('an exit code that no failed test explains is a failure', () => {
  expect(stageCounts(1, report(7, 0))).toEqual(report(7, 1));
  expect(stageCounts(1, report(7, 2))).toEqual(report(7, 2));
  expect(stageCounts(0, report(7, 0, 1))).toEqual(report(7, 0, 1));
});

test('Vitest: a file that could not be loaded counts, todo and pending are skipped', () => {
  const numbers = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
  const testResults = [
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  expect(vitestCounts({ ...numbers, testResults })).toEqual(report(3, 2, 2));
});

test('Playwright: flaky is failed, an error outside any test is failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual(report(5, 3, 2));
});

test('the last line adds up', () => {
  expect(total([report(1, 0), report(2, 1, 3)]).line).toBe('3 passed, 1 failed, 3 skipped');
});
