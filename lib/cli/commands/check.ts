import { parseArgs } from 'node:util';
import { parseFeedText } from '../../feed/parse.ts';
import { readFeedText } from '../../feed/read.ts';
import { networks } from '../../networks/all.ts';
import { checkFeed, type Finding, type Report } from '../../publisher/check.ts';
import type { Command } from '../command.ts';
import { lookAt } from '../look-at.ts';
import { offOf } from '../off.ts';
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

/** The address that a feed says it has, if it says one. */
function ownAddress(bytes: Uint8Array): string[] {
  const parsed = parseFeedText(bytes);
  const said = parsed.ok && (parsed.value as { feed_url?: unknown } | null)?.feed_url;
  return typeof said === 'string' && URL.canParse(said) ? [said] : [];
}

export const checkCommand: Command = {
  usage:
    'FILE-or-URL [--json] [--at URL] [--language en|fr] [--languages en,fr] [--links] [--off RULE=REASON]…',
  about:
    'Reads a feed as the extension does, says what is left out and why, and asks whether people could make it their own. --links asks the web for the pages and pictures it leads to.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        at: { type: 'string' },
        language: { type: 'string', default: 'en' },
        languages: { type: 'string' },
        links: { type: 'boolean', default: false },
        off: { type: 'string', multiple: true, default: [] },
      },
    });
    const [from] = positionals;
    if (from === undefined || positionals.length > 1)
      throw new Error(`own-voice check ${this.usage}`);
    const off = offOf(values.off);
    const source = await readSource(from, values.at);
    if (!source.ok) {
      const finding: Finding = { rule: 'unreachable', severity: 'error', message: source.message };
      const report = { ok: false, kind: 'none', items: 0, leftOut: 0, findings: [finding] };
      console.log(values.json ? JSON.stringify(report, null, 2) : source.message);
      return 2;
    }
    const { bytes, address } = source;
    const read = readFeedText(bytes, address);
    const local = /^https?:/i.test(from)
      ? {}
      : { local: { file: from, bases: [address, ...ownAddress(bytes)] } };
    const seen = await lookAt(read.ok ? read.value.items : [], { web: values.links, ...local });
    const languages = values.languages?.split(',').map((one) => one.trim());
    const report = checkFeed(bytes, {
      address,
      seen,
      ...(languages && { languages }),
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
