import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** One request to a fixture host, with its address as the browser saw it. */
export type Call = {
  url: URL;
  method: string;
  headers: IncomingHttpHeaders;
  request: IncomingMessage;
};
export type Handler = (call: Call, response: ServerResponse) => void | Promise<void>;
