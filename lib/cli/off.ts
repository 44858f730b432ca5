/** Rules turned off for one call of a command. */
import { rules } from '../publisher/rules/all.ts';

const shortest = 10;

/** Takes `RULE=REASON` as it is typed; gives reasons by rule. Throws when there is no such rule, or no reason. */
export function offOf(pairs: readonly string[]): Record<string, string> {
  const off = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    const [rule, reason] = [pair.slice(0, at), pair.slice(at + 1)];
    if (at < 1 || reason.trim().length < shortest)
      throw new Error(
        `--off ${pair}: a rule is turned off with a reason, as --off stale="An archive, kept on purpose"`,
      );
    if (!rules.some(({ id }) => id === rule))
      throw new Error(
        `--off ${pair}: there is no rule “${rule}”. There are: ${rules.map(({ id }) => id).join(', ')}.`,
      );
    return [rule, reason];
  });
  return Object.fromEntries(off);
}
