/** The sections of the options page, in order. */
import { Divider } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import { Erase } from '../data/Erase.tsx';
import { Export } from '../data/Export.tsx';
import { Import } from '../data/Import.tsx';
import { Health } from '../health/Health.tsx';
import { Notices } from '../notices/Notices.tsx';
import { CheckBackFields } from '../posts/CheckBackFields.tsx';
import { SavedReplies } from '../replies/SavedReplies.tsx';
import { HolidayChoice } from '../settings/HolidayChoice.tsx';
import { Language } from '../settings/Language.tsx';
import { Networks } from '../settings/Networks.tsx';
import { OwnAccounts } from '../settings/OwnAccounts.tsx';
import { Retention } from '../settings/Retention.tsx';
import { Section } from '../settings/Section.tsx';
import { Tags } from '../settings/Tags.tsx';
import { TargetChoice } from '../settings/TargetChoice.tsx';
import { Warning } from '../settings/Warning.tsx';
import { WorkingHours } from '../settings/WorkingHours.tsx';
import { Team } from '../team/Team.tsx';
import { TaughtReaders } from '../taught/TaughtReaders.tsx';

interface Part {
  id: string;
  title: string;
  about?: string;
  body: ReactNode;
}

/** Built at each call: titles follow the language. */
export const sections = (): Part[] => [
  { id: 'networks', title: t('options.networks'), about: t('options.networksExplained'), body: <Networks /> },
  { id: 'health', title: t('health.title'), about: t('health.explained'), body: <Health /> },
  { id: 'taught', title: t('taught.title'), about: t('taught.explained'), body: <TaughtReaders /> },
  { id: 'own', title: t('options.own'), about: t('options.ownExplained'), body: <OwnAccounts /> },
  { id: 'team', title: t('team.title'), about: t('team.explained'), body: <Team /> },
  { id: 'replies', title: t('reply.listTitle'), about: t('reply.explained'), body: <SavedReplies /> },
  {
    id: 'target',
    title: t('options.targetTitle'),
    about: t('options.targetExplained'),
    body: [<TargetChoice key="target" />, <Warning key="warning" />],
  },
  {
    id: 'hours',
    title: t('options.hours'),
    about: t('options.hoursExplained'),
    body: [<WorkingHours key="hours" />, <HolidayChoice key="holidays" />],
  },
  { id: 'tags', title: t('options.tags'), about: t('options.tagsExplained'), body: <Tags /> },
  { id: 'retention', title: t('options.retention'), about: t('options.retentionExplained'), body: <Retention /> },
  { id: 'language', title: t('options.languageTitle'), body: <Language /> },
  { id: 'check-back', title: t('posts.setTitle'), about: t('posts.setAbout'), body: <CheckBackFields /> },
  { id: 'notices', title: t('notices.title'), about: t('notices.explained'), body: <Notices /> },
  {
    id: 'data',
    title: t('options.data'),
    about: t('options.dataExplained'),
    body: [<Export key="export" />, <Divider key="1" />, <Import key="import" />, <Divider key="2" />, <Erase key="erase" />],
  },
];

export function Sections() {
  return sections().map(({ id, title, about, body }) => (
    <Section key={id} id={id} title={title} about={about}>
      {body}
    </Section>
  ));
}
