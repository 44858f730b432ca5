import type { ComponentChildren } from 'preact';
import type { App } from '../lib/app/app';
import './Bar.css';
import { Button } from './Button';
import { Icon } from './Icon';
import { useWords } from './words';

type Props = {
  app: App;
  /** Where the way back leads. */
  to: string;
  /** Shows the arrow alone. */
  terse?: boolean;
  children?: ComponentChildren;
};

/** The bar above a story or a sheet: the way back, and in the panel the way out. */
export function Bar({ app, to, terse, children }: Props) {
  const { common, panel } = useWords();
  return (
    <header class="bar">
      {terse ? (
        <Button look="plain" alone={common.backTo(to)} icon="back" onClick={app.back} />
      ) : (
        <button type="button" class="back" onClick={app.back}>
          <Icon name="back" turns />
          <span class="vh">{common.backTo(to)}</span>
          <span aria-hidden="true">{to}</span>
        </button>
      )}
      {children}
      {app.face === 'panel' && (
        <Button look="plain" alone={panel.close} icon="close" onClick={app.outside.close} />
      )}
    </header>
  );
}
