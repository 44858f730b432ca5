import type { Publisher } from '../../lib/app/publisher/publisher';
import { Button } from '../Button';
import { usePublisherWords } from './words';

/** How page and folder stand, and the one or two things that can be done about it. */
export function OpenFolder({ publisher }: { publisher: Publisher }) {
  const { folder: words } = usePublisherWords();
  const { folders, library } = publisher;
  const state = library.folder.state.value;
  if (!folders.canPick) return <p class="note">{words.noFolders}</p>;
  const { say } = words;
  return (
    <>
      <p class="note" role="status">
        {state.state === 'none' ? say.none : say[state.state](state.name)}
      </p>
      <div class="acts">
        {state.state === 'none' && (
          <Button onClick={() => void folders.pick()}>{words.open}</Button>
        )}
        {state.state === 'asking' && (
          <Button look="main" onClick={() => void folders.ask()}>
            {words.again(state.name)}
          </Button>
        )}
        {state.state === 'choice' && (
          <>
            <Button onClick={() => void folders.choose('together')}>{words.together}</Button>
            <Button
              onClick={() => {
                // What is given up here is in the downloads first.
                void publisher.downloadKept(words.zip.readMe).then(() => folders.choose('folder'));
              }}
            >
              {words.folderAlone}
            </Button>
          </>
        )}
        {state.state === 'lost' && (
          <Button onClick={() => void library.folder.look()}>{words.tryAgain}</Button>
        )}
        {state.state !== 'none' && (
          <Button look="link" onClick={() => void folders.leave()}>
            {words.leave}
          </Button>
        )}
      </div>
    </>
  );
}
