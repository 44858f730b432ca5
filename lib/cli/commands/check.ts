import { parseArgs } from 'node:util';
import { networks } from '../../networks/all.ts';
import { checkFeed, type Finding, type Report } from '../../publisher/check.ts';
import type { Command } from '../command.ts';
import { readSource } from '../source.ts';

const marks = { error: '✗', problem: '✗', advice: '·' } as const;

function line(finding: Finding): string {
  const where = [finding.item, finding.line === undefined ? undefined : `line ${finding.line}`]
    .filter(Boolean)
    .join(', ');
  return `${marks[finding.severity]} ${finding.rule}${where ? ` (${where})` : ''}\n    ${finding.message}`;
}

function print(from: string, report: Report): void {
  console.log(
    `${from}: ${report.kind === 'none' ? 'no feed' : `${report.items} items to read, ${report.leftOut} left out`}`,
  );
  for (const finding of report.findings) console.log(line(finding));
  if (report.ok)
    console.log(
      report.findings.length === 0 ? 'Nothing to mend.' : 'Good to publish; the rest is advice.',
    );
}

export const checkCommand: Command = {
  usage: 'FILE-or-URL [--json] [--at URL] [--language en|fr] [--off RULE=REASON]…',
  about:
    'Reads a feed as the extension does, says what is left out and why, and asks whether people could make it their own.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        at: { type: 'string' },
        language: { type: 'string', default: 'en' },
        off: { type: 'string', multiple: true, default: [] },
      },
    });
    const [from] = positionals;
    if (from === undefined || positionals.length > 1)
      throw new Error(`own-voice check ${this.usage}`);
    const off = Object.fromEntries(
      values.off.map((pair) => {
        const at = pair.indexOf('=');
        if (at < 1 || pair.length - at < 11)
          throw new Error(
            `--off ${pair}: a rule is turned off with a reason, as --off stale="An archive, kept on purpose"`,
          );
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
    );
    const source = await readSource(from, values.at);
    if (!source.ok) {
      const finding: Finding = { rule: 'unreachable', severity: 'error', message: source.message };
      const report = { ok: false, kind: 'none', items: 0, leftOut: 0, findings: [finding] };
      console.log(values.json ? JSON.stringify(report, null, 2) : source.message);
      return 2;
    }
    const report = checkFeed(source.bytes, {
      address: source.address,
      networks,
      now: Date.now(),
      language: values.language === 'fr' ? 'fr' : 'en',
      off,
    });
    if (values.json) console.log(JSON.stringify(report, null, 2));
    else print(from, report);
    return report.kind === 'none' ? 2 : report.ok ? 0 : 1;
  },
};
