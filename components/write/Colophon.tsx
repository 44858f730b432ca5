import type { ComponentChildren } from 'preact';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { Length } from './Length';
import { StoryLink } from './StoryLink';

/** Under the sheet: the story's link, how long the text is for its network, and whose words they are. */
export function Colophon({
  app,
  draft,
  whose,
}: {
  app: App;
  draft: Draft;
  whose: ComponentChildren;
}) {
  return (
    <div class="colophon">
      <StoryLink app={app} draft={draft}>
        <Length app={app} draft={draft} />
      </StoryLink>
      {whose}
    </div>
  );
}
