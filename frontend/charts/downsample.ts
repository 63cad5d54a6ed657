import type { Stretch } from './chart-data';

/** Index of the first point that is not before the value; the length if all are. */
export function firstFrom(along: Float64Array, value: number): number {
  let low = 0;
  let high = along.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (along[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The point nearest to the value; -1 if there is none at all. */
export function nearest(along: Float64Array, value: number): number {
  const after = firstFrom(along, value);
  if (after === 0 || after === along.length) {
    return after === 0 ? (along.length > 0 ? 0 : -1) : along.length - 1;
  }
  return value - along[after - 1] <= along[after] - value ? after - 1 : after;
}

/** The points in sight and one more at either side, so that lines run on to the edges: from the first to before the last. */
export function inSight(along: Float64Array, stretch: Stretch): [number, number] {
  const first = Math.max(0, firstFrom(along, stretch.from) - 1);
  let last = firstFrom(along, stretch.until);
  while (last < along.length && along[last] === stretch.until) {
    last++;
  }
  return [first, Math.min(along.length, last + 1)];
}

/**
 * A line of at most about `most` points that looks like the whole one: largest triangle three buckets (Steinarsson 2013)
 * over each unbroken piece. A gap stays a gap.
 */
export function downsample(
  along: Float64Array,
  values: Float64Array,
  [first, last]: [number, number],
  most: number
): [number, number][] {
  const pieces: [number, number][] = [];
  let begin = -1;
  for (let i = first; i <= last; i++) {
    const there = i < last && !Number.isNaN(values[i]);
    if (there && begin < 0) {
      begin = i;
    } else if (!there && begin >= 0) {
      pieces.push([begin, i]);
      begin = -1;
    }
  }
  const all = last - first;
  const points: [number, number][] = [];
  for (const [from, until] of pieces) {
    if (points.length > 0) {
      points.push([along[from], NaN]);
    }
    const share = Math.max(3, Math.round((most * (until - from)) / all));
    largestTriangles(along, values, from, until, share, points);
  }
  return points;
}

function largestTriangles(
  along: Float64Array,
  values: Float64Array,
  from: number,
  until: number,
  most: number,
  points: [number, number][]
): void {
  const count = until - from;
  if (count <= most) {
    for (let i = from; i < until; i++) {
      points.push([along[i], values[i]]);
    }
    return;
  }
  const size = (count - 2) / (most - 2);
  const edge = (bucket: number) => from + 1 + Math.floor(bucket * size);
  let chosen = from;
  points.push([along[from], values[from]]);
  for (let bucket = 0; bucket < most - 2; bucket++) {
    const next = edge(bucket + 1);
    const end = bucket === most - 3 ? until : edge(bucket + 2);
    let meanAlong = 0;
    let mean = 0;
    for (let i = next; i < end; i++) {
      meanAlong += along[i];
      mean += values[i];
    }
    meanAlong /= end - next;
    mean /= end - next;
    let best = -1;
    let pick = edge(bucket);
    for (let i = edge(bucket); i < next; i++) {
      const area = Math.abs(
        (along[chosen] - meanAlong) * (values[i] - values[chosen]) -
          (along[chosen] - along[i]) * (mean - values[chosen])
      );
      if (area > best) {
        best = area;
        pick = i;
      }
    }
    points.push([along[pick], values[pick]]);
    chosen = pick;
  }
  points.push([along[until - 1], values[until - 1]]);
}
