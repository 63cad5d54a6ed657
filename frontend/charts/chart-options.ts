import type { ChartAxis, ChartData, ChartSeries, Columns, Stretch } from './chart-data';
import { downsample, inSight } from './downsample';
import type { Layout } from './layout';
import { around, ticksBetween, type Ticks, type Words } from './scales';

/** As many values as are looked at to find out how high and low they go. */
const ENOUGH_TO_RANK = 4_000;
const MOST_DOTS = 4_000;

export interface Look {
  /** The theme's colour of a token. */
  colour(token: string): string;
  font: string;
  still: boolean;
}

/** What ECharts is to draw of the stretch in sight. */
export function optionsOf(
  data: ChartData,
  columns: Columns,
  stretch: Stretch,
  layout: Layout,
  width: number,
  look: Look,
  words: Words
): Record<string, unknown> {
  const span = inSight(columns.along, stretch);
  const plot = Math.max(50, width - layout.left - layout.right);
  const text = { color: look.colour('--mp-quiet'), fontFamily: look.font, fontSize: 12 };
  const line = look.colour('--mp-line');
  const last = layout.rows.length - 1;
  return {
    animation: !look.still && data.count <= 400,
    animationDuration: 180,
    grid: layout.rows.map((row) => ({ left: layout.left, right: layout.right, top: row.top, height: row.height })),
    xAxis: layout.rows.map((_, row) => ({
      gridIndex: row,
      ...bottom(data, stretch),
      axisLine: { show: row === last, onZero: false, lineStyle: { color: line } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { ...text, ...bottomLabels(data, stretch, plot, words), show: row === last }
    })),
    yAxis: data.axes.map((axis, index) => {
      const ticks = ticksOf(data, columns, index, span, layout.rows[0].height);
      return {
        type: 'value',
        gridIndex: data.rows ? index : 0,
        position: data.rows || index === 0 ? 'left' : 'right',
        offset: data.rows ? 0 : Math.max(0, index - 1) * 48,
        min: ticks.min,
        max: ticks.max,
        interval: ticks.step,
        inverse: axis.pace,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: data.rows || index === 0, lineStyle: { color: line, width: 1 } },
        axisLabel: { ...text, formatter: (value: number) => words.tick(axis, value, ticks.step) }
      };
    }),
    series: data.series.map((series, index) => seriesOf(data, series, columns, index, span, plot, look))
  };
}

function bottom(data: ChartData, stretch: Stretch): object {
  if (data.bottom.categories) {
    return {
      type: 'category',
      data: data.bottom.categories,
      min: Math.ceil(stretch.from),
      max: Math.floor(stretch.until),
      boundaryGap: true
    };
  }
  return { type: 'value', min: stretch.from, max: stretch.until, interval: stretch.until - stretch.from || 1 };
}

function bottomLabels(data: ChartData, stretch: Stretch, plot: number, words: Words): object {
  if (data.bottom.categories) {
    return { hideOverlap: true, showMinLabel: null, overflow: 'truncate' };
  }
  const smallest = data.bottom.decimals === 0 ? 1 : 0.01;
  const ticks = ticksBetween(data.bottom.kind, stretch.from, stretch.until, Math.max(2, plot / (data.bottom.kind === 'day' ? 60 : 80)), smallest);
  const step = ticks.length > 1 ? ticks[1] - ticks[0] : 1;
  return { customValues: ticks, formatter: (value: number) => words.tick(data.bottom, value, step), hideOverlap: true };
}

function ticksOf(
  data: ChartData,
  columns: Columns,
  axis: number,
  [first, last]: [number, number],
  height: number
): Ticks {
  const mine = data.series.map((series, index) => ({ series, index })).filter(({ series }) => series.axis === axis);
  const values: number[] = [];
  const step = Math.max(1, Math.floor(((last - first) * mine.length) / ENOUGH_TO_RANK));
  for (let i = first; i < last; i += step) {
    let stacked = 0;
    for (const { series, index } of mine) {
      const value = columns.values[index][i];
      if (Number.isNaN(value)) {
        continue;
      }
      if (series.shape === 'STACK') {
        stacked += value;
        values.push(stacked);
      } else {
        values.push(value);
      }
    }
  }
  const shape: ChartAxis = data.axes[axis];
  const wanted = Math.max(2, Math.round(height / 44));
  const smallest = shape.decimals === 0 ? 1 : 0.1 ** shape.decimals;
  if (values.length === 0) {
    return { min: 0, max: wanted * smallest, step: smallest };
  }
  values.sort((a, b) => a - b);
  // Standing at a crossing would press the running flat: the slowest hundredths of a long line run out of the frame.
  const many = shape.pace && values.length > 100;
  let least = values[many ? Math.floor(values.length * 0.003) : 0];
  let most = values[many ? Math.floor(values.length * 0.975) : values.length - 1];
  if (mine.some(({ series }) => series.shape === 'BAR' || series.shape === 'STACK')) {
    least = Math.min(0, least);
    most = Math.max(0, most);
  }
  return around(shape.kind, least, most, wanted, smallest);
}

function seriesOf(
  data: ChartData,
  series: ChartSeries,
  columns: Columns,
  index: number,
  span: [number, number],
  plot: number,
  look: Look
): object {
  const colour = look.colour(series.token);
  const axes = { xAxisIndex: data.rows ? series.axis : 0, yAxisIndex: series.axis };
  const values = columns.values[index];
  const common = { name: series.name, ...axes, silent: true, emphasis: { disabled: true }, color: colour };
  switch (series.shape) {
    case 'BAR':
    case 'STACK':
      return {
        ...common,
        type: 'bar',
        z: 1,
        stack: series.shape === 'STACK' ? `stack${series.axis}` : undefined,
        barMaxWidth: 28,
        barCategoryGap: '30%',
        itemStyle: { color: colour, borderRadius: series.shape === 'BAR' ? [3, 3, 0, 0] : 0 },
        data: pairs(columns, values, span, span[1] - span[0])
      };
    case 'DOTS':
      return {
        ...common,
        type: 'scatter',
        z: 4,
        symbolSize: span[1] - span[0] > 400 ? 4 : 8,
        itemStyle: { color: colour, borderColor: look.colour('--mp-paper'), borderWidth: 1 },
        data: pairs(columns, values, span, MOST_DOTS)
      };
    default:
      return {
        ...common,
        type: 'line',
        z: series.shape === 'AREA' ? 1 : series.shape === 'DASHED' ? 2 : 3,
        showSymbol: span[1] - span[0] <= 30 || lonely(values, span),
        symbol: 'circle',
        symbolSize: 5,
        lineStyle: {
          color: colour,
          width: series.shape === 'AREA' ? 1 : data.count > 1_000 ? 1.4 : 2,
          type: series.shape === 'DASHED' ? [6, 4] : 'solid'
        },
        areaStyle:
          series.shape === 'AREA'
            ? { color: colour, opacity: 0.18, origin: data.axes[series.axis].pace ? 'end' : 'start' }
            : undefined,
        data: downsample(columns.along, values, span, Math.round(plot * 1.5))
      };
  }
}

/** Whether some value has a gap at both sides, and would be no line at all. */
function lonely(values: Float64Array, [first, last]: [number, number]): boolean {
  if (last - first > 400) {
    return false;
  }
  for (let i = first; i < last; i++) {
    const alone = (other: number) => other < first || other >= last || Number.isNaN(values[other]);
    if (!Number.isNaN(values[i]) && alone(i - 1) && alone(i + 1)) {
      return true;
    }
  }
  return false;
}

function pairs(columns: Columns, values: Float64Array, [first, last]: [number, number], most: number): number[][] {
  const step = Math.max(1, Math.ceil((last - first) / most));
  const points: number[][] = [];
  for (let i = first; i < last; i += step) {
    if (!Number.isNaN(values[i])) {
      points.push([columns.along[i], values[i]]);
    }
  }
  return points;
}
