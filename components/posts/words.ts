/** Evidence, figures and moments of own posts in words. */
import { t } from '../../lib/i18n.ts';
import type { OwnPost, PlanEntry } from '../../lib/model/plan.ts';
import type { FigureName } from '../../lib/rules/posts/looks.ts';
import type { Evidence } from '../../lib/rules/posts/match.ts';
import { dayText, number, span } from '../base/time.ts';

const FIGURE: Record<FigureName, () => string> = {
  reactions: () => t('posts.figure.reactions'),
  comments: () => t('posts.figure.comments'),
  shares: () => t('posts.figure.shares'),
  views: () => t('posts.figure.views'),
};
export const figureName = (name: FigureName): string => FIGURE[name]();

/** Minutes off the planned time up to which it counts as the planned time. */
const ON_TIME = 5;

/** One piece of evidence that a post is an entry. */
export function evidenceWords(why: Evidence): string {
  switch (why.by) {
    case 'channel':
      return t('posts.why.channel', [why.name]);
    case 'link':
      return t('posts.why.link');
    case 'hashtag':
      return t('posts.why.hashtag', [why.tag]);
    case 'words':
      return t('posts.why.words', [why.words.join(', ')]);
    case 'day': {
      const days = Math.abs(why.days);
      if (!days) return t('posts.why.daySame');
      return why.days > 0 ? t('posts.why.dayLate', days, [number(days)]) : t('posts.why.dayEarly', days, [number(days)]);
    }
    case 'time': {
      const minutes = Math.abs(why.minutes);
      if (minutes <= ON_TIME) return t('posts.why.timeSame');
      return why.minutes > 0 ? t('posts.why.timeLate', [span(minutes)]) : t('posts.why.timeEarly', [span(minutes)]);
    }
  }
}

/** When an entry is planned: '02.03.2026, 10:30', '02.03.2026' or that it has no date. Days are calendar days, in no zone. */
export function plannedWords({ day, time }: Pick<PlanEntry, 'day' | 'time'>): string {
  if (day === null) return t('posts.plannedNoDay');
  const date = dayText(Date.parse(`${day}T12:00:00Z`), 'UTC');
  return t('posts.plannedFor', [time === null ? date : `${date}, ${time}`]);
}

/** What a post says, `limit` characters at most, cut at a word. */
export function excerptWords({ excerpt }: Pick<OwnPost, 'excerpt'>, limit = 200): string {
  if (!excerpt) return t('posts.noText');
  if (excerpt.length <= limit) return excerpt;
  const cut = excerpt.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd()}…`;
}
