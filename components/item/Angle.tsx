import type { App } from '../../lib/app/app';
import { Icon } from '../Icon';

/** A question that a sheet about the story opens with. */
export function Angle({
  app,
  angle,
  language,
}: {
  app: App;
  angle: string;
  language?: string | undefined;
}) {
  return (
    <li>
      <button
        type="button"
        class="angle"
        lang={language}
        data-focus={`angle ${angle}`}
        onClick={() => app.write({ about: true, angle }, `angle ${angle}`)}
      >
        {angle}
        <Icon name="pen" small />
      </button>
    </li>
  );
}
