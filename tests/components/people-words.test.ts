/** Stages, evidence, next steps and matches are told in whole sentences, in both languages. */
import { describe, expect, it } from 'vitest';
import { dayText } from '../../components/base/time.ts';
import { exportWords, matchWords, reasonWords, stageName, stageWords, stepWords } from '../../components/people/words.ts';
import { type InteractionKind, STAGES, type StageReason } from '../../lib/model/records.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { MATCH_REASONS } from '../../lib/rules/matching.ts';
import { STEPS } from '../../lib/rules/next-step.ts';
import { speakIn } from './words.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const WEEKS = NOW - 21 * 86_400_000;
const reason = (by: StageReason['by'], kind: string, count = 3): StageReason => ({ by, kind, count, since: WEEKS });

describe.each(['de', 'en'] as const)('in %s', (language) => {
  it('nothing is left open, nothing is a bare key', async () => {
    await speakIn(language);
    const kinds: InteractionKind[] = ['comment', 'reply', 'reaction', 'share', 'quote', 'follow', 'connect', 'join', 'link'];
    const reasons = [
      ...[...kinds, 'answer', 'quiet'].map((kind) => reason('deed', kind)),
      ...['answer', 'mention', 'quiet'].map((kind) => reason('theirs', kind)),
      reason('said', 'tag'),
      reason('said', 'note'),
    ];
    const told = [
      ...STAGES.flatMap((stage) => {
        const { name, entry, exit, note } = stageWords(stage);
        return [name, ...entry, ...exit, ...(note ? [note] : [])];
      }),
      stageName(null),
      ...reasons.flatMap((one) => [reasonWords(one), reasonWords({ ...one, count: 1 })]),
      ...Object.values(STEPS).map((step) => stepWords({ step, since: WEEKS }, NOW)),
      ...MATCH_REASONS.map(matchWords),
      ...Object.values(exportWords(defaultSettings()).column),
    ];
    expect(told.filter((text) => text === '' || /\$|stageFacts|undefined| \| /.test(text))).toEqual([]);
    // Each kind of evidence has its own sentence.
    expect(new Set(reasons.map((one) => reasonWords(one))).size).toBe(reasons.length);
  });
});

describe('in German', () => {
  it('with figures, days and ages', async () => {
    await speakIn('de');
    expect(stageWords('dialogue').entry[0]).toContain('innerhalb von 60 Tagen mindestens 2-mal');
    expect(reasonWords(reason('deed', 'comment'), 'Europe/Berlin')).toBe('3-mal bei der Person kommentiert, zuerst am 09.02.2026');
    expect(reasonWords(reason('deed', 'comment', 1))).toBe('Bei der Person kommentiert am 09.02.2026');
    expect(reasonWords({ ...reason('theirs', 'from a newer version', 2), since: null })).toBe(
      '2 weitere Anhaltspunkte, zuerst vom unbekannten Tag',
    );
    expect(reasonWords(reason('said', ''))).toBe('Von Ihnen so festgelegt');
    expect(stepWords({ step: STEPS.comment, since: WEEKS }, NOW)).toBe(
      'Sie folgen der Person seit 21 T: kommentieren Sie einen ihrer Beiträge.',
    );
    expect(dayText(NOW, 'Europe/Berlin')).toBe('02.03.2026');
  });

  it('tags by their label, an unknown one by its id', async () => {
    await speakIn('de');
    const words = exportWords({
      ...defaultSettings(),
      tags: [...defaultSettings().tags, { id: 'own', label: 'Eigene', color: '#000000' }],
    });
    expect(['opinion-leader', 'own', 'gone'].map(words.tag)).toEqual(['Meinungsführer', 'Eigene', 'gone']);
  });
});
