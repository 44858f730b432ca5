import { changed } from '../../lib/app/publisher/library-state';
import { networkById } from '../../lib/networks/all';
import type { ItemFront } from '../../lib/publisher/item-file';
import { CheckedField } from './CheckedField';
import type { EditItem } from './edit';
import { usePublisherWords } from './words';

type Props = { front: ItemFront; networks: readonly string[]; edit: EditItem };

const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);

/** Where the company published it itself, network by network: to be commented on. */
export function PostsFields({ front: { kind, posts = {} }, networks, edit }: Props) {
  const { publisher, more } = usePublisherWords();
  const shown = [...new Set([...networks, ...Object.keys(posts)])];
  const set = (id: string, url: string | undefined) => {
    const next: Record<string, string> = changed<Record<string, string>>(posts, { [id]: url });
    edit({ posts: Object.keys(next).length === 0 ? undefined : next });
  };
  return (
    <details class="more-fields" open={kind === 'engage' || Object.keys(posts).length > 0}>
      <summary>{more.posts}</summary>
      <p class="note">{more.postsHint}</p>
      {shown.map((id) => (
        <CheckedField
          key={id}
          label={more.post(networkById(id)?.name ?? id)}
          wrong={publisher.item.notHttps}
          good={https}
          value={posts[id]}
          onText={(url) => set(id, url)}
        />
      ))}
    </details>
  );
}
