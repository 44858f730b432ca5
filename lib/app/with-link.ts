import type { Item } from '../feed/format';
import type { Settings } from '../messages/shapes';
import { withoutTags } from '../voice/links';

/**
 * A suggested text with the story's link where its writer last put one, its tracking tags stripped. As it is where
 * no place was ever chosen, none is wanted, or the text has the link already.
 */
export function withLink(
  text: string,
  item: Pick<Item, 'url' | 'externalUrl'> | undefined,
  { linkPlace }: Pick<Settings, 'linkPlace'>,
): string {
  const whole = item?.url ?? item?.externalUrl;
  if (whole === undefined || linkPlace === undefined || linkPlace === 'none') return text;
  const link = withoutTags(whole);
  if (text.includes(link) || text.includes(whole)) return text;
  return linkPlace === 'first' ? `${link}\n\n${text}` : `${text.trimEnd()}\n\n${link}`;
}
