/** What a post shows now, each figure with its change since the first look. */
import { t } from '../../lib/i18n.ts';
import type { OwnPost } from '../../lib/model/plan.ts';
import { changeOf, FIGURES } from '../../lib/rules/posts/looks.ts';
import { dayText, number } from '../base/time.ts';
import { figureName } from './words.ts';

const signed = (by: number): string => `${by > 0 ? '+' : '−'}${number(Math.abs(by))}`;

export function Figures({ post, zone }: { post: OwnPost; zone: string }) {
  const first = post.figures[0];
  if (!first) return <p className="rk-posts-small rk-soft rk-flat">{t('posts.noFigures')}</p>;
  return (
    <dl className="rk-figures">
      {FIGURES.map((name) => {
        // From the first look that told this figure on.
        const since = post.figures.find((look) => look[name] !== null)?.at ?? first.at;
        const change = changeOf(post, name, since);
        if (!change) return null;
        return (
          <div key={name}>
            <dt>{figureName(name)}</dt>
            <dd className="rk-figure">
              {number(change.now)}
              {change.by ? (
                <span className="rk-posts-small rk-soft"> {t('posts.figureBy', [signed(change.by), dayText(since, zone)])}</span>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
