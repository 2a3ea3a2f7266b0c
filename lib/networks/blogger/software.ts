/** Is a page made by Blogger? Asked on every page of a site the user added: a few querySelector calls, nothing more. */
export const software = (root: Document): boolean => root.querySelector('meta[name="generator"][content^="Blogger"]') !== null;
