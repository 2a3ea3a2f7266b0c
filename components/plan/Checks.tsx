/** Publishing and looking in afterwards, with the posts that are this entry and their figures (components/posts). */
import { t } from '../../lib/i18n.ts';
import { moment } from '../base/time.ts';
import { EntryPosts } from '../posts/EntryPosts.tsx';
import type { PartProps } from './Editor.tsx';
import { Part } from './Part.tsx';

export function Checks({ one: { entry }, now, settings }: PartProps) {
  const { zone } = settings.hours;
  if (entry.publishedAt === null && !entry.checks.length) return null;
  return (
    <Part title={t('plan.checks')}>
      {entry.publishedAt !== null && <p className="rk-none">{t('plan.publishedAt', [moment(entry.publishedAt, zone)])}</p>}
      <EntryPosts entry={entry} now={now} zone={zone} />
    </Part>
  );
}
