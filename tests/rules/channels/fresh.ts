/** Invented channels, posts and deeds. */
import type { Channel } from '../../../lib/model/channel.ts';
import type { Deed, Post } from '../../../lib/rules/continuity.ts';

export const channel = (change: Partial<Channel> = {}): Channel => ({
  id: 'c1',
  name: 'Muster auf X',
  kind: 'microblog',
  url: 'https://x.com/muster',
  network: 'x',
  key: 'x|muster',
  responsible: null,
  purpose: '',
  language: 'de',
  guideline: '',
  state: 'active',
  staked: { name: true, basics: true, links: false },
  offers: [],
  rhythm: null,
  createdAt: Date.parse('2026-01-01T00:00:00Z'),
  ...change,
});

/** A moment in Berlin, summer or winter. */
export const at = (text: string): number => {
  const [day = '', clock = '12:00'] = text.split(' ');
  const summer = day >= '2026-03-29' && day < '2026-10-25';
  return Date.parse(`${day}T${clock}:00${summer ? '+02:00' : '+01:00'}`);
};

let count = 0;
export const post = (text: string, change: Partial<Post> = {}): Post => ({
  id: `x|p${++count}`,
  actor: 'x|muster',
  at: at(text),
  url: `https://x.com/muster/status/${count}`,
  ...change,
});
export const deed = (kind: Deed['kind'], text: string, change: Partial<Deed> = {}): Deed => ({
  id: `x|${kind}|muster|d${++count}`,
  network: 'x',
  kind,
  actor: 'x|muster',
  at: at(text),
  url: `https://x.com/anna/status/${count}`,
  ...change,
});
