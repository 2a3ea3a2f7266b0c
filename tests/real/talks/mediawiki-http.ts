/** What is done to MediaWiki without a browser. */
import { Visitor } from '../servers/visitor.ts';

export const staff = { name: 'Muster', password: 'Muster-Pass-1' };
export const VISITORS = [
  { name: 'Karla Kunde', password: 'Muster-Pass-2' },
  { name: 'Ingo Interessent', password: 'Muster-Pass-2' },
] as const;

type Answer = Record<string, Record<string, unknown> | undefined>;

async function call(visitor: Visitor, fields: Record<string, string>): Promise<Answer> {
  const answer = JSON.parse((await visitor.form('/api.php', { format: 'json', formatversion: '2', ...fields })).text) as Answer;
  if (answer.error) throw new Error(`MediaWiki refused ${fields.action}: ${JSON.stringify(answer.error)}`);
  return answer;
}

async function token(visitor: Visitor, type: 'login' | 'csrf'): Promise<string> {
  const { query } = await call(visitor, { action: 'query', meta: 'tokens', type });
  return (query?.tokens as Record<string, string> | undefined)?.[`${type}token`] ?? '';
}

export async function logIn(url: string, { name, password }: { name: string; password: string }): Promise<Visitor> {
  const visitor = new Visitor(url);
  const fields = { action: 'clientlogin', username: name, password, loginreturnurl: url, logintoken: await token(visitor, 'login') };
  const { clientlogin } = await call(visitor, fields);
  if (clientlogin?.status !== 'PASS') throw new Error(`MediaWiki refused the login of ${name}: ${JSON.stringify(clientlogin)}`);
  return visitor;
}

/** Writes at the end of a page. */
export async function append(visitor: Visitor, title: string, text: string): Promise<void> {
  await call(visitor, { action: 'edit', title, appendtext: `\n${text}`, token: await token(visitor, 'csrf') });
}

/** A signature of days ago, as four tildes would have made it then. */
export function signedThen(name: string, days: number): string {
  const then = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 16).replace('T', ' ');
  return `[[Benutzer:${name}|${name}]] ([[Benutzer Diskussion:${name}|Diskussion]]) {{subst:#time:H:i, j. M Y|${then}|de}} (UTC)`;
}
