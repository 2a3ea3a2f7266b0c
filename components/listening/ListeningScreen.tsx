/** Who speaks about us and about competitors: finds, opportunities, reports, and the terms that find them. */
import { Tabs } from '@mantine/core';
import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import { termsById } from '../../lib/rules/listening/voices.ts';
import { readAll } from '../../lib/store/simple.ts';
import { Ready } from '../base/Ready.tsx';
import { useNow } from '../base/use-now.ts';
import { useRead } from '../base/use-read.ts';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { useHold } from '../settings/use-settings.ts';
import { givenIn } from '../shell/given.ts';
import { Finds } from './Finds.tsx';
import '../people/people.css';
import './listening.css';
import { placeIn, TABS } from './place.ts';
import { Opportunities } from './Opportunities.tsx';
import { Reports } from './Reports.tsx';
import { TermList } from './TermList.tsx';

/** `id`: the part of the address behind the screen's name, null for the finds; 'terms?word=…' begins a term with that word. */
export function ListeningScreen({ id, open }: { id: string | null; open: (id: string | null) => void }) {
  const { settings } = useHold();
  const now = useNow();
  const read = useRead(['mentions'], 'mentions', () => readAll('mentions'));
  const terms = useMemo(() => termsById(settings.watch), [settings.watch]);
  const given = givenIn(id);
  const word = given.values.get('word');
  const place = placeIn(given.place);
  const wanted = read.value?.find((mention) => mention.id === place.find);
  const tab = place.tab ?? (wanted?.kind === 'report' ? 'reports' : 'finds');
  const shared = { terms, settings, now };
  return (
    <EditScope note={<EditNote />}>
      <div className="rk-people rk-listening">
        <div className="rk-people-side">
          <Tabs value={tab} onChange={(value) => open(value === 'finds' ? null : value)} keepMounted={false}>
            <Tabs.List aria-label={t('listening.title')}>
              {TABS.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`listening.tab.${one}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {TABS.map((one) => (
              <Tabs.Panel key={one} value={one}>
                <Ready of={read}>
                  {(mentions) =>
                    one === 'finds' ? (
                      <Finds key={wanted?.id} mentions={mentions} wanted={wanted} {...shared} />
                    ) : one === 'opportunities' ? (
                      <Opportunities mentions={mentions} {...shared} />
                    ) : one === 'reports' ? (
                      <Reports mentions={mentions} wanted={wanted} {...shared} />
                    ) : (
                      <TermList key={word} mentions={mentions} {...shared} word={word} taken={() => open('terms')} />
                    )
                  }
                </Ready>
              </Tabs.Panel>
            ))}
          </Tabs>
        </div>
      </div>
    </EditScope>
  );
}
