/** What is done to WordPress without a browser. */
import { Visitor } from '../servers/visitor.ts';

export const admin = { name: 'muster', password: 'Muster-Pass-1' };

/** Value of a hidden field. */
export const field = (html: string, name: string): string => {
  const tag = new RegExp(`<input[^>]*name=["']${name}["'][^>]*>`).exec(html)?.[0] ?? '';
  return /value=["']([^"']*)/.exec(tag)?.[1] ?? '';
};

export async function logIn(visitor: Visitor): Promise<void> {
  // Sets the cookie without which it refuses.
  await visitor.get('/wp-login.php');
  const { status } = await visitor.form('/wp-login.php', { log: admin.name, pwd: admin.password, testcookie: '1' });
  if (status !== 302) throw new Error(`WordPress refused the login: ${status}`);
}

/** Logged in over HTTP, with what its REST interface wants to see. */
export async function asAdmin(url: string): Promise<<Answer>(path: string, body: unknown) => Promise<Answer>> {
  const visitor = new Visitor(url);
  await logIn(visitor);
  const nonce = (await visitor.get('/wp-admin/admin-ajax.php?action=rest-nonce')).text;
  return (path, body) => visitor.json(`/?rest_route=/wp/v2/${path}`, body, { 'x-wp-nonce': nonce });
}

export interface Written {
  author: string;
  text: string;
  /** Days ago. */
  age: number;
}

/** A visitor writes a comment through the form; then it is given its age. Gives the comment's number. */
export async function writeComment(
  url: string,
  post: number,
  { author, text, age }: Written,
  rest: Awaited<ReturnType<typeof asAdmin>>,
): Promise<string> {
  const { to, text: said } = await new Visitor(url).form('/wp-comments-post.php', {
    comment: text,
    author,
    email: `${author.toLowerCase().replace(/\W+/g, '.')}@kunde.example`,
    url: '',
    comment_post_ID: String(post),
    comment_parent: '0',
  });
  const id = /#comment-(\d+)/.exec(to)?.[1];
  if (!id)
    throw new Error(
      `WordPress took no comment: ${said
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .slice(0, 300)}`,
    );
  // Also a fresh one is a minute old: WordPress takes a second comment of the same address only after 15 s.
  const date = new Date(Date.now() - age * 86_400_000 - 60_000).toISOString().replace(/\..*/, '');
  await rest(`comments/${id}`, { date_gmt: date });
  return id;
}
