import type { Item } from '../../lib/feed/format';
import { networkById } from '../../lib/networks/all';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** A story that invites to a conversation: the company's own posts, to be read and answered where they stand. */
export function Conversation({ item }: { item: Item }) {
  const { item: words } = useWords();
  if (item.kind !== 'engage') return null;
  const posts = Object.entries(item.posts).map(([id, url]) => ({
    url,
    name: words.openPost(networkById(id)?.name ?? id),
  }));
  const other = item.url ?? item.externalUrl;
  if (posts.length === 0 && other !== undefined)
    posts.push({ url: other, name: words.openConversation });
  if (posts.length === 0) return null;
  return (
    <section class="section" aria-labelledby="conversation">
      <h2 id="conversation" class="section-title">
        {words.conversation}
      </h2>
      <div class="acts">
        {posts.map(({ url, name }) => (
          <a key={url} class="button tight" href={url} target="_blank" rel="noopener noreferrer">
            <Icon name="open" small />
            {name}
          </a>
        ))}
      </div>
    </section>
  );
}
