/**
 * PURE. Which way of inserting suits an editor, from what it can do and how it marks itself.
 * Source: the matrix of real editors (tests/fixtures/editors), in both browsers: the routes here passed every case.
 */

export type Traits = {
  /** An input or a text area. */
  native: boolean;
  /** The editor renders its view from a model of its own, and says which. */
  model: 'draft' | 'lexical' | 'slate' | 'ckeditor' | 'lines' | 'none';
  firefox: boolean;
  /** It stands in a shadow root. */
  shadow: boolean;
};

/** `none`: it is not touched, and the words are offered as copy. */
export const routes = ['native', 'typed-lines', 'paste', 'none'] as const;
export type Route = (typeof routes)[number];

/** Takes an editor's traits; gives the one route that is used. There is no second one. */
export function routeFor(traits: Traits): Route {
  if (traits.native) return 'native';
  switch (traits.model) {
    case 'draft':
      // It looks for its caret in the document alone: in a shadow root typing goes astray, and a paste of lines
      // takes the editor down with all that stood in it.
      return traits.shadow ? 'none' : 'paste';
    case 'lexical':
    case 'slate':
    case 'ckeditor':
      return 'paste';
    case 'lines':
      return 'typed-lines';
    case 'none':
      return 'native';
  }
}
