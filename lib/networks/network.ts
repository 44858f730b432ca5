/** DATA. What is known of a network; one file a network beside this one, and one line in all.ts. */

/** Who says so, and when it was read. `unsure`: nobody who is sure; what depends on it must not lose a word if it is wrong. */
export type Said = { seen: string; by: string; unsure?: true };

/** Something to know of a page: seen in which month, on which page, and what. `unsure`: told by others' code, not seen. */
export type Quirk = { seen: string; page: string; what: string; unsure?: true };

export type Network = {
  id: string;
  name: string;
  /** Match patterns of its pages, for the optional permission and the watcher. */
  matches: readonly string[];
  /** CSS selector of what stands on its pages alone, where any host may be one of its instances. */
  sign?: string;
  /** Longest post, counted as `counting` says; absent where it is not known. */
  limit?: number;
  commentLimit?: number;
  /** The longest post that some accounts or instances take, in the same units; absent: all take the same. */
  longest?: number;
  /**
   * It has many hosts, each with its own limits. `says`: where one says them (paths there), tried in order; `is`: where
   * one that says them only to those signed in still shows that it is one.
   */
  instances?: { says: readonly string[]; is: string };
  counting: 'graphemes' | 'utf16' | 'x-weighted' | 'mastodon';
  compose: {
    /** What the address can carry. */
    carries: 'text' | 'link' | 'nothing';
    /** Builds the address that opens the network's own composer; `host`: the instance, where there are many. */
    address: (text: string, url?: string, host?: string) => string;
    /** Longest address (after encoding) that is given to the network: its own limit is said by none, 8,000 is what common servers take. */
    maxLength: number;
    /** The page is not documented by the network. */
    unofficial?: boolean;
  };
  /** Its terms speak against extensions that add elements to its pages; absent: not known. */
  termsAgainst?: boolean;
  /** Where a composer is on its pages; absent: copy and compose address only. */
  composers?: ComposerRules;
  /** Where its limits and its address come from. */
  said: { limits: Said; address: Said };
  quirks: readonly Quirk[];
};

/**
 * Which editable elements are posts or comments. Rules look at what an element is and where it stands
 * (role, name, container), never at class names that change with each release of the network.
 */
export type ComposerRules = {
  /** CSS selectors, matched on the editable element or an ancestor, through shadow roots: never offered inside. */
  never: readonly string[];
  /** Tried in order; the first that matches gives the kind. */
  offer: readonly { kind: 'post' | 'comment'; within: string }[];
};

/** The part of a network that its pages need: kept apart so that the watcher carries nothing else. */
export type NetworkPages = Pick<Network, 'id' | 'matches' | 'sign'> & { composers: ComposerRules };
