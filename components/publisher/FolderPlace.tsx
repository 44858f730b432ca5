import type { Clash } from '../../lib/app/publisher/folder/folder';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { Button } from '../Button';
import { Line } from '../Line';
import { BringZip } from './BringZip';
import { ClashCard } from './ClashCard';
import './Folder.css';
import { OpenFolder } from './OpenFolder';
import { usePublisherWords } from './words';

/** Where the library lies: a folder that the team shares, or this device; and what two people changed at once. */
export function FolderPlace({ publisher }: { publisher: Publisher }) {
  const { folder: words, publisher: others } = usePublisherWords();
  const { folders, library } = publisher;
  const clashes = library.folder.clashes.value;
  const fromZip = folders.zipClashes.value;
  const titleOf = ({ path }: Clash) =>
    library.entries.value.find(({ file }) => file === path)?.item.front.title ??
    (path === 'library.yaml' ? others.places.feed : path);
  return (
    <div class="form folder-place">
      {clashes.length + fromZip.length > 0 && (
        <section class="form-part" aria-labelledby="part-clashes">
          <h2 id="part-clashes">{words.clashes}</h2>
          <p class="note">{words.clashesText}</p>
          {clashes.map((clash) => (
            <ClashCard
              key={`${clash.path} ${clash.theirs ?? ''}`}
              clash={clash}
              title={titleOf(clash)}
              other={words.theirs}
              onText={(text) => void library.folder.resolve(clash, text)}
            />
          ))}
          {fromZip.map((clash) => (
            <ClashCard
              key={`zip ${clash.path}`}
              clash={clash}
              title={titleOf(clash)}
              other={words.inZip}
              onText={(text) => folders.resolveZip(clash, text)}
            />
          ))}
        </section>
      )}
      <section class="form-part" aria-labelledby="part-folder">
        <h2 id="part-folder">{words.title}</h2>
        <OpenFolder publisher={publisher} />
      </section>
      <section class="form-part" aria-labelledby="part-zip">
        <h2 id="part-zip">{words.zip.title}</h2>
        <p class="note">{words.zip.text}</p>
        <div class="acts">
          <Button icon="download" onClick={() => void publisher.downloadKept(words.zip.readMe)}>
            {words.zip.keep}
          </Button>
          <BringZip publisher={publisher} />
        </div>
      </section>
      {folders.failed.value && (
        <Line icon="care" care>
          {words.failed}
        </Line>
      )}
    </div>
  );
}
