import type { App } from '../lib/app/app';
import { Button } from './Button';
import './Masthead.css';
import { useWords } from './words';

const places = ['share', 'learn', 'me'] as const;

/** The three places, as tabs, and the way to a blank sheet. */
export function Masthead({ app }: { app: App }) {
  const { common, panel } = useWords();
  const at = app.place.screen.value;
  const turn = (event: KeyboardEvent, by: number) => {
    const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const next = tabs[(tabs.indexOf(event.target as HTMLButtonElement) + by + 3) % 3];
    next?.focus();
    next?.click();
  };
  return (
    <header class="masthead">
      <div
        class="places"
        role="tablist"
        aria-label={common.places.label}
        onKeyDown={(event) => {
          const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
          if (event.key === 'ArrowRight') turn(event, rtl ? -1 : 1);
          if (event.key === 'ArrowLeft') turn(event, rtl ? 1 : -1);
        }}
      >
        {places.map((place) => (
          <button
            key={place}
            type="button"
            role="tab"
            id={`tab-${place}`}
            class="place"
            aria-selected={at === place}
            aria-controls="place"
            tabIndex={at === place ? 0 : -1}
            onClick={() => app.settleAt(place)}
          >
            {common.places[place]}
          </button>
        ))}
      </div>
      {app.face === 'popup' ? (
        <Button size="tight" icon="pen" data-focus="write" onClick={() => app.write({}, 'write')}>
          <span class="write-word">{common.write}</span>
        </Button>
      ) : (
        <>
          <Button
            look="plain"
            alone={common.write}
            icon="pen"
            data-focus="write"
            onClick={() => app.write({}, 'write')}
          />
          <Button look="plain" alone={panel.close} icon="close" onClick={app.outside.close} />
        </>
      )}
    </header>
  );
}
