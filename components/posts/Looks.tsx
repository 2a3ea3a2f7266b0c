/** A post's figures over time: a chart, and the same numbers as a table. A gap stays a gap. */
import { lazy, Suspense } from 'react';
import { t } from '../../lib/i18n.ts';
import type { OwnPost } from '../../lib/model/plan.ts';
import { FIGURES, lastOf } from '../../lib/rules/posts/looks.ts';
import { moment, number } from '../base/time.ts';
import { excerptWords, figureName } from './words.ts';

const Chart = lazy(() => import('./LooksChart.tsx').then(({ LooksChart }) => ({ default: LooksChart })));

export function Looks({ post, zone }: { post: OwnPost; zone: string }) {
  const told = FIGURES.filter((name) => lastOf(post.figures, name) !== null);
  return (
    <div className="rk-looks">
      {post.figures.length > 1 && (
        <Suspense fallback={<div className="rk-looks-chart" />}>
          <Chart looks={post.figures} names={told} zone={zone} />
        </Suspense>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys too */}
      <section className="rk-looks-scroll" tabIndex={0} aria-label={t('posts.courseOf', [excerptWords(post, 60)])}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('posts.seenOn')}</th>
              {told.map((name) => (
                <th key={name} scope="col" className="rk-number">
                  {figureName(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {post.figures.toReversed().map((look) => (
              <tr key={look.at}>
                <th scope="row">{moment(look.at, zone)}</th>
                {told.map((name) => (
                  <td key={name} className="rk-number rk-figure">
                    {look[name] === null ? (
                      <>
                        <span aria-hidden>–</span>
                        <span className="rk-hidden">{t('posts.notTold')}</span>
                      </>
                    ) : (
                      number(look[name])
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="rk-posts-small rk-soft">{t('posts.courseAbout')}</p>
    </div>
  );
}
