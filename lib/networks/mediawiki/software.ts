/** Is a page made by MediaWiki? Asked on every page of a site the user added: a few querySelector calls, nothing more. */
export const software = (root: Document): boolean => root.querySelector('meta[name="generator"][content^="MediaWiki"]') !== null;
