import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { type Topic, topics } from '../../lib/learning/tip';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { Field } from '../Field';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import { TipRow } from './TipRow';

/** Before one searches or asks for all. */
const few = 8;

/** All tips: search as one types, topics as chips, the list. */
export function TipList({ app }: { app: App }) {
  const { learn } = useWords();
  const { tips, found, query, topic } = app.learning;
  const all = tips.value ?? [];
  const bundled: readonly string[] = topics;
  const there = new Set(all.flatMap((tip) => tip.topics));
  const shown = [...there].sort((a, b) => bundled.indexOf(a) - bundled.indexOf(b));
  const nameOf = (one: string) => learn.topics[one as Topic] ?? one;
  const asked = query.value.trim();
  const [whole, setWhole] = useState(false);
  const shownTips = whole || asked || topic.value ? found.value : found.value.slice(0, few);
  return (
    <section class="block tip-list" aria-label={learn.search}>
      <search>
        <Field
          label={learn.search}
          quiet
          type="search"
          icon="search"
          value={query.value}
          placeholder={learn.searchHint(all.length)}
          onText={(text) => {
            query.value = text;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query.value === '' || event.isComposing) return;
            event.preventDefault();
            query.value = '';
          }}
        />
      </search>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a form's meaning. */}
      <div class="chips" role="group" aria-label={learn.topic}>
        <Chip
          pressed={topic.value === undefined}
          onPress={() => {
            topic.value = undefined;
          }}
        >
          {learn.all}
        </Chip>
        {shown.map((one) => (
          <Chip
            key={one}
            pressed={topic.value === one}
            onPress={() => {
              topic.value = topic.value === one ? undefined : one;
            }}
          >
            {nameOf(one)}
          </Chip>
        ))}
      </div>
      <p class="vh" role="status">
        {asked || topic.value ? learn.found(found.value.length, asked) : ''}
      </p>
      {found.value.length === 0 && asked ? (
        <StateMessage level={3} title={learn.nothing(asked)} text={learn.nothingText} />
      ) : (
        <ul class="series">
          {shownTips.map((tip) => (
            <TipRow key={tip.key} app={app} tip={tip} about={tip.topics.map(nameOf)} />
          ))}
        </ul>
      )}
      {shownTips.length < found.value.length && (
        <Button look="link" onClick={() => setWhole(true)}>
          {learn.showAll(found.value.length)}
        </Button>
      )}
    </section>
  );
}
