/** How a find speaks: the guess, to be put right by hand. A second press takes the own word back. */
import { t } from '../../lib/i18n.ts';
import { type Mention, type Tone, TONES } from '../../lib/model/listening.ts';
import { toneSaid } from '../../lib/rules/listening/voices.ts';
import { useEdits } from '../edit/edits.tsx';
import { toneName } from './words.ts';

export function ToneButtons({ mention }: { mention: Mention }) {
  const { run } = useEdits();
  const now = toneSaid(mention);
  const say = (tone: Tone): void => {
    const said = mention.tone.said === tone ? null : tone;
    void run({
      type: 'keep',
      store: 'mentions',
      records: [{ ...mention, tone: { ...mention.tone, said } }],
      remove: [],
      said: said === null ? t('listening.toneBack') : t('listening.toneSet', [toneName(said)]),
    });
  };
  return (
    <fieldset className="rk-plain-set rk-tones">
      <legend className="rk-hidden">{t('listening.toneOf')}</legend>
      {TONES.map((tone) => (
        <button key={tone} type="button" data-tone={tone} aria-pressed={now === tone} onClick={() => say(tone)}>
          {toneName(tone)}
        </button>
      ))}
      <span className="rk-small rk-soft">{mention.tone.said === null ? t('listening.toneGuessed') : t('listening.toneSaid')}</span>
    </fieldset>
  );
}
