import { useState } from 'preact/hooks';
import type { Clash } from '../../lib/app/publisher/folder/folder';
import { mergedText, partsOf, type Side } from '../../lib/app/publisher/folder/merge';
import { Button } from '../Button';
import './Folder.css';
import { usePublisherWords } from './words';

type Props = {
  clash: Clash;
  /** The title of what the file holds. */
  title: string;
  /** The name of the other side: the folder, or the zip. */
  other: string;
  onText: (text: string | undefined) => void;
};

const sides = ['mine', 'theirs'] as const;

/** Two versions of one file side by side, to choose from part by part, or as a whole. */
export function ClashCard({ clash, title, other, onText }: Props) {
  const { folder: words } = usePublisherWords();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const { path, mine, theirs } = clash;
  const parts = partsOf(clash);
  const names = { mine: words.mine, theirs: other };
  const keys: Record<string, string> = words.parts;
  const whole = { mine, theirs };
  return (
    <section class="clash" aria-labelledby={`clash-${path}`}>
      <h3 id={`clash-${path}`}>{title}</h3>
      <p class="meta">{path}</p>
      {parts?.length ? (
        parts.map((part) => {
          const name = keys[part.key] ?? part.key;
          return (
            <fieldset key={part.key} class="clash-part">
              <legend>{name}</legend>
              {sides.map((side) => (
                <label key={side} class="clash-side">
                  <input
                    type="radio"
                    name={`${path} ${part.key}`}
                    aria-label={`${name}, ${names[side]}`}
                    checked={(chosen[part.key] ?? part.proposed) === side}
                    onChange={() => setChosen({ ...chosen, [part.key]: side })}
                  />
                  <span class="clash-words">
                    <span class="meta">{names[side]}</span>
                    <span dir="auto">{part[side] ?? words.nothing}</span>
                  </span>
                </label>
              ))}
            </fieldset>
          );
        })
      ) : (
        <div class="clash-part">
          {sides.map((side) => (
            <div key={side} class="clash-side">
              <span class="clash-words">
                <span class="meta">{names[side]}</span>
                <span dir="auto">{whole[side] ?? words.removed}</span>
              </span>
            </div>
          ))}
        </div>
      )}
      <div class="acts">
        {parts && parts.length > 0 && (
          <Button look="main" onClick={() => onText(mergedText(clash, parts, chosen))}>
            {words.takeChosen}
          </Button>
        )}
        <Button onClick={() => onText(mine)}>
          {mine === undefined ? words.leaveRemoved : words.takeMine}
        </Button>
        <Button onClick={() => onText(theirs)}>
          {theirs === undefined ? words.leaveRemoved : words.takeTheirs(other)}
        </Button>
      </div>
    </section>
  );
}
