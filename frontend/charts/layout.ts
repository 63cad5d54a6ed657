import type { ChartData } from './chart-data';

const GUTTER = 48;
const EDGE = 12;
const HEAD = 30;
const BETWEEN = 40;
const POSTS = 18;
const FOOT = 28;

/** A frame; its axis' name stands above it. */
export interface Row {
  top: number;
  name: number;
  height: number;
}

/** Where the frames stand within the drawing, in pixels. */
export interface Layout {
  left: number;
  right: number;
  rows: Row[];
  height: number;
}

export function layOut(data: ChartData): Layout {
  const count = data.rows ? data.axes.length : 1;
  const besides = data.rows ? 0 : data.axes.length - 1;
  const first = HEAD + (data.marks.length > 0 ? POSTS : 0);
  const inner = Math.max(60, data.height - (data.rows ? BETWEEN : first + FOOT));
  const rows = Array.from({ length: count }, (_, index) => ({
    top: first + index * (inner + BETWEEN),
    name: index === 0 ? 0 : first + index * (inner + BETWEEN) - 30,
    height: inner
  }));
  return {
    left: GUTTER,
    right: besides > 0 ? GUTTER * besides : EDGE,
    rows,
    height: first + count * inner + (count - 1) * BETWEEN + FOOT
  };
}
