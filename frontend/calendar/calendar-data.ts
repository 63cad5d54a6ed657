/** What the server sends: everything is text in the reader's language already; the element adds no words of its own. */
export interface CalendarData {
  /** Grows with every answer of the server, so that equal data still ends a pending move. */
  revision: number;
  /** The name of the whole, for assistive technology. */
  label: string;
  editable: boolean;
  /** Seven of them, in the order of the columns. */
  weekdays: { shortName: string; longName: string }[];
  weeks: CalendarWeek[];
  words: CalendarWords;
}

export interface CalendarWeek {
  /** What the week is for; empty where nobody said. */
  phase: string;
  /** Shares of the largest week shown, 0 to 1. */
  plannedShare: number;
  doneShare: number;
  planned: string;
  done: string;
  /** The week and its totals as a sentence, for assistive technology. */
  summary: string;
  days: CalendarDay[];
}

export interface CalendarDay {
  /** ISO date. */
  date: string;
  number: string;
  /** "Tuesday 24 November" */
  label: string;
  /** "Tue 24 Nov", where the days stand below one another. */
  shortLabel: string;
  outside: boolean;
  today: boolean;
  chips: CalendarChip[];
}

export type Effort =
  'REST' | 'SESSION' | 'OPEN' | 'EASY' | 'MARATHON' | 'THRESHOLD' | 'INTERVAL' | 'REPETITION' | 'RACE';

export interface CalendarChip {
  id: string;
  kind: 'planned' | 'done';
  effort: Effort;
  name: string;
  size: string;
  state: 'planned' | 'pending' | 'done' | 'shorter' | 'longer' | 'missed' | 'extra';
  /** Empty where the look says nothing beyond "planned". */
  stateWord: string;
  movable: boolean;
  /** What the look says besides the words, for assistive technology: effort, planned or done. */
  label: string;
}

/** Sentences with {0} for the workout and {1} for the day. */
export interface CalendarWords {
  add: string;
  total: string;
  hint: string;
  pickedUp: string;
  over: string;
  dropped: string;
  putBack: string;
  edge: string;
  fixed: string;
}

export function fill(sentence: string, ...values: string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}
