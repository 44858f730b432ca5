import type { Command } from './command.ts';
/** Which command is which, and what one is told: the command line without its process. */
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { keysCommand } from './commands/keys.ts';
import { serveCommand } from './commands/serve.ts';

const commands: Record<string, Command> = {
  init: initCommand,
  check: checkCommand,
  build: buildCommand,
  keys: keysCommand,
  import: importCommand,
  diff: diffCommand,
  serve: serveCommand,
};

const help = `own-voice: write, check and publish a library of company news

${Object.entries(commands)
  .map(([name, { usage, about }]) => `  own-voice ${name} ${usage}\n      ${about}`)
  .join('\n')}

Exit codes: 0 good, 1 problems (each with its mend), 2 not a feed, not to be had, or a wrong call.`;

/** Runs one call, as typed after `own-voice`; prints, and gives the exit code. Never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...args] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command && !args.includes('--help')) {
    return command.run(args).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      return 2;
    });
  }
  console.log(command ? `own-voice ${name} ${command.usage}\n${command.about}` : help);
  return command || name === '' || name === '--help' || name === 'help' ? 0 : 2;
}
