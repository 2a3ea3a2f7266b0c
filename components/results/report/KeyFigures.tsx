/** The figures of the report: one line each, with goal and what it was before. */
import { Light } from '../Light.tsx';
import type { ReportWords } from './words.ts';

export function KeyFigures({ keyFigures, head, rows }: Pick<ReportWords, 'keyFigures' | 'head' | 'rows'>) {
  return (
    <div className="rk-scroll-x">
      <table className="rk-table">
        <caption className="rk-hidden">{keyFigures}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, place, value, n, change, goal }) => (
            <tr key={id} data-metric={id}>
              <th scope="row">{name}</th>
              <td>{place}</td>
              <td className="rk-figure">{value}</td>
              <td className="rk-figure">{n}</td>
              {change !== null && <td>{change}</td>}
              <td>
                {goal ? (
                  <>
                    {goal.value} <Light light={goal.light} name={goal.name} />
                  </>
                ) : (
                  '–'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
