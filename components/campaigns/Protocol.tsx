/** The record of a draw as it is handed on: to read, print, and as files. */
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus, else keys cannot scroll it
import { Button, Group } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../lib/i18n.ts';
import type { Campaign, Draw, Return } from '../../lib/model/plan.ts';
import { dayOf } from '../../lib/store/day.ts';
import { protocolJson, protocolText } from './protocol.ts';
import { saveFile } from '../base/save-file.ts';

interface Props {
  draw: Draw;
  campaign: Campaign;
  known: ReadonlyMap<string, Return>;
  zone: string;
  now: number;
}

/** A copy of its own for the printer, alone on the page: the card's boxes scroll and would be cut off. */
function Print({ text, done }: { text: string; done: () => void }) {
  useEffect(() => {
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [done]);
  return createPortal(<pre className="rk-print">{text}</pre>, document.body);
}

export function Protocol({ draw, campaign, known, zone, now }: Props) {
  const text = useMemo(() => protocolText(campaign, draw, known, zone), [campaign, draw, known, zone]);
  const [printing, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const name = `rueckkanal-${t('campaigns.drawFile')}-${dayOf(now, zone)}`;
  return (
    <div className="rk-protocol">
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => setPrinting(true)}>
          {t('campaigns.print')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => saveFile(`${name}.txt`, text, 'text/plain;charset=utf-8')}>
          {t('campaigns.asText')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => saveFile(`${name}.json`, protocolJson(campaign, draw, known), 'application/json')}
        >
          {t('campaigns.asJson')}
        </Button>
      </Group>
      <section tabIndex={0} aria-label={t('campaigns.protocol')}>
        <pre>{text}</pre>
      </section>
      {printing && <Print text={text} done={printed} />}
    </div>
  );
}
