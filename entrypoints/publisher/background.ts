import { defineBackground } from 'wxt/utils/define-background';
import { onButton } from '../../lib/browser/action';
import { extensionUrl } from '../../lib/browser/runtime';
import { openTab } from '../../lib/browser/tabs';

/** The toolbar's button opens the page; there is nothing else to do behind it. */
export default defineBackground({
  type: 'module',
  main: () => onButton(() => void openTab(extensionUrl('library.html'))),
});
