import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  run(options?: { runOnly: string[] }): Promise<{
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    passes: unknown[];
  }>;
};

/** What axe finds on the page as it stands, a line each; throws when axe looked at nothing. */
export async function violations(page: Page, runOnly?: string[]): Promise<string[]> {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  const { found, passes } = await page.evaluate(async (rules) => {
    const { axe: tool } = globalThis as unknown as { axe: Axe };
    const result = await tool.run(rules ? { runOnly: rules } : undefined);
    const found = result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
    );
    return { found, passes: result.passes.length };
  }, runOnly);
  if (passes < (runOnly?.length ?? 5))
    throw new Error(`axe passed ${passes} rules only: it looked at nothing`);
  return found;
}
