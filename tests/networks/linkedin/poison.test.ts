/** Attributes and texts that somebody else wrote. Nothing throws, nothing hangs, nothing but text comes out. */
import { describe, expect, it } from 'vitest';
import { Reading } from '../../../lib/model/sighting.ts';
import { linkedin } from '../../../lib/networks/linkedin/index.ts';
import { sample } from './page.ts';

const VIEWS = [
  'post',
  'feed-ember',
  'activity-ember',
  'feed-sdui',
  'post-sdui',
  'search-sdui',
  'profile-sdui',
  'post-guest',
  'company-guest',
];
const POISON = [
  'javascript:alert(1)',
  '"><img src=x onerror=alert(1)>',
  '\u202Eevil\u0000',
  'x'.repeat(200_000),
  'urn:li:comment:(activity:1,2)',
  'urn:li:comment:((((',
  '"]',
  '\\',
  '/in/%E0%A4%A/',
  '',
];
const ATTRIBUTES = [
  'href',
  'data-id',
  'data-urn',
  'componentkey',
  'data-testid',
  'aria-label',
  'alt',
  'src',
  'data-activity-urn',
  'data-num-comments',
  'data-semaphore-content-urn',
  'data-view-tracking-scope',
];

describe.each(VIEWS)('%s', (view) => {
  it.each(ATTRIBUTES)('%s', (name) => {
    const page = sample(view);
    // Each poison at every tenth element, so that poisoned and healthy parts meet.
    let at = 0;
    for (const el of page.ctx.root.querySelectorAll(`[${name}]`)) el.setAttribute(name, POISON[at++ % POISON.length] as string);
    const reading = page.read();
    expect(Reading.safeParse(reading).success).toBe(true);
    expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
    for (const { author } of [...reading.posts, ...reading.comments])
      expect(author.url ?? 'https://www.linkedin.com/').toMatch(/^https:\/\/www\.linkedin\.com\//);
    const layout = linkedin.layouts.find((one) => one.fits(page.ctx));
    for (const button of [...page.ctx.root.querySelectorAll('button')].slice(0, 15))
      expect(() => layout?.action?.(button, page.ctx)?.now()).not.toThrow();
  });

  it('texts: cut, without controls and turned directions; the page stays as it was', () => {
    const page = sample(view);
    const walker = page.ctx.root.createTreeWalker(page.$('main'), 4);
    while (walker.nextNode())
      if (walker.currentNode.nodeValue?.trim()) walker.currentNode.nodeValue = `<b>\u202E\u0000${'y'.repeat(20_000)}`;
    const before = page.ctx.root.documentElement.outerHTML;
    for (const entry of [...page.read().posts, ...page.read().comments]) {
      expect(entry.text.length).toBeLessThanOrEqual(5000);
      expect(entry.author.name.length).toBeLessThanOrEqual(200);
      for (const evil of ['\u0000', '\u202E']) expect(entry.text + entry.author.name).not.toContain(evil);
    }
    expect(page.ctx.root.documentElement.outerHTML).toBe(before);
  });
});
