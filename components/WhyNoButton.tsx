import type { App } from '../lib/app/app';
import { networkById } from '../lib/networks/all';
import { Button } from './Button';
import { Line } from './Line';
import { useWords } from './words';

/** In the popup: why the page below has no button, when one asked or pressed the shortcut in vain. */
export function WhyNoButton({ app }: { app: App }) {
  const words = useWords().networks;
  const missing = app.sending.missing.value;
  if (app.face !== 'popup' || !missing || !app.sending.explained.value) return null;
  const { why, network } = missing;
  const settle = ['off', 'address', 'elsewhere', 'withheld', 'asked'].includes(why);
  return (
    <Line
      icon="info"
      {...(settle
        ? {
            action: (
              <Button look="link" onClick={() => app.outside.openOptions('networks')}>
                {words.title}
              </Button>
            ),
          }
        : {})}
    >
      {words.noButton.why[why](networkById(network ?? '')?.name ?? '')}
    </Line>
  );
}
