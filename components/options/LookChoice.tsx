import { shortAddress } from '../../lib/app/address';
import { Button } from '../Button';
import { useWords } from '../words';

type Props = {
  page: string;
  links: { url: string; title: string }[];
  onChoose: (url: string) => void;
  onLeave: () => void;
};

/** A web page names several feeds: which one to look at. */
export function LookChoice({ page, links, onChoose, onLeave }: Props) {
  const words = useWords().options.look;
  return (
    <section class="found">
      <h3 tabIndex={-1}>{words.choose}</h3>
      <p class="meta">{shortAddress(page)}</p>
      <p class="note">{words.chooseHelp}</p>
      <ul class="choice">
        {links.map(({ url, title }) => (
          <li key={url}>
            <Button look="link" onClick={() => onChoose(url)}>
              {title || words.untitled}
            </Button>
            <p class="meta">{shortAddress(url)}</p>
          </li>
        ))}
      </ul>
      <Button look="plain" onClick={onLeave}>
        {words.leave}
      </Button>
    </section>
  );
}
