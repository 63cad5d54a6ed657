import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData, ChartSeries, Columns, Stretch } from './chart-data';
import { placeOf } from './chart-table';
import type { Layout } from './layout';
import type { Words } from './scales';

const LETTER_PX = 7;
const TIP_PX = 240;

export interface Sight {
  data: ChartData;
  columns: Columns;
  words: Words;
  layout: Layout;
  width: number;
  stretch: Stretch;
  picked: Stretch | null;
  cursor: number;
}

/** What lies over the drawing: the axes' names, posts, the stretch dragged over, and the pointer with its figures. */
export function overlayOf(sight: Sight): TemplateResult {
  return html`<div class="over" aria-hidden="true">
      ${axisNames(sight)}${posts(sight)}${picked(sight)}${pointer(sight)}
    </div>
    ${tip(sight)}`;
}

function x({ layout, width, stretch }: Sight, value: number): number {
  const plot = width - layout.left - layout.right;
  return layout.left + ((value - stretch.from) / (stretch.until - stretch.from)) * plot;
}

function sides({ layout }: Sight): { top: number; height: number } {
  const last = layout.rows[layout.rows.length - 1];
  return { top: layout.rows[0].top, height: last.top + last.height - layout.rows[0].top };
}

function axisNames({ data, layout }: Sight): TemplateResult[] {
  return data.axes.map((axis, index) => {
    const name = axis.name + (axis.suffix.trim() ? `, ${axis.suffix.trim()}` : '');
    const own = data.series.filter((series) => series.axis === index);
    const swatch = ({ shape, token }: ChartSeries) =>
      html`<span class="swatch ${shape}" style="--_tone: var(${token})"></span>`;
    const [first, ...others] = data.rows ? own : [];
    const top = data.rows ? layout.rows[index].name : 0;
    const place = data.rows || index === 0 ? 'left: 0' : `right: ${(index - 1) * 48}px`;
    return html`<span class="axis" style="top: ${top}px; ${place}"
      >${first ? swatch(first) : nothing}${name}${others.map(
        (series) => html`<span class="other">${swatch(series)}${series.name}</span>`
      )}</span
    >`;
  });
}

/** A name that would run into the one before it is left out; its post stays. */
function posts(sight: Sight): TemplateResult[] {
  const { data, stretch } = sight;
  const { top, height } = sides(sight);
  let free = -Infinity;
  return data.marks
    .filter(({ at }) => at >= stretch.from && at <= stretch.until)
    .map(({ at, label, token }) => {
      const left = x(sight, at);
      const half = (label.length * LETTER_PX) / 2 + 2;
      const room = left - half > free;
      if (room && label) {
        free = left + half;
      }
      return html`
        <span class="post" style="left: ${left}px; top: ${top}px; height: ${height}px; --_tone: var(${token})"></span>
        ${room && label
          ? html`<span class="post-name" style="left: ${left}px; top: ${top - 17}px">${label}</span>`
          : nothing}
      `;
    });
}

function picked(sight: Sight): TemplateResult | typeof nothing {
  if (!sight.picked) {
    return nothing;
  }
  const { top, height } = sides(sight);
  const left = x(sight, sight.picked.from);
  const wide = x(sight, sight.picked.until) - left;
  return html`<span class="picked" style="left: ${left}px; width: ${wide}px; top: ${top}px; height: ${height}px"></span>`;
}

function pointer(sight: Sight): TemplateResult | typeof nothing {
  const at = sight.columns.along[sight.cursor];
  if (at === undefined || at < sight.stretch.from || at > sight.stretch.until) {
    return nothing;
  }
  const { top, height } = sides(sight);
  return html`<span class="pointer" style="left: ${x(sight, at)}px; top: ${top}px; height: ${height}px"></span>`;
}

function tip(sight: Sight): TemplateResult | typeof nothing {
  const { data, columns, words, cursor, width, layout, stretch } = sight;
  const at = columns.along[cursor];
  if (at === undefined || at < stretch.from || at > stretch.until) {
    return nothing;
  }
  const left = x(sight, at);
  const place = left + 12 + TIP_PX > width && left > width / 2 ? `right: ${width - left + 12}px` : `left: ${left + 12}px`;
  return html`
    <div class="tip" aria-hidden="true" style="top: ${layout.rows[0].top}px; ${place}">
      <b>${placeOf(data, columns, words, cursor)}</b>
      ${data.series.map(
        (series, i) => html`
          <span class="entry">
            <span class="swatch ${series.shape}" style="--_tone: var(${series.token})"></span>
            <span>${series.name}</span>
            <span>${words.value(data.axes[series.axis], columns.values[i][cursor])}</span>
          </span>
        `
      )}
    </div>
  `;
}
