/** Who speaks badly of us is urgent: by itself, once, with the rule told, and never against a person's word. */
import { describe, expect, it } from 'vitest';
import { at, comment, Memory, reading, settings, utc } from '../support.ts';
import { ours, theirs } from './support.ts';

const NOW = utc('2026-03-02 12:00');
const watched = settings({ watch: [ours('Muster'), theirs('Beispiel')] });
const says = (text: string, id = 'a', time = '2026-03-02 10:00') => comment(id, 'anna', at(time), { text });
const seen = (text: string, memory = new Memory(watched)) => {
  memory.merge(reading([says(text)]), NOW);
  return memory.of('a');
};

describe('a comment that speaks badly of us', () => {
  it('is urgent, and its log says by which rule', () =>
    expect(seen('Muster ist wirklich Schrott')).toMatchObject({
      aboutUs: true,
      tone: 'negative',
      priority: 'high',
      log: [{ at: NOW, to: 'open', by: 'tone' }],
    }));

  it.each([
    ['Muster ist super', 'positive'],
    ['Muster macht Messen', 'neutral'],
  ])('%s is not', (text, tone) => {
    expect(seen(text)).toMatchObject({ tone });
    expect(seen(text)).not.toHaveProperty('priority');
  });

  it('counts for us alone: not for a competitor, not where nobody is named', () => {
    for (const text of ['Beispiel ist wirklich Schrott', 'Das ist wirklich Schrott']) {
      expect(seen(text)).not.toHaveProperty('tone');
      expect(seen(text)).not.toHaveProperty('priority');
    }
  });

  it('stays as a person set it, at whatever look', () => {
    const memory = new Memory(watched);
    seen('Muster ist Schrott', memory);
    memory.set('a', { priority: undefined });
    expect(seen('Muster ist Schrott', memory).priority).toBeUndefined();
    const low = new Memory(watched);
    seen('Muster kommt', low);
    low.set('a', { priority: 'low' });
    expect(seen('Muster ist Schrott', low)).toMatchObject({ tone: 'negative', priority: 'low' });
  });

  it('becomes urgent by what is written later, and the same look twice changes nothing', () => {
    const memory = new Memory(watched);
    seen('Muster kommt', memory);
    const both = reading([says('Muster kommt'), says('Muster ist kaputt', 'b', '2026-03-02 11:00')]);
    memory.merge(both, NOW + 1);
    expect(memory.of('b')).toMatchObject({ comments: ['probe|a', 'probe|b'], priority: 'high', log: [{ by: 'tone' }] });
    expect(memory.merge(both, NOW + 2).items).toEqual([]);
  });

  it('is not made urgent where it waits for nobody', () => {
    const memory = new Memory(watched);
    memory.merge(reading([says('Muster ist Schrott'), comment('r', 'us', at('2026-03-02 11:00'))]), NOW);
    expect(memory.of('a')).toMatchObject({ state: 'answered', tone: 'negative' });
    expect(memory.of('a')).not.toHaveProperty('priority');
  });
});
