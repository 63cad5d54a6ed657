/** What the server sends: everything is text in the reader's language already; the element adds no words of its own. */
export interface CalendarData {
  /** Grows with every answer of the server, so that equal data still ends a pending move. */
  revision: number;
  /** The name of the whole, for assistive technology. */
  label: string;
  editable: boolean;
  /** Whether something new can be written on a day. */
  adds: boolean;
  /** What was copied and waits for a day, in words; empty where nothing does. */
  copied: string;
  /** What the rows are headed by, where they have heads; else empty. */
  rowHead: string;
  /** Seven of them, in the order of the columns. */
  weekdays: { shortName: string; longName: string }[];
  weeks: CalendarWeek[];
  words: CalendarWords;
}

/** Whose row it is, where rows are not one person's weeks. */
export interface CalendarHead {
  name: string;
  href: string;
  aside: string;
  /** Whether what is said aside wants a look. */
  pressing: boolean;
}

export interface CalendarWeek {
  head: CalendarHead | null;
  /** What the week is for; empty where nobody said. */
  phase: string;
  /** Shares of the largest week shown, 0 to 1. */
  plannedShare: number;
  doneShare: number;
  /** What the week before came to, or will. */
  beforeShare: number;
  planned: string;
  /** Empty while the week has not begun. */
  done: string;
  /** The week and its totals as a sentence, for assistive technology. */
  summary: string;
  days: CalendarDay[];
}

export interface CalendarDay {
  /** ISO date; where rows have heads, followed by a slash and whose row it is. Workouts stay within what follows the slash. */
  key: string;
  number: string;
  /** "Tuesday 24 November" */
  label: string;
  /** "Tue 24 Nov", where the days stand below one another. */
  shortLabel: string;
  outside: boolean;
  today: boolean;
  /** Whether copies can be put on it. */
  pastes: boolean;
  chips: CalendarChip[];
}

export type Effort =
  'REST' | 'SESSION' | 'OPEN' | 'EASY' | 'MARATHON' | 'THRESHOLD' | 'INTERVAL' | 'REPETITION' | 'RACE';

export interface CalendarChip {
  id: string;
  kind: 'planned' | 'done' | 'off';
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

/** Sentences with {0} for the workout, or how many, and {1} for the day. */
export interface CalendarWords {
  add: string;
  paste: string;
  total: string;
  hint: string;
  pickedUp: string;
  over: string;
  dropped: string;
  putBack: string;
  edge: string;
  fixed: string;
  /** {0} the workout that is held, {1} how many besides it. */
  andMore: string;
  copies: string;
  select: string;
  choose: string;
  selected: string;
  cleared: string;
  nothingCopied: string;
  deeds: string;
  move: string;
  copy: string;
  keep: string;
  drop: string;
  clear: string;
  forget: string;
  keys: string;
}

/** The row that a day's key names; empty in the weeks of one person. */
export function rowOf(key: string): string {
  return key.split('/')[1] ?? '';
}

export function fill(sentence: string, ...values: string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}
