import type { Handlers } from './listen';
import type { Ask } from './protocol';

/**
 * An Ask for the extension's own pages: what `handlers` know is answered in this process, the rest goes to
 * `elsewhere` (the background). `url` is this page's address.
 */
export function createLocalAsk(handlers: Handlers, elsewhere: Ask, url: string): Ask {
  return (kind, params) => {
    const handler = handlers[kind];
    return handler ? handler(params, { sender: 'page', url }) : elsewhere(kind, params);
  };
}
