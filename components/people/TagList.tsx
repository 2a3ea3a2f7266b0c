/** Tags: one click sets or removes; each that is set tells when and where, and takes a note. */
import { Anchor } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { NOTE, type Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { textOn } from '../settings/contrast.ts';
import { TagChip } from '../settings/TagChip.tsx';
import { useEdits } from '../edit/edits.tsx';
import { KeptField } from '../edit/KeptField.tsx';
import { Part } from './Part.tsx';
import { dayText } from '../base/time.ts';
import { tagLook } from './names.ts';

/** One tag that is set. */
function Detail({ person, set, settings }: { person: Person; set: Person['tags'][number]; settings: Settings }) {
  const { run } = useEdits();
  const look = tagLook(set.tag, settings);
  const address = webAddress(set.url);
  const put = async (note: string, again: () => void): Promise<boolean> =>
    (await run({ type: 'person', person: person.id, item: null, edit: { edit: 'tag-note', tag: set.tag, note: note.trim() } }, again)) !==
    null;
  return (
    <li>
      <div className="rk-line rk-wrap">
        <TagChip {...look} />
        <span className="rk-soft rk-small">
          {t('people.tagSince', [dayText(set.at, settings.hours.zone)])}
          {address && (
            <>
              {' · '}
              <Anchor href={address} target="_blank" rel="noreferrer noopener" inherit>
                {t('people.tagWhere')}
              </Anchor>
            </>
          )}
        </span>
      </div>
      <KeptField
        long
        bare
        field={`${person.id}|tag|${set.tag}`}
        label={t('people.tagNote', [look.label])}
        stored={set.note ?? ''}
        put={put}
        limit={NOTE}
      />
    </li>
  );
}

export function TagList({ person, settings }: { person: Person; settings: Settings }) {
  const { run } = useEdits();
  const set = new Set(person.tags.map(({ tag }) => tag));
  // One that is in the settings no more can still be taken away.
  const ids = [...new Set([...settings.tags.map(({ id }) => id), ...set])];
  return (
    <Part title={t('people.tags')}>
      <fieldset className="rk-plain-set rk-line rk-wrap" aria-label={t('people.tagsSet')}>
        {ids.map((id) => {
          const { label, color } = tagLook(id, settings);
          const on = set.has(id);
          return (
            <button
              key={id}
              type="button"
              className="rk-tag-toggle"
              aria-pressed={on}
              style={on ? { background: color, borderColor: color, color: textOn(color).text } : { borderColor: color }}
              onClick={() => void run({ type: 'tag', item: null, person: person.id, tag: id, on: !on, url: '' })}
            >
              {on ? '✓ ' : '+ '}
              <Words text={label} limit={40} />
            </button>
          );
        })}
      </fieldset>
      {person.tags.length > 0 && (
        <ul className="rk-list rk-plain">
          {person.tags.map((one) => (
            <Detail key={one.tag} person={person} set={one} settings={settings} />
          ))}
        </ul>
      )}
    </Part>
  );
}
