/** Signing off an entry, and what an edit afterwards makes of it. */
import { expect, it } from 'vitest';
import type { PlanEntry } from '../../../lib/model/plan.ts';
import { askAgain, mayBe, movedTo, outdated, signedOff, signing } from '../../../lib/rules/plan/signoff.ts';
import { entry, NOW } from './support.ts';

const yes = { by: 'Anna', at: NOW, ok: true, comment: '' };
const no = { ...yes, ok: false, comment: 'Preis fehlt' };
const with_ = (one: PlanEntry, change: Partial<PlanEntry>): PlanEntry => ({ ...one, ...change });
const both = (): PlanEntry => {
  const first = entry({ state: 'to-sign-off', teasers: { c1: 'Jetzt neu' }, day: '2026-03-10' });
  const sales = with_(first, signing(first, 'sales', yes));
  return with_(sales, signing(sales, 'marketing', { ...yes, by: 'Bert' }));
};

it('is ready with the second yes, not with the first', () => {
  const first = entry({ state: 'to-sign-off' });
  const sales = with_(first, signing(first, 'sales', yes));
  expect(sales.state).toBe('to-sign-off');
  expect(mayBe(sales, 'ready')).toBe(false);
  expect(both()).toMatchObject({ state: 'ready', signoffs: { sales: { by: 'Anna', ok: true }, marketing: { by: 'Bert', ok: true } } });
});

it('goes back to be signed off with a no, and a published one stays published', () => {
  const done = both();
  expect(with_(done, signing(done, 'sales', no)).state).toBe('to-sign-off');
  const out = with_(done, { state: 'published' });
  expect(with_(out, signing(out, 'sales', no)).state).toBe('published');
});

it.each([[{ topic: 'Anders' }], [{ teasers: { c1: 'Anders' } }], [{ day: '2026-03-11' }], [{ time: '10:00' }]])(
  'a change of %j makes the sign-offs those of a former text',
  (change) => {
    const changed = with_(both(), change);
    expect(outdated(changed)).toEqual(['sales', 'marketing']);
    expect(signedOff(changed)).toBe(false);
    expect(mayBe(changed, 'ready')).toBe(false);
    expect(askAgain(changed)).toEqual({ signoffs: { sales: null, marketing: null }, state: 'to-sign-off' });
  },
);

it('other fields, an emptied teaser that was never there, and taking an edit back leave them standing', () => {
  const done = both();
  expect(outdated(with_(done, { notes: 'x', hashtag: 'y', teasers: { c2: '', c1: 'Jetzt neu' } }))).toEqual([]);
  expect(outdated(with_(with_(done, { topic: 'Anders' }), { topic: done.topic }))).toEqual([]);
});

it('asks again only those whose sign-off is about a former text', () => {
  const changed = with_(both(), { topic: 'Anders' });
  const again = with_(changed, signing(changed, 'sales', yes));
  expect(outdated(again)).toEqual(['marketing']);
  expect(askAgain(again).signoffs).toMatchObject({ sales: { ok: true }, marketing: null });
});

it('a sign-off that tells no text counts', () => expect(signedOff(entry({ signoffs: { sales: yes, marketing: yes } }))).toBe(true));

it('remembers when it was published, once, and forgets it when it was not', () => {
  expect(movedTo(entry(), 'published', NOW)).toEqual({ state: 'published', publishedAt: NOW });
  expect(movedTo(entry({ publishedAt: 5 }), 'evaluated', NOW)).toEqual({ state: 'evaluated' });
  expect(movedTo(entry({ publishedAt: 5 }), 'draft', NOW)).toEqual({ state: 'draft', publishedAt: null });
});
