import type { App } from '../lib/app/app';
import { networkById } from '../lib/networks/all';
import { Button } from './Button';
import { Line } from './Line';
import { useWords } from './words';

/** On an instance that the employee asked on and has not named: that one can name it, and where. */
export function UnnamedInstance({ app }: { app: App }) {
  const { panel, networks } = useWords();
  const composer = app.sending.composer.value;
  if (!composer?.unnamed) return null;
  return (
    <Line
      icon="info"
      action={
        <Button look="link" onClick={() => app.outside.openOptions('networks')}>
          {networks.title}
        </Button>
      }
    >
      {panel.unnamed(composer.unnamed, networkById(composer.network)?.name ?? '')}
    </Line>
  );
}
