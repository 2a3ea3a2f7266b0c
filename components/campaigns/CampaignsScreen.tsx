/** Campaigns: the list by state, and one of them ('#campaigns/ID', '#campaigns/new'), beside the list where there is room. */
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Ready } from '../base/Ready.tsx';
import { EditNote } from '../edit/EditNote.tsx';
import { EditScope } from '../edit/edits.tsx';
import { CampaignCard } from './CampaignCard.tsx';
import { CampaignList } from './CampaignList.tsx';
import { CampaignForm } from './CampaignForm.tsx';
import { useCampaigns } from './use-campaigns.ts';
import type { CampaignView } from './views.ts';
import './campaigns.css';

interface Props {
  id: string | null;
  open: (id: string | null) => void;
  settings: Settings;
  /** Clock the screen is for, epoch ms. */
  now: number;
}

/** Takes the place of an id in the address while a campaign is made. */
const NEW = 'new';

function Opened({ id, open, settings, now, views }: Props & { id: string; views: readonly CampaignView[] }) {
  const view = views.find(({ campaign }) => campaign.id === id);
  if (id === NEW) return <CampaignForm now={now} done={open} cancel={() => open(null)} />;
  if (!view) return <p className="rk-soft">{t('campaigns.gone')}</p>;
  return <CampaignCard key={id} view={view} settings={settings} now={now} onGone={() => open(null)} />;
}

export function CampaignsScreen(props: Props) {
  const { id, open, settings, now } = props;
  const all = useCampaigns(settings, now);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id) card.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <EditScope note={<EditNote />}>
      <div className="rk-campaigns" data-open={id !== null || undefined}>
        <div className="rk-campaigns-side">
          <div className="rk-campaigns-line rk-campaigns-spread rk-campaigns-wrap">
            <h2>{t('campaigns.title')}</h2>
            <Button size="compact-sm" onClick={() => open(NEW)}>
              {t('campaigns.new')}
            </Button>
          </div>
          <Ready of={all}>{(views) => <CampaignList views={views} open={id} />}</Ready>
        </div>
        {id !== null && (
          <section className="rk-campaign-card rk-card" ref={card} tabIndex={-1} aria-label={t('campaigns.cardOf')}>
            <Button size="compact-sm" variant="subtle" className="rk-campaigns-back" onClick={() => open(null)}>
              {t('campaigns.back')}
            </Button>
            <Ready of={all}>{(views) => <Opened {...props} id={id} views={views} />}</Ready>
          </section>
        )}
      </div>
    </EditScope>
  );
}
