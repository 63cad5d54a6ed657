import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type Sortable from 'sortablejs';
import { fill, type CalendarChip, type CalendarData, type CalendarDay, type CalendarWeek } from './calendar-data';
import { calendarStyles } from './calendar-styles';
import { effortMark } from './effort-mark';

const COMPACT_BELOW = 680;
const LONG_PRESS_MS = 300;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A workout on its way to another day: carried with keys, or dropped and not yet confirmed. */
interface Move {
  id: string;
  from: string;
  to: string;
  dropped: boolean;
}

/**
 * A month of training, weeks as rows: planned and done side by side, the week's totals at the right.
 *
 * Workouts move by pointer, by long press and by keys (Space picks up, arrows move, Space drops, Escape puts back).
 * The element changes nothing itself: it fires `mp-move` {id, day}, `mp-open` {id}, `mp-add` {day} and
 * `mp-page` {by}, and shows what the server sends back in `data`.
 */
export class MpCalendar extends LitElement {
  static override styles = calendarStyles;
  static override properties = {
    data: { attribute: false },
    compact: { type: Boolean, reflect: true },
    move: { state: true },
    spot: { state: true },
    said: { state: true }
  };

  declare data: CalendarData | null;
  declare compact: boolean;
  private declare move: Move | null;
  /** The one stop of the tab key: a chip's id, or the date of a day without chips. */
  private declare spot: string;
  private declare said: string;

  private sortables: Sortable[] = [];
  private sorter: Promise<typeof Sortable> | null = null;
  private dragging = false;
  private refocus = false;
  private readonly widths = new ResizeObserver(([entry]) => {
    this.compact = entry.contentRect.width < COMPACT_BELOW;
  });

  constructor() {
    super();
    this.data = null;
    this.compact = false;
    this.move = null;
    this.spot = '';
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.widths.observe(this);
    this.requestUpdate('data');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.widths.disconnect();
    this.releaseSortables();
  }

  /** Sortable moves nodes under Lit's feet while it drags; whatever arrives meanwhile is drawn afterwards. */
  protected override shouldUpdate(): boolean {
    return !this.dragging;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('data') || !this.data) {
      return;
    }
    // A chip that changed its day is drawn anew there: the grid keeps its focus if it had it.
    this.refocus = this.refocus || this.focused() !== null;
    if (this.move?.dropped || (this.move && !this.chip(this.move.id))) {
      this.move = null;
    }
    if (!this.knows(this.spot)) {
      const day = this.days().find((each) => each.today) ?? this.days().find((each) => !each.outside);
      this.spot = day ? this.stopOf(day) : '';
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.refocus) {
      this.refocus = false;
      this.element(this.spot)?.focus();
    }
    if (changed.has('data')) {
      this.renewSortables();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const data = this.data;
    if (!data) {
      return nothing;
    }
    return html`
      <div class="unseen" aria-live="assertive" role="status">${this.said}</div>
      <div class="unseen" id="hint">${data.words.hint}</div>
      <div
        class="grid"
        role="grid"
        aria-label=${data.label}
        aria-describedby=${data.editable ? 'hint' : nothing}
        @keydown=${this.onKeyDown}
        @keyup=${this.onKeyUp}
        @focusin=${this.onFocusIn}
      >
        <div class="row heads" role="row">
          ${data.weekdays.map(
            (day) => html`<div class="head" role="columnheader" aria-label=${day.longName}>${day.shortName}</div>`
          )}
          <div class="head" role="columnheader">${data.words.total}</div>
        </div>
        ${repeat(
          data.weeks,
          (week) => week.days[0].date,
          (week) => this.week(week)
        )}
      </div>
    `;
  }

  private week(week: CalendarWeek): TemplateResult {
    const percent = (share: number) => `width: ${Math.round(share * 100)}%`;
    return html`
      <div class="row" role="row">
        ${repeat(
          week.days,
          (day) => day.date,
          (day) => this.day(day)
        )}
        <div class="total" role="gridcell">
          <span class="unseen">${week.summary}</span>
          <span aria-hidden="true">${week.done} <span class="quiet">/ ${week.planned}</span></span>
          <div class="bar of-plan" style=${percent(week.plannedShare)}></div>
          <div class="bar of-done" style=${percent(week.doneShare)}></div>
          ${week.phase ? html`<span class="phase">${week.phase}</span>` : nothing}
        </div>
      </div>
    `;
  }

  private day(day: CalendarDay): TemplateResult {
    const data = this.data as CalendarData;
    const chips = this.chipsOn(day);
    const classes = [
      'day',
      day.outside ? 'outside' : '',
      day.today ? 'today' : '',
      this.move?.to === day.date && !this.move.dropped ? 'target' : ''
    ];
    return html`
      <div
        class=${classes.join(' ')}
        role="gridcell"
        aria-current=${day.today ? 'date' : nothing}
        data-stop=${chips.length ? nothing : day.date}
        tabindex=${chips.length ? nothing : this.tab(day.date)}
      >
        <div class="date">
          <span class="unseen">${day.label}</span>
          <span class="short" aria-hidden="true">${day.number}</span>
          <span class="long" aria-hidden="true">${day.shortLabel}</span>
          ${data.editable
            ? html`<button
                class="add"
                tabindex="-1"
                title=${fill(data.words.add, '', day.label)}
                @click=${() => this.fire('mp-add', { day: day.date })}
              >
                <span aria-hidden="true">+</span
                ><span class="unseen">${fill(data.words.add, '', day.label)}</span>
              </button>`
            : nothing}
        </div>
        <div class="chips" data-day=${day.date}>
          ${repeat(
            chips,
            (chip) => chip.id,
            (chip) => this.chipButton(chip)
          )}
        </div>
      </div>
    `;
  }

  private chipButton(chip: CalendarChip): TemplateResult {
    const moving = this.move?.id === chip.id;
    const classes = [
      'chip',
      chip.effort,
      chip.state,
      chip.kind === 'done' ? 'done-kind' : '',
      chip.movable ? 'movable' : '',
      moving ? (this.move?.dropped ? 'moving' : 'carried') : ''
    ];
    const more = [chip.size, chip.stateWord].filter((text) => text).join(' · ');
    return html`
      <button
        class=${classes.join(' ')}
        type="button"
        data-stop=${chip.id}
        data-id=${chip.id}
        tabindex=${this.tab(chip.id)}
        title=${[chip.name, more].filter((text) => text).join(', ')}
        @click=${() => this.fire('mp-open', { id: chip.id })}
      >
        ${effortMark(chip.effort)}
        <span class="name">${chip.name}</span>
        ${more ? html`<span class="more">${more}</span>` : nothing}
        <span class="unseen">${chip.label}</span>
      </button>
    `;
  }

  // Where things are

  private days(): CalendarDay[] {
    return this.data?.weeks.flatMap((week) => week.days) ?? [];
  }

  /** The day's chips as they look now: what is on its way already stands where it goes. */
  private chipsOn(day: CalendarDay): CalendarChip[] {
    const move = this.move;
    if (!move || move.from === move.to) {
      return day.chips;
    }
    const chips = day.chips.filter((chip) => chip.id !== move.id);
    const moved = day.date === move.to ? this.chip(move.id) : undefined;
    return moved ? [...chips, moved] : chips;
  }

  private chip(id: string): CalendarChip | undefined {
    return this.days()
      .flatMap((day) => day.chips)
      .find((chip) => chip.id === id);
  }

  private dayOf(stop: string): CalendarDay | undefined {
    return this.days().find((day) => day.date === stop || this.chipsOn(day).some((chip) => chip.id === stop));
  }

  private knows(stop: string): boolean {
    const day = this.dayOf(stop);
    return !!day && (day.date !== stop || this.chipsOn(day).length === 0);
  }

  private stopOf(day: CalendarDay, last = false): string {
    return this.chipsOn(day).at(last ? -1 : 0)?.id ?? day.date;
  }

  private tab(stop: string): string {
    return stop === this.spot ? '0' : '-1';
  }

  private element(stop: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-stop="${CSS.escape(stop)}"]`);
  }

  private focused(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  private focusOn(stop: string): void {
    this.spot = stop;
    this.refocus = true;
    this.requestUpdate();
  }

  // Keys

  private readonly onFocusIn = (event: FocusEvent): void => {
    const stop = (event.target as HTMLElement).dataset.stop;
    if (stop) {
      this.spot = stop;
    }
  };

  /** A button clicks when Space comes up again; here Space means something else. */
  private readonly onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === ' ' && (event.target as HTMLElement).dataset.id) {
      event.preventDefault();
    }
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const stop = (event.target as HTMLElement).dataset.stop;
    if (!stop) {
      return;
    }
    const handled = this.move && !this.move.dropped ? this.carry(event.key) : this.walk(event.key, stop);
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private walk(key: string, stop: string): boolean {
    const day = this.dayOf(stop);
    if (!day) {
      return false;
    }
    const chip = this.chip(stop);
    switch (key) {
      case ' ':
        if (chip) {
          this.pickUp(chip, day);
        } else {
          this.add(day);
        }
        return true;
      case 'Enter':
        if (!chip) {
          this.add(day);
        }
        return !chip;
      case 'n':
        this.add(day);
        return true;
      case 'PageUp':
      case 'PageDown':
        this.fire('mp-page', { by: key === 'PageUp' ? -1 : 1 });
        return true;
      case 'Home':
      case 'End': {
        const week = this.data?.weeks.find((each) => each.days.includes(day));
        const end = week?.days.at(key === 'Home' ? 0 : -1);
        if (end) {
          this.focusOn(this.stopOf(end));
        }
        return true;
      }
      default:
        return key in STEPS && this.step(key, stop, day);
    }
  }

  private step(key: string, stop: string, day: CalendarDay): boolean {
    const stops = this.chipsOn(day).map((chip) => chip.id);
    const within = stops.indexOf(stop) + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : stops.length);
    if (within >= 0 && within < stops.length && stops.includes(stop)) {
      this.focusOn(stops[within]);
      return true;
    }
    const days = this.days();
    const next = days[days.indexOf(day) + STEPS[key]];
    if (next) {
      this.focusOn(this.stopOf(next, key === 'ArrowUp'));
    }
    return true;
  }

  private pickUp(chip: CalendarChip, day: CalendarDay): void {
    const words = (this.data as CalendarData).words;
    if (!this.data?.editable || !chip.movable) {
      this.said = fill(words.fixed, chip.name, day.label);
      return;
    }
    this.move = { id: chip.id, from: day.date, to: day.date, dropped: false };
    this.said = fill(words.pickedUp, chip.name, day.label);
  }

  private carry(key: string): boolean {
    const move = this.move as Move;
    const words = (this.data as CalendarData).words;
    const name = this.chip(move.id)?.name ?? '';
    const days = this.days();
    if (key in STEPS) {
      const next = days[days.findIndex((day) => day.date === move.to) + STEPS[key]];
      if (next) {
        this.move = { ...move, to: next.date };
        this.said = fill(words.over, name, next.label);
        this.focusOn(move.id);
      } else {
        this.said = fill(words.edge, name);
      }
      return true;
    }
    if (key === 'Escape' || key === 'Tab') {
      this.putBack(move, name);
      return key === 'Escape';
    }
    if (key === ' ' || key === 'Enter') {
      this.drop(move.id, move.from, move.to);
      return true;
    }
    return true;
  }

  private putBack(move: Move, name: string): void {
    const words = (this.data as CalendarData).words;
    this.move = null;
    this.said = fill(words.putBack, name, this.dayOf(move.from)?.label ?? '');
    this.focusOn(move.id);
  }

  private drop(id: string, from: string, to: string): void {
    const words = (this.data as CalendarData).words;
    const name = this.chip(id)?.name ?? '';
    if (from === to) {
      this.putBack({ id, from, to, dropped: false }, name);
      return;
    }
    this.move = { id, from, to, dropped: true };
    this.said = fill(words.dropped, name, this.days().find((day) => day.date === to)?.label ?? '');
    this.focusOn(id);
    this.fire('mp-move', { id, day: to });
  }

  private add(day: CalendarDay): void {
    if (this.data?.editable) {
      this.fire('mp-add', { day: day.date });
    }
  }

  private fire(type: string, detail: Record<string, string | number>): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  // Pointer and touch

  private releaseSortables(): void {
    this.sortables.forEach((sortable) => sortable.destroy());
    this.sortables = [];
  }

  private async renewSortables(): Promise<void> {
    this.releaseSortables();
    if (!this.data?.editable) {
      return;
    }
    this.sorter ??= import('sortablejs').then((module) => module.default);
    const sorter = await this.sorter;
    if (!this.isConnected || this.sortables.length) {
      return;
    }
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.renderRoot.querySelectorAll<HTMLElement>('.chips').forEach((list) => {
      this.sortables.push(
        sorter.create(list, {
          group: 'days',
          sort: false,
          draggable: '.movable',
          animation: calm ? 0 : 160,
          delay: LONG_PRESS_MS,
          delayOnTouchOnly: true,
          touchStartThreshold: 6,
          forceFallback: true,
          fallbackTolerance: 4,
          ghostClass: 'ghost',
          dragClass: 'dragging',
          onStart: (event) => this.lift(event.item),
          onEnd: (event) => this.land(event.item, event.from, event.to)
        })
      );
    });
  }

  private home: { parent: Node; before: Node | null } | null = null;

  private lift(item: HTMLElement): void {
    this.dragging = true;
    this.home = { parent: item.parentNode as Node, before: item.nextSibling };
  }

  /** Puts the node back where Lit left it, then moves the workout as data. */
  private land(item: HTMLElement, from: HTMLElement, to: HTMLElement): void {
    this.home?.parent.insertBefore(item, this.home.before);
    this.home = null;
    this.dragging = false;
    const id = item.dataset.id;
    const source = from.dataset.day;
    const target = to.dataset.day;
    if (id && source && target && source !== target) {
      this.drop(id, source, target);
    } else {
      this.requestUpdate('data');
    }
  }
}

customElements.define('mp-calendar', MpCalendar);
