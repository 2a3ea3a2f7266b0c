/** A reader taught by pointing: data, never code. Kept in the settings, exported and imported as a small JSON file. */
import { z } from 'zod';

/** A selector a person's pointing gave. Parsed by the browser only ever as a selector; a broken one matches nothing. */
const Selector = z
  .string()
  .min(1)
  .max(300)
  // What selectors are made of; no braces, no at-rules, no backslashes.
  .regex(/^[\w\s.,:#>+~*()"'=^$|[\]\-/?@%&äöüßÄÖÜ]+$/);

/** Asked one after the other inside an entry; the first that finds something counts. */
const Selectors = z.array(Selector).max(5);

/** What the entries are: comments on the page, posts of their own, or a topic whose first entry is the post. */
export const TaughtRole = z.enum(['comments', 'posts', 'topic']);
export type TaughtRole = z.infer<typeof TaughtRole>;

export const Taught = z.object({
  id: z.string().min(1).max(80),
  /** As told to people: the site's host. */
  name: z.string().min(1).max(100),
  /** Network on whose pages it was taught; it goes before that network's own layouts ('web': any other website). */
  network: z.string().min(1).max(40),
  origin: z.string().regex(/^https?:\/\/[^/\s]+$/),
  /** Path of the pages, '*' for any text between slashes and '**' at the end for anything. */
  path: z.string().min(1).max(300),
  entry: Selectors.min(1),
  author: Selectors.min(1),
  time: Selectors,
  text: Selectors.min(1),
  /** Something inside an entry that stands only where one of us wrote it. */
  own: Selectors,
  role: TaughtRole,
  /** True where entries stand inside the entry they answer. */
  nested: z.boolean(),
  createdAt: z.number(),
});
export type Taught = z.infer<typeof Taught>;

/** The file in which taught readers travel. */
export const TaughtFile = z.object({
  format: z.literal('rueckkanal-taught'),
  version: z.literal(1),
  readers: z.array(Taught).min(1).max(200),
});
export type TaughtFile = z.infer<typeof TaughtFile>;
