import type { Publisher } from '../../lib/app/publisher/publisher';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Button } from '../Button';
import { Field } from '../Field';
import { useWords } from '../words';
import { Choice } from './Choice';
import { usePublisherWords } from './words';

type Programme = NonNullable<LibraryFile['programmes']>[number];
type Props = { publisher: Publisher; library: LibraryFile };

/** Programmes: the company's own tips in an order, a few minutes each. */
export function Programmes({ publisher, library }: Props) {
  const { folder, publisher: pages, more } = usePublisherWords();
  const { programmes: words } = folder;
  const { list } = pages;
  const { languages } = useWords().options.data;
  const programmes = library.programmes ?? [];
  const tips = publisher.library.entries.value.filter(({ item }) => item.front.kind === 'tip');
  const nameOf = (id: string) =>
    tips.find(({ item }) => item.front.id === id)?.item.front.title ?? id;
  const set = (next: readonly Programme[]) =>
    publisher.library.setLibrary({ programmes: [...next] });
  const change = (at: number, part: Partial<Programme>) =>
    set(programmes.map((one, n) => (n === at ? { ...one, ...part } : one)));
  return (
    <section class="form-part" aria-labelledby="part-programmes">
      <h2 id="part-programmes">{words.title}</h2>
      <p class="note">{tips.length === 0 ? words.noTips : words.text}</p>
      {programmes.map((programme, at) => {
        const { id, title, summary = '', steps, language } = programme;
        const left = tips.filter(({ item }) => !steps.includes(item.front.id));
        return (
          <div key={id} class="text-card">
            <Field
              label={words.name(at + 1)}
              value={title}
              onText={(text) => change(at, { title: text })}
            />
            <Field
              label={words.summary(at + 1)}
              value={summary}
              onText={(text) => change(at, { summary: text })}
            />
            <Choice
              label={more.programmeLanguage(at + 1)}
              options={(['en', 'fr'] as const).map((one) => ({ id: one, name: languages[one] }))}
              chosen={(['en', 'fr'] as const).filter((one) => language?.startsWith(one))}
              onChoose={(one) => change(at, { language: one })}
            />
            <ol class="steps-list">
              {steps.map((step, place) => (
                <li key={step}>
                  {nameOf(step)}{' '}
                  {place > 0 && (
                    <Button
                      look="link"
                      onClick={() =>
                        change(at, {
                          steps: [
                            ...steps.slice(0, place - 1),
                            step,
                            ...steps.slice(place - 1, place),
                            ...steps.slice(place + 1),
                          ],
                        })
                      }
                    >
                      {words.earlier(nameOf(step))}
                    </Button>
                  )}{' '}
                  <Button
                    look="link"
                    onClick={() => change(at, { steps: steps.filter((one) => one !== step) })}
                  >
                    {words.out(nameOf(step))}
                  </Button>
                </li>
              ))}
            </ol>
            <div class="choice-chips">
              {left.map(({ file, item: { front } }) => (
                <Button
                  key={file}
                  size="tight"
                  icon="add"
                  onClick={() => change(at, { steps: [...steps, front.id] })}
                >
                  {front.title ?? list.untitled}
                </Button>
              ))}
            </div>
            <Button look="link" onClick={() => set(programmes.filter((one) => one.id !== id))}>
              {words.remove(at + 1)}
            </Button>
          </div>
        );
      })}
      {tips.length > 0 && (
        <Button
          size="tight"
          icon="add"
          onClick={() =>
            set([
              ...programmes,
              {
                id: `programme-${publisher.ports.newId()}`,
                title: words.fresh,
                ...(library.language ? { language: library.language } : {}),
                steps: [],
              },
            ])
          }
        >
          {words.add}
        </Button>
      )}
    </section>
  );
}
