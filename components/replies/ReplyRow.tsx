/** A saved reply in the list of the settings: opens its editor, copies or removes it. */
import { ActionIcon, UnstyledButton } from '@mantine/core';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconCopyPlus from '@tabler/icons-react/dist/esm/icons/IconCopyPlus.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import type { SavedReply } from '../../lib/model/settings.ts';
import { departmentName } from '../team/words.ts';

interface Props {
  reply: SavedReply;
  open: boolean;
  toggle: () => void;
  /** Missing where there is no room for another. */
  duplicate: (() => void) | undefined;
  remove: () => void;
  children: ReactNode;
}

export function ReplyRow({ reply, open, toggle, duplicate, remove, children }: Props) {
  const about = [
    reply.folder,
    reply.language && (reply.language === 'de' ? t('reply.german') : t('reply.english')),
    reply.department && departmentName(reply.department),
    reply.promotional && t('reply.promotionalShort'),
  ].filter(Boolean);
  return (
    <li>
      <div className="rk-line">
        <UnstyledButton className="rk-grow rk-break rk-reply-open" aria-expanded={open} onClick={toggle}>
          <IconChevronDown size={16} aria-hidden />
          <span>
            <bdi>{reply.title}</bdi>
            {about.length > 0 && <span className="rk-soft"> · {about.join(' · ')}</span>}
          </span>
        </UnstyledButton>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('reply.duplicate', [reply.title])}
          title={t('reply.duplicateShort')}
          disabled={!duplicate}
          onClick={duplicate}
        >
          <IconCopyPlus size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="red" aria-label={t('reply.remove', [reply.title])} title={t('common.remove')} onClick={remove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
      {open && children}
    </li>
  );
}
