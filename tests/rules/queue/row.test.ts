/** From item and person to the row of the queue. */
import { expect, it } from 'vitest';
import { queueRow } from '../../../lib/rules/queue/row.ts';
import { item, NOW, person } from '../../store/fresh.ts';

const stored = { ...item({ id: 'a' }), changedAt: NOW };

it('a row written before the queue reads as the usual', () => {
  expect(queueRow(stored, undefined)).toMatchObject({
    person: null,
    tags: [],
    stage: null,
    kind: 'comment',
    needs: true,
    guess: null,
    said: null,
    assignee: null,
    priority: 'normal',
    holds: false,
    exact: true,
  });
});

it('a person’s word goes before the guess', () => {
  const needs = (guess: 'question' | null, said: boolean | null): boolean =>
    queueRow({ ...stored, needs: { guess, said } }, undefined).needs;
  expect([needs('question', null), needs('question', false), needs(null, true), needs(null, null)]).toEqual([true, false, true, false]);
});

it('knows its author, and is found by their names, company, words and network', () => {
  const row = queueRow(
    { ...stored, excerpt: 'Größe?' },
    person({ id: 'p', name: 'Frau Dr. Beispiel', company: 'Äpfel AG', stage: 'dialogue' }),
  );
  expect(row).toMatchObject({ person: 'p', tags: ['press'], stage: 'dialogue' });
  for (const word of ['erika', 'frau dr.', 'apfel', 'grosse?', '\nx']) expect(row.search).toContain(word);
});
