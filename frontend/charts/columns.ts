import type { ChartData, Columns } from './chart-data';

const PER_ONE = 1000;
const MISSING = -2147483648;

/** Puts the columns that came along, or were fetched, into arrays; names stand at 0, 1, 2 and on. */
export function columnsOf(data: ChartData, fetched: ArrayBuffer | null): Columns {
  const named = data.bottom.categories !== null;
  const all = fetched ? unpack(fetched, data.count) : (data.columns ?? []).map(numbers);
  return {
    along: named ? Float64Array.from({ length: data.count }, (_, index) => index) : (all[0] ?? new Float64Array()),
    values: named ? all : all.slice(1)
  };
}

function numbers(column: (number | null)[]): Float64Array {
  return Float64Array.from(column, (value) => value ?? NaN);
}

/** The other half of Columns.java: differences of thousandths, big end first. */
export function unpack(packed: ArrayBuffer, count: number): Float64Array[] {
  const view = new DataView(packed);
  const columns: Float64Array[] = [];
  for (let start = 0; count > 0 && start + count * 4 <= packed.byteLength; start += count * 4) {
    const column = new Float64Array(count);
    let last = 0;
    for (let i = 0; i < count; i++) {
      const step = view.getInt32(start + i * 4);
      if (step === MISSING) {
        column[i] = NaN;
      } else {
        last += step;
        column[i] = last / PER_ONE;
      }
    }
    columns.push(column);
  }
  return columns;
}
