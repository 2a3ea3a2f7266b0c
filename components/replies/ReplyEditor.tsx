/** One saved reply as it is edited; each field is kept by itself. */
import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Department } from '../../lib/model/records.ts';
import type { SavedReply, Settings } from '../../lib/model/settings.ts';
import { ExplainedSwitch } from '../settings/ExplainedSwitch.tsx';
import { useDraft } from '../settings/use-draft.ts';
import { departmentChoices } from '../team/words.ts';
import { ReplyTextField } from './ReplyTextField.tsx';
import { LIMITS } from './saved.ts';

interface Props {
  reply: SavedReply;
  folders: string[];
  settings: Pick<Settings, 'team' | 'me'>;
  change: (part: Partial<SavedReply>) => void;
}

function wrongTitle(title: string): string | null {
  if (!title.trim()) return t('reply.titleEmpty');
  return title.trim().length > LIMITS.title ? t('reply.titleLong') : null;
}
const wrongFolder = (folder: string): string | null => (folder.trim().length > LIMITS.folder ? t('reply.folderLong') : null);

export function ReplyEditor({ reply, folders, settings, change }: Props) {
  const title = useDraft(reply.title, wrongTitle, (value) => change({ title: value.trim() }));
  const folder = useDraft(reply.folder, wrongFolder, (value) => change({ folder: value.trim() }));
  return (
    <div className="rk-reply-editor">
      <TextInput
        label={t('reply.title')}
        autoComplete="off"
        value={title.value}
        error={title.wrong}
        onChange={(event) => title.edit(event.currentTarget.value)}
        onBlur={title.keep}
      />
      <div className="rk-reply-filters">
        <Autocomplete
          label={t('reply.folder')}
          data={folders}
          value={folder.value}
          error={folder.wrong}
          onChange={folder.edit}
          onBlur={folder.keep}
        />
        <NativeSelect
          label={t('reply.language')}
          data={[
            { value: '', label: t('reply.anyLanguage') },
            { value: 'de', label: t('reply.german') },
            { value: 'en', label: t('reply.english') },
          ]}
          value={reply.language ?? ''}
          onChange={(event) => change({ language: (event.currentTarget.value || null) as SavedReply['language'] })}
        />
        <NativeSelect
          label={t('reply.department')}
          data={[{ value: '', label: t('reply.anyDepartment') }, ...departmentChoices()]}
          value={reply.department ?? ''}
          onChange={(event) => change({ department: (event.currentTarget.value || null) as Department | null })}
        />
      </div>
      <ExplainedSwitch
        label={t('reply.promotional')}
        about={t('reply.promotionalExplained')}
        checked={reply.promotional}
        change={(promotional) => change({ promotional })}
      />
      <ReplyTextField reply={reply} settings={settings} change={(text) => change({ text })} />
    </div>
  );
}
