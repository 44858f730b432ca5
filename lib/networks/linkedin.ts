/** DATA. LinkedIn: composers in motion, per account, between Quill and TipTap. */
import type { Network, NetworkPages } from './network.ts';

/** Where its composers are: all that the watcher carries of a network. */
export const linkedinPages: NetworkPages = {
  id: 'linkedin',
  matches: ['https://www.linkedin.com/*'],
  composers: {
    never: [
      '.msg-form__contenteditable',
      '[class*="msg-form"]',
      '[class*="msg-overlay"]',
      '[role="search"]',
      '[role="searchbox"]',
      '[type="search"]',
      '[role="combobox"]',
      'form[action*="/in/"]',
    ],
    offer: [
      { kind: 'post', within: '[componentkey="ShareBox_textEditor"]' },
      { kind: 'comment', within: '[data-testid="ui-core-tiptap-text-editor-wrapper"]' },
      {
        kind: 'post',
        within: ':is([role="dialog"], dialog) [contenteditable][role="textbox"]',
      },
    ],
  },
};

export const linkedin: Network = {
  ...linkedinPages,
  name: 'LinkedIn',
  limit: 3000,
  commentLimit: 1250,
  counting: 'utf16',
  termsAgainst: true,
  compose: {
    carries: 'text',
    unofficial: true,
    address: (text, url) =>
      `https://www.linkedin.com/feed/?shareActive=true&text=${encodeURIComponent(
        url && !text.includes(url) ? `${text}\n\n${url}`.trim() : text,
      )}`,
    maxLength: 8000,
  },
  said: {
    limits: { seen: '2026-11', by: "others' code and issues" },
    address: {
      seen: '2026-11',
      by: "others' code and issues; in use, not documented",
      unsure: true,
    },
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://www.linkedin.com/feed/',
      what: 'Old composer: Quill in a modal with a focus trap, inside the open shadow root of #interop-outlet.',
    },
    {
      seen: '2026-11',
      page: 'https://www.linkedin.com/feed/',
      what: 'New composer: TipTap in [componentkey=ShareBox_textEditor], in a shadow root or a native dialog.',
    },
    {
      seen: '2026-11',
      page: 'https://www.linkedin.com/feed/',
      what: 'Profile fields in dialogs are plain text areas, never contenteditable with role=textbox.',
    },
    {
      seen: '2026-11',
      page: 'https://www.linkedin.com/feed/?shareActive=true&text=',
      what: 'Opens the composer with this text; not documented, in use. Its longest address is not known: 8,000 is what common servers take.',
    },
  ],
};
