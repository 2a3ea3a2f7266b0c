/** Everything a user can set, one section below the other, kept as it is changed. */
import { useEffect } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Logo } from '../brand/Logo.tsx';
import { SaveNote } from '../settings/SaveNote.tsx';
import { Hold, useSettings } from '../settings/use-settings.ts';
import '../settings/settings.css';
import { NotAskedNote } from './NotAskedNote.tsx';
import './options.css';
import { Sections, sections } from './Sections.tsx';

export function Options({ first }: { first: Settings }) {
  const hold = useSettings(first);
  useEffect(() => {
    document.title = `${t('options.title')} – Rückkanal`;
  }, [hold.language]);
  // The browser looked for the section before it was there.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <Hold value={hold}>
      <div className="rk-options">
        <aside>
          <h1>
            <Logo size={28} /> {t('options.title')}
          </h1>
          <nav aria-label={t('options.sections')}>
            {sections().map(({ id, title }) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
            ))}
          </nav>
          <SaveNote />
        </aside>
        <main>
          {!hold.settings.consented && <NotAskedNote />}
          <Sections />
        </main>
      </div>
    </Hold>
  );
}
