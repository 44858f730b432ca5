import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { fileName } from '../../lib/app/save-file';
import { attachTo } from '../../lib/app/sending';
import type { Picture } from '../../lib/feed/format';
import { networkById } from '../../lib/networks/all';
import { Button } from '../Button';
import { useWords } from '../words';
import { useInSight } from '../write/in-sight';

type State = 'ready' | 'attaching' | 'attached' | 'unsure' | 'refused' | 'gone';

/**
 * A story's picture, into the composer that is open. Offered again only where the composer provably did nothing with it:
 * a picture never gets there twice by our doing.
 */
export function AttachPicture({
  app,
  picture,
  name,
}: {
  app: App;
  picture: Picture;
  name: string;
}) {
  const { item, write } = useWords();
  const { takePicture: words } = item;
  const button = useRef<HTMLButtonElement>(null);
  const inSight = useInSight(button, app.face === 'panel');
  const [state, setState] = useState<State>('ready');
  const [unseen, setUnseen] = useState(false);
  const { network: id } = app.target.value;
  const network = networkById(id)?.name ?? id;
  const attach = async () => {
    setState('attaching');
    const done = await attachTo(app.ports.ask, picture.url, fileName(name));
    if (done.ok) setState('attached');
    else if (!done.unchanged) setState('unsure');
    else setState(done.reason === 'not-verified' ? 'refused' : 'gone');
  };
  const said = {
    ready: unseen ? write.refused : '',
    attaching: words.attaching,
    attached: words.attached(network),
    unsure: words.unsure(network),
    refused: words.refused(network),
    gone: words.gone,
  };
  const isOffered = state === 'ready' || state === 'refused' || state === 'gone';
  return (
    <>
      {isOffered && (
        <Button
          look="link"
          buttonRef={button}
          onClick={(event) => {
            const isSeen = app.ports.trusted(event) && inSight();
            setUnseen(!isSeen);
            if (isSeen) void attach();
          }}
        >
          {words.attach}
        </Button>
      )}
      <p class="meta" role="status">
        {said[state]}
      </p>
      {state === 'attached' && picture.alt && (
        <p class="meta">
          {words.described} <q>{picture.alt}</q>
        </p>
      )}
    </>
  );
}
