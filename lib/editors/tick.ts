/** DOM. One turn of the page: long enough for an editor to take over what the DOM shows. */
export function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
