import { useState } from 'preact/hooks';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Button } from '../Button';
import { Field } from '../Field';
import { usePublisherWords } from './words';

type Link = NonNullable<NonNullable<LibraryFile['notice']>['links']>[number];
type Props = { links: readonly Link[]; onLinks: (links: Link[]) => void };

const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);

/** The links of a notice. One counts when it has both words and an address; until then it stays as typed. */
export function NoticeLinks({ links, onLinks }: Props) {
  const { publisher, more } = usePublisherWords();
  const [typed, setTyped] = useState<readonly Link[]>(links);
  const set = (next: readonly Link[]) => {
    setTyped(next);
    onLinks(next.filter(({ title, url }) => title.trim() !== '' && https(url)));
  };
  const change = (at: number, part: Partial<Link>) =>
    set(typed.map((link, n) => (n === at ? { ...link, ...part } : link)));
  return (
    <section class="texts" aria-labelledby="notice-links">
      <h2 id="notice-links" class="label">
        {more.links}
      </h2>
      {typed.map(({ title, url }, at) => (
        // Links have no name of their own while they are written; their place tells them apart.
        <div key={at} class="text-card">
          <Field
            label={more.linkTitle(at + 1)}
            value={title}
            onText={(text) => change(at, { title: text })}
          />
          <Field
            label={more.linkAddress(at + 1)}
            value={url}
            error={url === '' || https(url) ? undefined : publisher.item.notHttps}
            onText={(text) => change(at, { url: text.trim() })}
          />
          <Button look="link" onClick={() => set(typed.filter((_, n) => n !== at))}>
            {more.removeLink(at + 1)}
          </Button>
        </div>
      ))}
      <Button size="tight" icon="add" onClick={() => set([...typed, { title: '', url: '' }])}>
        {more.addLink}
      </Button>
    </section>
  );
}
