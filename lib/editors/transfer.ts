/**
 * DOM. A file in the form in which a page is handed one. Firefox shows a page nothing of a transfer that a content script
 * made, nor of one that a paste was made with: there the page's own constructors make the paste, seen without the wrappers
 * that part the two worlds, and the file goes into the transfer it has (tried in Firefox 153).
 */
type Makers = {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
};
type Firefox = {
  wrappedJSObject?: Makers;
  cloneInto?: (what: object, into: object) => object;
};

/** Takes a file; gives a transfer that holds it alone. */
export function makeTransfer(file: File, firefox: boolean): DataTransfer {
  const { wrappedJSObject } = window as unknown as Firefox;
  const { DataTransfer: Transfer } = (firefox && wrappedJSObject) || window;
  const transfer = new Transfer();
  transfer.items.add(file);
  return transfer;
}

/** A paste of one file and nothing else; the clipboard itself is not touched. */
export function makePaste(file: File, firefox: boolean): ClipboardEvent {
  const how: ClipboardEventInit = { bubbles: true, cancelable: true, composed: true };
  const { wrappedJSObject: page } = window as unknown as Firefox;
  const { cloneInto } = globalThis as Firefox;
  if (!firefox || !page || !cloneInto)
    return new ClipboardEvent('paste', { ...how, clipboardData: makeTransfer(file, false) });
  // The page's constructor may not look into an object of ours.
  const event = new page.ClipboardEvent('paste', cloneInto(how, window));
  event.clipboardData?.items.add(file);
  return event;
}
