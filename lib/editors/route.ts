/**
 * PURE. Which way of inserting suits an editor, from what it can do and how it marks itself.
 * Source: 21 real editors tried in both browsers; the routes here passed every case, others corrupted some.
 */

export type Traits = {
  /** An input or a text area. */
  native: boolean;
  /** The editor renders its view from a model of its own, and says which. */
  model: 'draft' | 'lexical' | 'slate' | 'ckeditor' | 'lines' | 'none';
  firefox: boolean;
};

export type Route = 'native' | 'typed-lines' | 'paste';

/** Takes an editor's traits; gives the one route that is used. There is no second one. */
export function routeFor(traits: Traits): Route {
  if (traits.native) return 'native';
  switch (traits.model) {
    case 'draft':
    case 'lexical':
    case 'slate':
      return 'paste';
    case 'ckeditor':
      // Firefox gives it an empty clipboard; line by line it takes the text there.
      return traits.firefox ? 'typed-lines' : 'paste';
    case 'lines':
      return 'typed-lines';
    case 'none':
      return 'native';
  }
}
