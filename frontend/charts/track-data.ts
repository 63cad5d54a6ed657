/** What the server sends, see TrackData.java: metres east and north, and words in the reader's language. */
export interface TrackData {
  label: string;
  link: string;
  metric: boolean;
  points: { east: number; north: number; at: number; broken: boolean }[];
  colourings: { name: string; shades: number[]; least: string; most: string }[];
  posts: { east: number; north: number; label: string }[];
  words: { colouredBy: string; start: string; finish: string; both: string; north: string };
}

/** From metres on the ground to pixels on the screen. */
export interface View {
  perMetre: number;
  x(east: number): number;
  y(north: number): number;
}

const METRES_PER_FOOT = 0.3048;
const METRES_PER_MILE = 1609.344;

/** The whole way, as large as it fits, in the middle. */
export function viewOf({ points }: TrackData, width: number, height: number, margin: number): View {
  const [west, east] = ends(points.map((point) => point.east));
  const [south, north] = ends(points.map((point) => point.north));
  const perMetre = Math.min(
    (width - 2 * margin) / Math.max(east - west, 1),
    (height - 2 * margin) / Math.max(north - south, 1)
  );
  return {
    perMetre,
    x: (at) => width / 2 + (at - (west + east) / 2) * perMetre,
    y: (at) => height / 2 - (at - (south + north) / 2) * perMetre
  };
}

function ends(values: number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** A round length that fits into so many pixels, and its name. */
export function scaleBar(metric: boolean, perMetre: number, pixels: number): { metres: number; name: string } {
  const fits = (metres: number) => metres * perMetre <= pixels;
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000];
  if (metric) {
    const metres = steps.findLast(fits) ?? 1;
    return { metres, name: metres < 1000 ? `${metres}\u00a0m` : `${metres / 1000}\u00a0km` };
  }
  const miles = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100].findLast((count) => fits(count * METRES_PER_MILE));
  if (miles) {
    const name = miles === 0.25 ? '¼' : miles === 0.5 ? '½' : String(miles);
    return { metres: miles * METRES_PER_MILE, name: `${name}\u00a0mi` };
  }
  const feet = [10, 20, 50, 100, 200, 500, 1000].findLast((count) => fits(count * METRES_PER_FOOT)) ?? 10;
  return { metres: feet * METRES_PER_FOOT, name: `${feet}\u00a0ft` };
}
