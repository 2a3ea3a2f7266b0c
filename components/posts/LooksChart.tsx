/** The chart of a post's figures; loaded when somebody asks for it. The table beside it says the same to those who do not see it. */
import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import '@mantine/core/styles/ColorSwatch.layer.css';
import type { PostFigures } from '../../lib/model/plan.ts';
import type { FigureName } from '../../lib/rules/posts/looks.ts';
import { dayText, moment, number } from '../base/time.ts';
import { figureName } from './words.ts';

/** Told apart by their dashes too, not by colour alone. */
const LOOK: Record<FigureName, { color: string; strokeDasharray?: string }> = {
  reactions: { color: 'petrol.6' },
  comments: { color: 'orange.6', strokeDasharray: '6 3' },
  shares: { color: 'grape.5', strokeDasharray: '2 3' },
  views: { color: 'gray.6', strokeDasharray: '10 4 2 4' },
};

export function LooksChart({ looks, names, zone }: { looks: readonly PostFigures[]; names: readonly FigureName[]; zone: string }) {
  return (
    <div className="rk-looks-chart" aria-hidden>
      <LineChart
        h={180}
        data={looks.map((look) => ({ ...look }))}
        dataKey="at"
        series={names.map((name) => ({ name, label: figureName(name), ...LOOK[name] }))}
        withLegend
        connectNulls={false}
        curveType="linear"
        valueFormatter={number}
        xAxisProps={{
          type: 'number',
          scale: 'time',
          domain: ['dataMin', 'dataMax'],
          tickFormatter: (at: number) => dayText(at, zone),
          minTickGap: 30,
        }}
        tooltipProps={{ labelFormatter: (at) => (Number.isFinite(Number(at)) ? moment(Number(at), zone) : '') }}
        lineProps={{ isAnimationActive: false }}
        // No stop for the keyboard in what is hidden from screen readers: the table is for both.
        lineChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
}
