/** What the test runners' own reports say, as numbers that can be added up. */
export type Counts = { passed: number; failed: number; skipped: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** Counts of Vitest's JSON report; a file that could not even be loaded is one failure. */
export function vitestCounts(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((each) => each.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of Playwright's JSON report; an error outside any test is one failure. */
export function playwrightCounts({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** Counts of the corpus command's rows: one a file. */
export function corpusCounts(rows: readonly { ok: boolean }[]): Counts {
  const passed = rows.filter(({ ok }) => ok).length;
  return { passed, failed: rows.length - passed, skipped: 0 };
}

/**
 * What a stage counts for, from its runner's exit code and what its report says. No report, an exit code that
 * no failed test explains, or no test at all is a failure by itself.
 */
export function stageCounts(exit: number, report: Counts | undefined): Counts {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const ran = report.passed + report.failed + report.skipped;
  const unexplained = report.failed === 0 && (exit !== 0 || ran === 0);
  return unexplained ? { ...report, failed: 1 } : report;
}

/** The sum, and the line that `npm test` ends with. */
export function total(all: readonly Counts[]): Counts & { line: string } {
  const sum = (key: keyof Counts) => all.reduce((so, each) => so + each[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  return {
    passed,
    failed,
    skipped,
    line: `${passed} passed, ${failed} failed, ${skipped} skipped`,
  };
}
