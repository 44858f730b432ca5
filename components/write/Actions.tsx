import { useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { networkById } from '../../lib/networks/all';
import { composeAddress } from '../../lib/networks/compose-address';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { Line } from '../Line';
import { useWords } from '../words';
import { AskWhy } from './AskWhy';
import { useCompared } from './compared';
import { useInSight } from './in-sight';
import { itemOf, sinceBegun } from './item-of';
import { sentWords } from './sent-words';

/** The ways out: into the post, into a new tab, onto the clipboard. What will happen is said before, what did after. */
export function Actions({ app, draft }: { app: App; draft: Draft }) {
  const { write, common, me } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const inSight = useInSight(button, app.face === 'panel');
  const target = app.target.value;
  const field = target.kind === 'field';
  // In the popup a field that happens to have the focus is one way out more, not instead of the network.
  const here = target.here && !(field && app.face === 'popup');
  const sent = app.sending.sent.value;
  const network = networkById(draft.network);
  const name = network?.name ?? draft.network;
  const blank = app.writing.blank.value;
  const item = itemOf(app, draft);
  const link = item?.url ?? item?.externalUrl;
  // Where a network takes words, the link goes along only if it stands in them.
  const onlyLink = network?.compose.carries === 'link' ? link : undefined;
  const instance = app.settings.value.instances?.[draft.network];
  const will =
    network && !here
      ? composeAddress(network, draft.text, onlyLink, instance?.host).carried
      : 'text';
  /** The company's own post there, where the story asks for a comment rather than a post. */
  const post = target.kind === 'comment' && !here ? item?.posts[draft.network] : undefined;
  const warning = blank
    ? ''
    : post !== undefined
      ? write.forComment
      : will === 'link'
        ? write.linkOnly(name)
        : will === 'nothing'
          ? network?.compose.carries === 'text'
            ? write.tooLongToCarry(name)
            : write.nothingCarried(name)
          : '';
  const compare = useCompared(app, draft);
  const nearly = here && compare(draft.text).nearly;
  const said = sentWords(sent, target.kind, write);
  const since = blank ? undefined : sinceBegun(app, draft);
  const put = (event: Event) => {
    if (app.ports.trusted(event) && inSight()) void app.sending.put(draft.text);
    else app.sending.refuse();
  };
  const copy = () => app.sending.copy(draft.text);
  const done = sent.state === 'put' || sent.state === 'copied' || sent.state === 'opened';
  return (
    <>
      {since && !done && (
        <Line icon="care" care>
          {since === 'withdrawn' ? write.sinceWithdrawn : write.sinceCorrected}
        </Line>
      )}
      {said ? (
        <Line icon={done ? 'check' : 'care'}>{said}</Line>
      ) : (
        (warning || nearly) && <Line icon="info">{warning || write.nearly}</Line>
      )}
      {field && !here && !done && (
        <Line
          icon="pen"
          action={
            <Button
              look="link"
              disabled={blank || sent.state === 'putting'}
              onClick={(event) => put(event)}
            >
              {write.putField}
            </Button>
          }
        >
          {write.field}
        </Line>
      )}
      {app.face === 'popup' && !here && !field && <AskWhy app={app} />}
      <section class="foot" aria-label={write.actions}>
        {here ? (
          <Button
            look="main"
            buttonRef={button}
            disabled={blank || sent.state === 'putting'}
            onClick={(event) => put(event)}
          >
            {field ? write.putField : target.kind === 'comment' ? write.putInComment : write.put}
          </Button>
        ) : post !== undefined ? (
          <a class="button main" href={post} target="_blank" rel="noopener noreferrer">
            <Icon name="open" small />
            {write.openPost}
          </a>
        ) : (
          <Button
            look="main"
            icon="open"
            onClick={() => app.sending.open(draft.network, draft.text, onlyLink)}
          >
            {write.open(name)}
          </Button>
        )}
        <Button size="tall" icon="copy" disabled={blank} onClick={copy}>
          {common.copy}
        </Button>
        {app.face === 'popup' && (
          <Button alone={me.drafts} icon="bookmark" onClick={() => app.settleAt('me')} />
        )}
      </section>
    </>
  );
}
