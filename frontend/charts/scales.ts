import type { Kind, Scale } from './chart-data';

const DAY_MS = 86_400_000;
const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];
const PACES = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 1800, 3600];
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];

export interface Ticks {
  min: number;
  max: number;
  step: number;
}

/** A step that people count in, so that about `wanted` of them cover the span. */
export function niceStep(kind: Kind, span: number, wanted: number, smallest: number): number {
  const rough = Math.max(span / Math.max(1, wanted), smallest);
  if (kind === 'duration' || kind === 'pace') {
    const steps = kind === 'pace' ? PACES : SECONDS;
    return steps.find((step) => step >= rough) ?? Math.ceil(rough / 86_400) * 86_400;
  }
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return step === 2.5 && power <= 1 && smallest >= 1 ? 5 * power : step * power;
}

/** Round ends around the values and the step between the lines. */
export function around(kind: Kind, least: number, most: number, wanted: number, smallest: number): Ticks {
  const span = most - least || Math.abs(most) * 0.2 || 1;
  const step = niceStep(kind, span, wanted, smallest);
  const min = Math.floor(least / step + 1e-9) * step;
  const max = Math.ceil(most / step - 1e-9) * step;
  return { min, max: max > min ? max : min + step, step };
}

/** Where the labels along a bottom of numbers stand. */
export function ticksBetween(kind: Kind, from: number, until: number, wanted: number, smallest: number): number[] {
  if (kind === 'day') {
    return days(from, until, wanted);
  }
  const step = niceStep(kind, until - from, wanted, smallest);
  const ticks: number[] = [];
  for (let i = Math.ceil(from / step - 1e-9); i * step <= until + step * 1e-9; i++) {
    ticks.push(i * step);
  }
  return ticks;
}

/** Single days or Mondays while there are few, then the first of months. */
function days(from: number, until: number, wanted: number): number[] {
  const ticks: number[] = [];
  const each = [1, 2, 7, 14].find((step) => (until - from) / step <= wanted);
  if (each) {
    const monday = 4; // 5 January 1970
    const start = each < 7 ? Math.ceil(from) : Math.ceil((from - monday) / 7) * 7 + monday;
    for (let day = start; day <= until; day += each) {
      ticks.push(day);
    }
    return ticks;
  }
  const months = (until - from) / 30.44;
  const step = MONTHS.find((count) => months / count <= wanted) ?? 240;
  const first = new Date(from * DAY_MS);
  const month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (let i = month; ; i += step) {
    const day = Date.UTC(Math.floor(i / 12), i % 12, 1) / DAY_MS;
    if (day > until) {
      return ticks;
    }
    if (day >= from) {
      ticks.push(day);
    }
  }
}

/** Writes numbers as the reader does. */
export class Words {
  private readonly numbers = new Map<number, Intl.NumberFormat>();

  constructor(private readonly locale: string) {}

  /** With its unit; a dash where there is none. */
  value(scale: Scale, value: number): string {
    return Number.isNaN(value) ? '–' : this.plain(scale, value, scale.decimals) + scale.suffix;
  }

  /** Short, for an axis whose name carries the unit. */
  tick(scale: Scale, value: number, step: number): string {
    if (scale.kind === 'day') {
      const date = new Date(value * DAY_MS);
      const first = date.getUTCDate() === 1;
      const january = date.getUTCMonth() === 0;
      return first && step > 14
        ? this.date(date, january ? { year: 'numeric' } : { month: 'short' })
        : this.date(date, { day: 'numeric', month: 'short' });
    }
    const decimals = step >= 1 ? (Number.isInteger(step) ? 0 : 1) : Math.min(3, Math.ceil(-Math.log10(step)));
    return this.plain(scale, value, decimals);
  }

  private plain(scale: Scale, value: number, decimals: number): string {
    switch (scale.kind) {
      case 'pace':
      case 'duration':
        return clock(value);
      case 'day':
        return this.date(new Date(value * DAY_MS), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
      default: {
        let format = this.numbers.get(decimals);
        if (!format) {
          format = new Intl.NumberFormat(this.locale, {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals
          });
          this.numbers.set(decimals, format);
        }
        return format.format(value === 0 ? 0 : value);
      }
    }
  }

  private date(date: Date, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' }).format(date);
  }
}

/** 5:12, 1:55:00 */
function clock(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const pad = (number: number) => String(number).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const tail = pad(whole % 60);
  return (seconds < -0.5 ? '−' : '') + (hours > 0 ? `${hours}:${pad(minutes)}:${tail}` : `${minutes}:${tail}`);
}
