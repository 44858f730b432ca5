import type { RefObject } from 'preact';
import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { Field } from '../Field';
import { useWords } from '../words';

type Props = {
  app: App;
  fieldRef: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** The arrow key goes down into the stories. */
  onDown: () => void;
};

/** The field to search in, and the way to suggest a page. By itself, so that a letter typed draws it alone anew. */
export function Find({ app, fieldRef, onQuery, onDown }: Props) {
  const { share } = useWords();
  const query = app.place.query.value;
  return (
    <search class="find">
      <Field
        label={share.search}
        quiet
        type="search"
        icon="search"
        value={query}
        placeholder={share.searchHint}
        inputRef={fieldRef}
        onText={onQuery}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '' && !event.isComposing) {
            event.preventDefault();
            onQuery('');
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          }
        }}
      />
      {app.outside.seePage && app.suggesting.takers.value.length > 0 && (
        <Button
          look="plain"
          alone={share.suggest.open}
          icon="mark"
          data-focus="suggest"
          onClick={() => app.suggest('suggest')}
        />
      )}
    </search>
  );
}
