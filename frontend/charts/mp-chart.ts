import type { EChartsType } from 'echarts/core';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChartData, Columns, Stretch } from './chart-data';
import { optionsOf } from './chart-options';
import { overlayOf, type Sight } from './chart-overlay';
import { chartStyles } from './chart-styles';
import { placeOf, tableOf } from './chart-table';
import { columnsOf } from './columns';
import { nearest } from './downsample';
import { Gestures, type Plot } from './gestures';
import { layOut } from './layout';
import { listen, tell } from './link';
import { Words } from './scales';
import { ThemeWatch } from './theme-watch';

/** Data with their numbers, ready to be drawn. */
interface Shown {
  data: ChartData;
  columns: Columns;
  words: Words;
  whole: Stretch;
}

/**
 * A chart over ECharts, which loads with the first one. Its pointer is a slider: the arrow keys walk along the points and
 * each is read out; a table of the same numbers opens below. Fires `mp-chosen` {index}.
 */
export class MpChart extends LitElement implements Plot {
  static override styles = chartStyles;
  static override properties = {
    data: { attribute: false },
    src: { type: String },
    choosable: { type: Boolean },
    shown: { state: true },
    stretch: { state: true },
    cursor: { state: true },
    table: { state: true },
    failed: { state: true },
    width: { state: true }
  };

  declare data: ChartData | null;
  declare src: string | null;
  declare choosable: boolean;
  declare stretch: Stretch;
  private declare shown: Shown | null;
  /** Index of the point that the pointer is at; -1 for none. */
  private declare cursor: number;
  private declare table: boolean;
  private declare failed: boolean;
  private declare width: number;

  private chart: EChartsType | null = null;
  private drawn: unknown[] = [];
  private loading: AbortController | null = null;
  private unlisten = () => {};
  private readonly gestures = new Gestures(this);
  private readonly theme = new ThemeWatch(this, () => {
    this.drawn = [];
    this.requestUpdate();
  });
  private readonly widths = new ResizeObserver(([entry]) => {
    this.width = Math.round(entry.contentRect.width);
  });

  constructor() {
    super();
    this.data = null;
    this.src = null;
    this.choosable = false;
    this.stretch = { from: 0, until: 1 };
    this.shown = null;
    this.cursor = -1;
    this.table = false;
    this.failed = false;
    this.width = 0;
  }

  get whole(): Stretch {
    return this.shown?.whole ?? this.stretch;
  }

  get zoomable(): boolean {
    return (this.shown?.data.zoom ?? false) && this.shown!.data.count > 4;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.widths.observe(this);
    this.unlisten = listen(
      this,
      () => this.shown?.data.link ?? '',
      (index) => (this.cursor = index)
    );
    this.drawn = [];
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.widths.disconnect();
    this.unlisten();
    this.loading?.abort();
    this.chart?.dispose();
    this.chart = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('data') || changed.has('src')) && this.data) {
      void this.load(this.data);
    }
    const { from, until } = this.stretch;
    const at = this.shown?.columns.along[this.cursor] ?? null;
    this.gestures.pointedAt = at !== null && at >= from && at <= until ? at : null;
  }

  private async load(data: ChartData): Promise<void> {
    this.loading?.abort();
    const loading = (this.loading = new AbortController());
    try {
      let fetched: ArrayBuffer | null = null;
      if (!data.columns) {
        if (!this.src) {
          return; // it is on its way
        }
        const response = await fetch(this.src, { signal: loading.signal });
        if (!response.ok) {
          throw new Error(`${response.status}`);
        }
        fetched = await response.arrayBuffer();
      }
      if (!loading.signal.aborted) {
        this.take(data, columnsOf(data, fetched));
      }
    } catch {
      this.failed = !loading.signal.aborted || this.failed;
    }
  }

  private take(data: ChartData, columns: Columns): void {
    const whole = wholeOf(data, columns);
    this.shown = { data, columns, words: new Words(data.locale), whole };
    this.stretch = whole;
    this.cursor = -1;
    this.failed = false;
  }

  protected override updated(): void {
    void this.draw();
  }

  /** Draws if what ECharts draws has changed; the pointer is none of it. */
  private async draw(): Promise<void> {
    const shown = this.shown;
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    if (!shown || !canvas || this.width === 0) {
      return;
    }
    const state = [shown, this.stretch, this.width, canvas];
    if (state.every((part, index) => part === this.drawn[index])) {
      return;
    }
    this.drawn = state;
    const { init } = await import('./engine');
    if (!this.isConnected || this.drawn !== state) {
      return;
    }
    const layout = layOut(shown.data);
    const size = { width: this.width, height: layout.height };
    if (this.chart && this.chart.getDom() !== canvas) {
      this.chart.dispose();
      this.chart = null;
    }
    this.chart ??= init(canvas, null, { renderer: 'canvas', ...size });
    if (this.chart.getWidth() !== size.width || this.chart.getHeight() !== size.height) {
      this.chart.resize(size);
    }
    const look = {
      colour: (token: string) => this.theme.colour(token),
      font: getComputedStyle(this).fontFamily,
      still: this.theme.still
    };
    const options = optionsOf(shown.data, shown.columns, this.stretch, layout, this.width, look, shown.words);
    this.chart.setOption(options, { notMerge: true, silent: true });
    this.dispatchEvent(new CustomEvent('mp-drawn'));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.failed) {
      return html`<p class="empty" role="status">${this.data?.words.failed}</p>`;
    }
    const shown = this.shown;
    if (!shown) {
      const height = this.data ? layOut(this.data).height : 0;
      return html`<div class="plot waiting" aria-busy="true" style="height: ${height}px"></div>`;
    }
    const { data, columns, words } = shown;
    if (data.count === 0) {
      return html`<p class="empty">${data.words.none}</p>`;
    }
    const busy = this.data !== data;
    const layout = layOut(data);
    const at = Math.min(Math.max(this.cursor, 0), data.count - 1);
    const sight: Sight = {
      data,
      columns,
      words,
      layout,
      width: this.width,
      stretch: this.stretch,
      picked: this.gestures.picked,
      cursor: this.cursor
    };
    return html`
      <div class="head ${data.rows ? 'rows' : ''}" ?hidden=${(data.rows || data.series.length < 2) && !this.zoomable}>
        ${data.rows ? nothing : legendOf(data)}
        ${this.closer()
          ? html`<button class="reset" @click=${() => this.look(this.whole)}>${data.words.reset}</button>`
          : nothing}
      </div>
      <div class="unseen" id="hint">${this.zoomable ? data.words.zoomHint : data.words.hint}</div>
      <div
        class="plot ${busy ? 'busy' : ''} ${this.choosable ? 'choosable' : ''}"
        style="height: ${layout.height}px"
        tabindex="0"
        role="slider"
        aria-label=${data.title}
        aria-describedby="hint"
        aria-valuemin="1"
        aria-valuemax=${data.count}
        aria-valuenow=${at + 1}
        aria-valuetext=${this.sentence(shown, at)}
        aria-busy=${busy ? 'true' : nothing}
        @keydown=${this.gestures.key}
        @pointerdown=${this.gestures.down}
        @pointermove=${this.gestures.move}
        @pointerup=${this.gestures.up}
        @pointercancel=${this.gestures.up}
        @pointerleave=${this.gestures.leave}
        @wheel=${this.gestures.wheel}
        @blur=${() => this.point(null)}
      >
        <div class="canvas" aria-hidden="true"></div>
        ${overlayOf(sight)}
      </div>
      <button class="open" aria-expanded=${this.table ? 'true' : 'false'} @click=${() => (this.table = !this.table)}>
        ${this.table ? data.words.shut : data.words.table}
      </button>
      ${this.table ? tableOf(data, columns, words) : nothing}
    `;
  }

  private sentence({ data, columns, words }: Shown, index: number): string {
    const values = data.series.map(
      (series, i) => `${series.name} ${words.value(data.axes[series.axis], columns.values[i][index])}`
    );
    return [placeOf(data, columns, words, index), ...values].join(', ');
  }

  private closer(): boolean {
    const { from, until } = this.whole;
    return this.stretch.from > from || this.stretch.until < until;
  }

  // --- Plot: what the hand may do ---

  valueAt(clientX: number): number {
    const plot = this.renderRoot.querySelector('.plot');
    if (!plot || !this.shown) {
      return 0;
    }
    const { left, right } = layOut(this.shown.data);
    const share = (clientX - plot.getBoundingClientRect().left - left) / Math.max(1, this.width - left - right);
    return this.stretch.from + share * (this.stretch.until - this.stretch.from);
  }

  point(value: number | null): void {
    if (!this.shown) {
      return;
    }
    const { from, until } = this.stretch;
    const along = this.shown.columns.along;
    const index = value === null ? -1 : nearest(along, Math.min(Math.max(value, from), until));
    if (index !== this.cursor) {
      this.cursor = index;
      tell(this.shown.data.link, index, this);
    }
  }

  /** A press of a key goes one point on, or as far as can be seen where there are more points than pixels. */
  walk(points: number): void {
    const along = this.shown?.columns.along;
    if (!along) {
      return;
    }
    const { from, until } = this.stretch;
    const seen = nearest(along, until) - nearest(along, from);
    const step = Math.max(1, Math.round(seen / 300));
    const start = this.cursor < 0 ? (points > 0 ? nearest(along, from) - step : nearest(along, until) + step) : this.cursor;
    this.goTo(start + points * step);
  }

  walkTo(end: 'first' | 'last'): void {
    this.goTo(end === 'first' ? 0 : Infinity);
  }

  private goTo(index: number): void {
    const shown = this.shown!;
    this.cursor = Math.min(Math.max(index, 0), shown.data.count - 1);
    tell(shown.data.link, this.cursor, this);
    const at = shown.columns.along[this.cursor];
    const { from, until } = this.stretch;
    if (at < from || at > until) {
      const by = at < from ? at - from : at - until;
      this.look({ from: from + by, until: until + by });
    }
  }

  look({ from, until }: Stretch): void {
    const shown = this.shown;
    if (!shown) {
      return;
    }
    const { from: first, until: last } = shown.whole;
    const least = ((last - first) * Math.min(1, 4 / shown.data.count)) || 1;
    const span = Math.min(last - first, Math.max(until - from, least));
    let begin = Math.min(Math.max((from + until - span) / 2, first), last - span);
    let end = begin + span;
    if (shown.data.bottom.categories) {
      begin = Math.round(begin + 0.5) - 0.5;
      end = Math.max(begin + 1, Math.round(end + 0.5) - 0.5);
    }
    this.stretch = { from: begin, until: end };
  }

  choose(): void {
    if (this.choosable && this.cursor >= 0) {
      this.dispatchEvent(new CustomEvent('mp-chosen', { detail: { index: this.cursor } }));
    }
  }
}

function wholeOf(data: ChartData, { along }: Columns): Stretch {
  const first = along[0] ?? 0;
  const last = along[along.length - 1] ?? 1;
  const blocks = data.series.some(({ shape }) => shape === 'BAR' || shape === 'STACK' || shape === 'DOTS');
  const pad = data.bottom.categories ? 0.5 : blocks ? (last - first) / Math.max(2, 2 * (along.length - 1)) || 0.5 : 0;
  return { from: first - pad, until: last + pad || 1 };
}

function legendOf(data: ChartData): TemplateResult {
  return html`
    <div class="legend" aria-hidden="true">
      ${data.series.map(
        ({ name, shape, token }) =>
          html`<span class="entry"><span class="swatch ${shape}" style="--_tone: var(${token})"></span>${name}</span>`
      )}
    </div>
  `;
}

customElements.define('mp-chart', MpChart);
