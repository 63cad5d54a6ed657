import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type Sortable from 'sortablejs';
import {
  fill,
  rowOf,
  type CalendarChip,
  type CalendarData,
  type CalendarDay,
  type CalendarHead,
  type CalendarWeek
} from './calendar-data';
import { calendarStyles } from './calendar-styles';
import { effortMark } from './effort-mark';
import { pasteMark } from './paste-mark';

const COMPACT_BELOW = 680;
const LONG_PRESS_MS = 300;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

type Deed = 'move' | 'copy' | 'keep' | 'drop' | 'forget';

/** A workout on its way to another day, and others with it: carried with keys, or dropped and not yet confirmed. */
interface Move {
  id: string;
  others: string[];
  from: string;
  to: string;
  dropped: boolean;
}

/**
 * Weeks of training as rows, one person's below one another or the same week of several: planned and done side by side,
 * the week's totals at the right.
 *
 * Workouts move by pointer, by long press and by keys (Space picks up, arrows move, Space drops, Escape puts back).
 * Several are selected by Shift and Control with a click, by Shift with arrows, by X, or by a tap once *Select* is on; they
 * move together. Control C and Control V copy them to another day.
 * The element changes nothing itself: it fires `mp-move` {id, day, also}, `mp-open` {id}, `mp-add` {day},
 * `mp-deed` {deed, ids}, `mp-paste` {day}, `mp-keys` and `mp-page` {by}, and shows what the server sends back in `data`.
 * Days are named by their keys, several ids are joined by spaces.
 */
export class MpCalendar extends LitElement {
  static override styles = calendarStyles;
  static override properties = {
    data: { attribute: false },
    compact: { type: Boolean, reflect: true },
    move: { state: true },
    selected: { state: true },
    selecting: { state: true },
    spot: { state: true },
    said: { state: true }
  };

  declare data: CalendarData | null;
  declare compact: boolean;
  private declare move: Move | null;
  private declare selected: ReadonlySet<string>;
  /** Whether a tap selects instead of opening. */
  private declare selecting: boolean;
  /** The one stop of the tab key: a chip's id, or the key of a day without chips. */
  private declare spot: string;
  private declare said: string;

  /** The stop that a range begins at. */
  private anchor = '';

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
    this.selected = new Set();
    this.selecting = false;
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
    this.selected = new Set([...this.selected].filter((id) => this.chip(id)));
    const before = (changed.get('data') as CalendarData | null | undefined)?.copied ?? this.data.copied;
    if (this.data.copied && this.data.copied !== before) {
      this.said = this.data.copied;
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
      ${data.editable ? this.tools(data) : nothing}
      <div
        class=${data.rowHead ? 'grid headed' : 'grid'}
        role="grid"
        aria-label=${data.label}
        aria-describedby=${data.editable ? 'hint' : nothing}
        @keydown=${this.onKeyDown}
        @keyup=${this.onKeyUp}
        @focusin=${this.onFocusIn}
      >
        <div class="row heads" role="row">
          ${data.rowHead ? html`<div class="head" role="columnheader">${data.rowHead}</div>` : nothing}
          ${data.weekdays.map(
            (day) => html`<div class="head" role="columnheader" aria-label=${day.longName}>${day.shortName}</div>`
          )}
          <div class="head" role="columnheader">${data.words.total}</div>
        </div>
        ${repeat(
          data.weeks,
          (week) => week.days[0].key,
          (week) => this.week(week)
        )}
      </div>
      ${data.editable ? this.deeds(data) : nothing}
    `;
  }

  private tools(data: CalendarData): TemplateResult {
    return html`
      <div class="tools">
        <button
          class="deed"
          type="button"
          aria-pressed=${this.selecting}
          @click=${() => (this.selecting ? this.clear() : this.begin())}
        >
          ${data.words.select}
        </button>
        <button class="deed keys" type="button" @click=${() => this.fire('mp-keys', {})}>${data.words.keys}</button>
      </div>
    `;
  }

  /** What can be done with the selected ones; else what waits to be pasted. */
  private deeds(data: CalendarData): TemplateResult | typeof nothing {
    const words = data.words;
    const some = this.selected.size > 0;
    if (!some && !this.selecting && !data.copied) {
      return nothing;
    }
    const button = (label: string, act: () => void) =>
      html`<button class="deed" type="button" @click=${act}>${label}</button>`;
    return html`
      <div class="deeds" role="toolbar" aria-label=${words.deeds} @keydown=${this.onDeedsKey}>
        <span class="count">
          ${some ? fill(words.selected, String(this.selected.size)) : this.selecting ? words.choose : data.copied}
        </span>
        ${some
          ? html`
              ${button(words.move, () => this.deed('move'))} ${button(words.copy, () => this.deed('copy'))}
              ${button(words.keep, () => this.keep(this.inOrder(this.selected)))}
              ${button(words.drop, () => this.deed('drop'))}
            `
          : nothing}
        ${some || this.selecting
          ? button(words.clear, () => this.clear())
          : button(words.forget, () => this.fire('mp-deed', { deed: 'forget', ids: '' }))}
      </div>
    `;
  }

  private week(week: CalendarWeek): TemplateResult {
    const percent = (share: number) => `width: ${Math.round(share * 100)}%`;
    return html`
      <div class="row" role="row">
        ${week.head ? this.head(week.head) : nothing}
        ${repeat(
          week.days,
          (day) => day.key,
          (day) => this.day(day)
        )}
        <div class="total" role="gridcell">
          <span class="unseen">${week.summary}</span>
          <span aria-hidden="true"
            >${week.done}${week.planned
              ? html` <span class="quiet">${week.done ? `/ ${week.planned}` : week.planned}</span>`
              : nothing}</span
          >
          <div class="bars" aria-hidden="true">
            <div class="bar before" style=${percent(week.beforeShare)}></div>
            <div class="bar of-plan" style=${percent(week.plannedShare)}></div>
            <div class="bar of-done" style=${percent(week.doneShare)}></div>
          </div>
          ${week.phase ? html`<span class="phase">${week.phase}</span>` : nothing}
        </div>
      </div>
    `;
  }

  private head(head: CalendarHead): TemplateResult {
    return html`
      <div class="row-head" role="rowheader">
        <a href=${head.href}>${head.name}</a>
        <span class=${head.pressing ? 'aside pressing' : 'aside'}>${head.aside}</span>
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
      this.move?.to === day.key && !this.move.dropped ? 'target' : ''
    ];
    return html`
      <div
        class=${classes.join(' ')}
        role="gridcell"
        aria-current=${day.today ? 'date' : nothing}
        data-stop=${chips.length ? nothing : day.key}
        tabindex=${chips.length ? nothing : this.tab(day.key)}
      >
        <div class="date">
          <span class="unseen">${day.label}</span>
          <span class="short" aria-hidden="true">${day.number}</span>
          <span class="long" aria-hidden="true">${day.shortLabel}</span>
          ${day.pastes && data.copied
            ? html`<button
                class="add paste"
                tabindex="-1"
                title=${fill(data.words.paste, '', day.label)}
                @click=${() => this.fire('mp-paste', { day: day.key })}
              >
                ${pasteMark}<span class="unseen">${fill(data.words.paste, '', day.label)}</span>
              </button>`
            : nothing}
          ${data.adds
            ? html`<button
                class="add"
                tabindex="-1"
                title=${fill(data.words.add, '', day.label)}
                @click=${() => this.fire('mp-add', { day: day.key })}
              >
                <span aria-hidden="true">+</span
                ><span class="unseen">${fill(data.words.add, '', day.label)}</span>
              </button>`
            : nothing}
        </div>
        <div class="chips" data-day=${day.key}>
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
    const moving = this.move?.id === chip.id || this.move?.others.includes(chip.id);
    const chosen = this.selected.has(chip.id);
    const choosing = this.selectable(chip) && (this.selecting || this.selected.size > 0);
    const classes = [
      'chip',
      chip.effort,
      chip.state,
      chip.kind === 'done' ? 'done-kind' : '',
      chip.movable ? 'movable' : '',
      chosen ? 'selected' : '',
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
        aria-pressed=${choosing ? chosen : nothing}
        @click=${(event: MouseEvent) => this.press(event, chip)}
      >
        ${effortMark(chip.effort)}
        <span class="name">${chip.name}</span>
        ${choosing ? html`<span class="tick" aria-hidden="true">${chosen ? '✓' : ''}</span>` : nothing}
        ${more ? html`<span class="more">${more}</span>` : nothing}
        <span class="unseen">${chip.label}</span>
      </button>
    `;
  }

  // Where things are

  private days(): CalendarDay[] {
    return this.data?.weeks.flatMap((week) => week.days) ?? [];
  }

  /** The day's chips as they look now: what is on its way already stands where it goes; a copy leaves all in place. */
  private chipsOn(day: CalendarDay): CalendarChip[] {
    const move = this.move;
    if (!move || move.from === move.to || rowOf(move.from) !== rowOf(move.to)) {
      return day.chips;
    }
    const carried = (chip: CalendarChip) => chip.id === move.id || move.others.includes(chip.id);
    const days = this.days();
    const at = (key: string) => days.findIndex((each) => each.key === key);
    const origin = days[days.indexOf(day) - (at(move.to) - at(move.from))];
    const arriving = origin && rowOf(origin.key) === rowOf(day.key) ? origin.chips.filter(carried) : [];
    return [...day.chips.filter((chip) => !carried(chip)), ...arriving];
  }

  private chip(id: string): CalendarChip | undefined {
    return this.days()
      .flatMap((day) => day.chips)
      .find((chip) => chip.id === id);
  }

  private dayOf(stop: string): CalendarDay | undefined {
    return this.days().find((day) => day.key === stop || this.chipsOn(day).some((chip) => chip.id === stop));
  }

  private knows(stop: string): boolean {
    const day = this.dayOf(stop);
    return !!day && (day.key !== stop || this.chipsOn(day).length === 0);
  }

  private stopOf(day: CalendarDay, last = false): string {
    return this.chipsOn(day).at(last ? -1 : 0)?.id ?? day.key;
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
    const stop = (event.target as HTMLElement).dataset.stop;
    if (!stop || event.altKey) {
      return;
    }
    if (this.handle(event, stop)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private handle(event: KeyboardEvent, stop: string): boolean {
    const carrying = this.move !== null && !this.move.dropped;
    if (event.ctrlKey || event.metaKey) {
      return !carrying && this.clip(event.key.toLowerCase(), stop);
    }
    if (carrying) {
      return this.carry(event.key);
    }
    return event.shiftKey && event.key in STEPS ? this.stretch(event.key, stop) : this.walk(event.key, stop);
  }

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
      case 'x':
        if (chip) {
          this.toggle(chip);
        }
        return true;
      case 'Escape': {
        const some = this.selected.size > 0 || this.selecting;
        this.clear();
        return some;
      }
      case '?':
        this.fire('mp-keys', {});
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
          this.anchor = this.stopOf(end);
          this.focusOn(this.anchor);
        }
        return true;
      }
      default:
        if (!(key in STEPS)) {
          return false;
        }
        this.step(key, stop, day);
        this.anchor = this.spot;
        return true;
    }
  }

  private step(key: string, stop: string, day: CalendarDay): void {
    const stops = this.chipsOn(day).map((chip) => chip.id);
    const within = stops.indexOf(stop) + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : stops.length);
    if (within >= 0 && within < stops.length && stops.includes(stop)) {
      this.focusOn(stops[within]);
      return;
    }
    const days = this.days();
    const next = days[days.indexOf(day) + STEPS[key]];
    if (next) {
      this.focusOn(this.stopOf(next, key === 'ArrowUp'));
    }
  }

  private pickUp(chip: CalendarChip, day: CalendarDay): void {
    const words = (this.data as CalendarData).words;
    const others = this.company(chip.id);
    const fixed = [chip.id, ...others].map((id) => this.chip(id)).find((each) => each && !each.movable);
    if (!this.data?.editable || fixed) {
      this.said = fill(words.fixed, (fixed ?? chip).name, day.label);
      return;
    }
    this.move = { id: chip.id, others, from: day.key, to: day.key, dropped: false };
    this.said = fill(words.pickedUp, this.nameOf(this.move), day.label);
  }

  /** The selected ones that go wherever this one goes. */
  private company(id: string): string[] {
    return this.selected.has(id) ? this.inOrder(this.selected).filter((each) => each !== id) : [];
  }

  private nameOf(move: Move): string {
    const name = this.chip(move.id)?.name ?? '';
    const words = (this.data as CalendarData).words;
    return move.others.length ? fill(words.andMore, name, String(move.others.length)) : name;
  }

  private carry(key: string): boolean {
    const move = this.move as Move;
    const words = (this.data as CalendarData).words;
    const days = this.days();
    if (key in STEPS) {
      const next = days[days.findIndex((day) => day.key === move.to) + STEPS[key]];
      const sideways = Math.abs(STEPS[key]) === 1;
      if (next && !(sideways && rowOf(next.key) !== rowOf(move.to))) {
        this.move = { ...move, to: next.key };
        const copies = rowOf(next.key) !== rowOf(move.from);
        this.said = fill(copies ? words.copies : words.over, this.nameOf(move), next.label);
        this.focusOn(move.id);
      } else {
        this.said = fill(words.edge, this.nameOf(move));
      }
      return true;
    }
    if (key === 'Escape' || key === 'Tab') {
      this.putBack(move);
      return key === 'Escape';
    }
    if (key === ' ' || key === 'Enter') {
      this.drop(move);
      return true;
    }
    return true;
  }

  private putBack(move: Move): void {
    const words = (this.data as CalendarData).words;
    this.move = null;
    this.said = fill(words.putBack, this.nameOf(move), this.dayOf(move.from)?.label ?? '');
    this.focusOn(move.id);
  }

  private drop(move: Move): void {
    if (move.from === move.to) {
      this.putBack(move);
      return;
    }
    const words = (this.data as CalendarData).words;
    this.move = { ...move, dropped: true };
    this.said = fill(words.dropped, this.nameOf(move), this.days().find((day) => day.key === move.to)?.label ?? '');
    this.focusOn(move.id);
    this.fire('mp-move', { id: move.id, day: move.to, also: move.others.join(' ') });
  }

  // Selecting and copying

  private selectable(chip: CalendarChip): boolean {
    return !!this.data?.editable && chip.kind === 'planned';
  }

  private press(event: MouseEvent, chip: CalendarChip): void {
    this.spot = chip.id;
    if (this.selectable(chip) && event.shiftKey) {
      this.reach(chip.id);
    } else if (this.selectable(chip) && (event.ctrlKey || event.metaKey || this.selecting)) {
      this.toggle(chip);
    } else {
      this.anchor = chip.id;
      this.fire('mp-open', { id: chip.id });
    }
  }

  private toggle(chip: CalendarChip): void {
    if (!this.selectable(chip)) {
      return;
    }
    this.anchor = chip.id;
    const chosen = new Set(this.selected);
    if (!chosen.delete(chip.id)) {
      chosen.add(chip.id);
    }
    this.choose(chosen, chip.id);
  }

  /** Selects all from where the range began to this stop, in reading order. */
  private reach(stop: string): void {
    const stops = this.days().flatMap((day) => {
      const chips = this.chipsOn(day);
      return chips.length ? chips.map((chip) => chip.id) : [day.key];
    });
    const [begin, end] = [stops.indexOf(this.anchor), stops.indexOf(stop)];
    const range = begin < 0 ? [stop] : stops.slice(Math.min(begin, end), Math.max(begin, end) + 1);
    this.anchor = begin < 0 ? stop : this.anchor;
    this.choose(
      range.filter((id) => {
        const chip = this.chip(id);
        return chip && this.selectable(chip);
      }),
      stop
    );
  }

  /** Selects these, as far as they stand in the row of this stop: what belongs to somebody else is another matter. */
  private choose(ids: Iterable<string>, stop: string): void {
    const row = rowOf(this.dayOf(stop)?.key ?? '');
    this.selected = new Set([...ids].filter((id) => rowOf(this.dayOf(id)?.key ?? '') === row));
    this.said = fill((this.data as CalendarData).words.selected, String(this.selected.size));
  }

  private stretch(key: string, stop: string): boolean {
    const day = this.dayOf(stop);
    if (day && this.data?.editable) {
      this.anchor = this.anchor || stop;
      this.step(key, stop, day);
      this.reach(this.spot);
    }
    return true;
  }

  private begin(): void {
    this.selecting = true;
    this.said = (this.data as CalendarData).words.choose;
  }

  private clear(): void {
    if (this.selected.size || this.selecting) {
      this.selected = new Set();
      this.selecting = false;
      this.said = (this.data as CalendarData).words.cleared;
      this.focusOn(this.spot);
    }
  }

  private inOrder(ids: ReadonlySet<string>): string[] {
    return this.days()
      .flatMap((day) => day.chips)
      .map((chip) => chip.id)
      .filter((id) => ids.has(id));
  }

  private deed(deed: Deed): void {
    this.fire('mp-deed', { deed, ids: this.inOrder(this.selected).join(' ') });
  }

  private keep(ids: string[]): void {
    this.fire('mp-deed', { deed: 'keep', ids: ids.join(' ') });
    this.clear();
  }

  private clip(key: string, stop: string): boolean {
    const data = this.data as CalendarData;
    const day = this.dayOf(stop);
    if (!data.editable || !day || (key !== 'c' && key !== 'v')) {
      return false;
    }
    if (key === 'v') {
      if (data.copied) {
        this.fire('mp-paste', { day: day.key });
      } else {
        this.said = data.words.nothingCopied;
      }
      return true;
    }
    const chip = this.chip(stop);
    const ids = this.selected.size ? this.inOrder(this.selected) : chip && this.selectable(chip) ? [chip.id] : [];
    if (ids.length) {
      this.keep(ids);
    } else {
      this.said = data.words.nothingCopied;
    }
    return true;
  }

  private readonly onDeedsKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.clear();
      event.stopPropagation();
    }
  };

  private add(day: CalendarDay): void {
    if (this.data?.adds) {
      this.fire('mp-add', { day: day.key });
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
      this.drop({ id, others: this.company(id), from: source, to: target, dropped: false });
    } else {
      this.requestUpdate('data');
    }
  }
}

customElements.define('mp-calendar', MpCalendar);
