/** What the server sends: words and numbers are in the reader's language and units already. See ChartWire.java. */
export interface ChartData {
  /** The accessible name. */
  title: string;
  /** A BCP 47 tag, for the numbers. */
  locale: string;
  /** How many points there are along the bottom. */
  count: number;
  bottom: ChartBottom;
  axes: ChartAxis[];
  series: ChartSeries[];
  marks: { at: number; label: string; token: string }[];
  zoom: boolean;
  /** Each axis in a row of its own, over one common bottom. */
  rows: boolean;
  height: number;
  link: string;
  /** The bottom's numbers if it has any, then each series'; null where they are to be fetched. */
  columns: (number | null)[][] | null;
  words: ChartWords;
}

export type Kind = 'pace' | 'duration' | 'day' | 'number';

/** How the numbers of an axis are written. */
export interface Scale {
  name: string;
  kind: Kind;
  decimals: number;
  suffix: string;
}

export interface ChartBottom extends Scale {
  categories: string[] | null;
}

export interface ChartAxis extends Scale {
  /** Faster, that is smaller, is higher. */
  pace: boolean;
}

export type Shape = 'LINE' | 'DASHED' | 'AREA' | 'BAR' | 'STACK' | 'DOTS';

export interface ChartSeries {
  name: string;
  shape: Shape;
  token: string;
  axis: number;
}

export interface ChartWords {
  table: string;
  shut: string;
  reset: string;
  hint: string;
  zoomHint: string;
  part: string;
  mark: string;
  none: string;
  failed: string;
}

/** The numbers: where each point stands along the bottom, and each series' values. NaN is missing. */
export interface Columns {
  along: Float64Array;
  values: Float64Array[];
}

/** What of the bottom is in sight: from one value to another. */
export interface Stretch {
  from: number;
  until: number;
}

export function fill(sentence: string, ...values: string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}
