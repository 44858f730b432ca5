import { Icon } from '../Icon';
import { useWords } from '../words';

/** The fingerprint of the key that signed a feed, to be compared before the feed is added. */
export function Seal({ fingerprint, upgrades }: { fingerprint: string; upgrades?: string }) {
  const words = useWords().options.look;
  return (
    <section class="seal" aria-labelledby="seal">
      <h4 id="seal">
        <Icon name="done" small />
        {words.signed}
      </h4>
      <p class="fingerprint">{fingerprint}</p>
      <p class="note">{words.signedHelp}</p>
      {upgrades !== undefined && <p class="note">{words.upgrades(upgrades)}</p>}
    </section>
  );
}
