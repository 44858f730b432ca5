import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { timeWords } from '../../lib/i18n/dates';
import { useWords } from '../words';
import { Row } from './Row';

type Props = {
  app: App;
  listRef: RefObject<HTMLUListElement | null>;
  /** The arrow key went up from the first row. */
  onTop: () => void;
  locale: string;
};

/** The stories, a few at a time: more come before the end is in sight. Arrow keys go from one to the next. */
export function Rows({ app, listRef, onTop, locale }: Props) {
  const { share } = useWords();
  const end = useRef<HTMLDivElement>(null);
  const { items, total, feeds, shown, size } = app.list;
  const rows = items.value;
  const more = rows.length < total.value;

  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void app.list.more();
      },
      { root: end.current.closest('main'), rootMargin: '100px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [app, rows.length]);

  const step = (event: KeyboardEvent, by: 1 | -1) => {
    const buttons = [...(listRef.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    event.preventDefault();
    if (at + by < 0) onTop();
    else buttons[at + by]?.focus();
  };
  const plain =
    shown.value.query.trim() === '' &&
    shown.value.topic === undefined &&
    shown.value.source === undefined;
  const read = Math.max(0, ...feeds.value.map((feed) => feed.lastOk ?? 0));
  const now = app.ports.now();
  return (
    <>
      <h2 class="vh">{plain ? share.list : share.results}</h2>
      <ul
        ref={listRef}
        class="items"
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') step(event, 1);
          if (event.key === 'ArrowUp') step(event, -1);
        }}
      >
        {rows.map((item) => (
          <Row
            key={item.key}
            item={item}
            now={now}
            locale={locale}
            picture={app.picture}
            unseen={app.unseen(item)}
            onOpen={() => app.openItem(item.key, item.key)}
          />
        ))}
      </ul>
      <div ref={end} />
      {!more && plain && read > 0 && (
        <p class="meta end">{share.upToDate(size.value, timeWords(read, locale))}</p>
      )}
    </>
  );
}
