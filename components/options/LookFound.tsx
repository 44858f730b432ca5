import { shortAddress } from '../../lib/app/address';
import { languagesOf, newestOf } from '../../lib/app/found';
import type { Found } from '../../lib/app/look-state';
import type { Problem } from '../../lib/app/problems';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useLocale, useWords } from '../words';
import { LeftOutList } from './LeftOutList';
import { Seal } from './Seal';

type Props = {
  found: Found;
  adding: boolean;
  problem?: Problem;
  onAdd: () => void;
  onLeave: () => void;
};

/** What stands at the address, before anything of it is kept. */
export function LookFound({ found, adding, problem, onAdd, onLeave }: Props) {
  const { options, problems } = useWords();
  const words = options.look;
  const locale = useLocale();
  const { info, items, leftOut, total } = found.feed;
  const company = info.company?.name;
  return (
    <section class="found" aria-labelledby="found">
      <h3 id="found" tabIndex={-1}>
        <bdi>{info.title || words.untitled}</bdi>
      </h3>
      <p class="note">
        {company && company !== info.title && `${words.from(company)} `}
        {words.summary(languagesOf(found.feed, locale))} {words.readable(items.length, total)}
      </p>
      {found.page && <p class="meta">{words.foundOn(shortAddress(found.page))}</p>}
      {!found.page && found.asked && found.asked !== found.url ? (
        <p class="meta">{words.movedTo(shortAddress(found.url))}</p>
      ) : (
        <p class="meta">{words.foundAt(shortAddress(found.url))}</p>
      )}
      <div class="found-columns">
        <div>
          <h4>{words.newest}</h4>
          {items.length === 0 && <p class="note">{words.noItems}</p>}
          <ul class="newest">
            {newestOf(found.feed, locale).map(({ id, title, meta, language }) => (
              <li key={id}>
                <p class="text">
                  <bdi {...(language ? { lang: language } : {})}>{title}</bdi>
                </p>
                <p class="meta">{meta}</p>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{words.leftOut}</h4>
          <LeftOutList leftOut={leftOut} />
        </div>
      </div>
      {info.expired && <FoundLine icon="minus">{words.closed}</FoundLine>}
      {total > 0 && items.length === 0 && (
        <FoundLine icon="care">{`${problems['no-items'].title}. ${problems['no-items'].next}`}</FoundLine>
      )}
      {found.personal && <FoundLine icon="care">{words.personal}</FoundLine>}
      {found.fingerprint === undefined ? (
        <FoundLine icon="info">{words.unsigned}</FoundLine>
      ) : (
        <Seal
          fingerprint={found.fingerprint}
          {...(found.upgrades === undefined ? {} : { upgrades: found.upgrades })}
        />
      )}
      {problem && (
        <div role="alert">
          <FoundLine icon="care">
            {`${problems[problem].title}. ${problems[problem].safe} ${problems[problem].next}`}
          </FoundLine>
        </div>
      )}
      {found.already !== undefined && (
        <FoundLine icon="done">{words.already(found.already)}</FoundLine>
      )}
      <div class="acts">
        {found.already === undefined && (
          <Button look="main" aria-disabled={adding} onClick={onAdd}>
            {adding ? words.adding : words.add}
          </Button>
        )}
        <Button look="plain" size="tall" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </section>
  );
}

function FoundLine({
  icon,
  children,
}: {
  icon: 'info' | 'care' | 'minus' | 'done';
  children: string;
}) {
  return (
    <p class={icon === 'care' ? 'found-line care' : 'found-line'}>
      <Icon name={icon} small />
      <span>{children}</span>
    </p>
  );
}
