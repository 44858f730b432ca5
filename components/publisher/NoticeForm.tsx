import type { Publisher } from '../../lib/app/publisher/publisher';
import { noticeLevels } from '../../lib/feed/format';
import { readFeedText } from '../../lib/feed/read';
import { feedText } from '../../lib/publisher/as-read';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Field } from '../Field';
import { WeatherNotice } from '../weather/WeatherNotice';
import { useWords } from '../words';
import { Area } from './Area';
import { CheckedField } from './CheckedField';
import { Choice } from './Choice';
import { DateField } from './DateField';
import { NoticeLinks } from './NoticeLinks';
import './Preview.css';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; library: LibraryFile };
type Notice = NonNullable<LibraryFile['notice']>;

const contact = (text: string) => /^(https:\/\/[^\s/]+\S*|mailto:\S+@\S+)$/.test(text);

/** Bad weather: the notice, and beside it how it will stand above everything. */
export function NoticeForm({ publisher, library }: Props) {
  const { notice: words, feed, preview } = usePublisherWords().publisher;
  const { weather } = useWords();
  const { notice } = library;
  const now = publisher.ports.now();
  const change = (part: { [K in keyof Notice]?: Notice[K] | undefined }) => {
    const merged = Object.entries({ ...notice, ...part }).filter(
      ([, value]) => value !== undefined,
    );
    publisher.library.setLibrary({ notice: Object.fromEntries(merged) as Notice });
  };
  const read = readFeedText(feedText(library, [], publisher), library.feed_url);
  const shown = read.ok ? read.value.info.notice : undefined;
  return (
    <div class="two-sides">
      <div class="form">
        <Choice
          label={words.level}
          options={[
            { id: 'none' as const, name: words.none },
            ...noticeLevels.map((id) => ({ id, name: weather.levels[id] })),
          ]}
          chosen={[notice?.level ?? 'none']}
          onChoose={(level) => {
            if (level === 'none') publisher.library.setLibrary({ notice: undefined });
            // Another id, so that whoever folded the last one sees this one open.
            else if (notice) change({ level });
            else change({ id: `notice-${now.toString(36)}`, level, title: '' });
          }}
        />
        {notice && (
          <>
            <p class="note">{words.levelHint[notice.level]}</p>
            <Field label={words.title} value={notice.title} onText={(title) => change({ title })} />
            <Area
              label={words.text}
              hint={words.textHint}
              rows={5}
              value={notice.text ?? ''}
              onText={(text) => change({ text: text || undefined })}
            />
            <DateField
              label={words.starts}
              what="moment"
              value={notice.starts}
              onDate={(starts) => change({ starts })}
            />
            <DateField
              label={words.ends}
              what="moment"
              hint={words.endsHint}
              value={notice.ends}
              onDate={(ends) => change({ ends })}
            />
            <CheckedField
              label={words.contact}
              hint={feed.contactHint}
              wrong={feed.notContact}
              good={contact}
              value={notice.contact}
              onText={(text) => change({ contact: text })}
            />
            <NoticeLinks
              links={notice.links ?? []}
              onLinks={(links) => change({ links: links.length > 0 ? links : undefined })}
            />
          </>
        )}
        <p class="note">{words.published}</p>
      </div>
      {shown && (
        <section class="preview" aria-labelledby="notice-seen">
          <h2 id="notice-seen">{preview.title}</h2>
          <div class="preview-paper preview-notice">
            <WeatherNotice
              posted={{
                feedId: 'preview',
                source: library.company?.name ?? library.title,
                notice: shown,
              }}
              now={now}
              level={3}
            />
          </div>
        </section>
      )}
    </div>
  );
}
