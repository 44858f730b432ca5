import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { useWords } from '../words';

/** Why is there no button on the page below the popup? The answer comes at the top, once it is asked for. */
export function AskWhy({ app }: { app: App }) {
  const { noButton } = useWords().networks;
  const { missing, explained } = app.sending;
  if (!missing.value || explained.value) return null;
  return (
    <p class="ask-why">
      <Button
        look="link"
        onClick={() => {
          explained.value = true;
        }}
      >
        {noButton.ask}
      </Button>
    </p>
  );
}
