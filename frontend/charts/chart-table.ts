import { html, nothing, type TemplateResult } from 'lit';
import { fill, type ChartData, type Columns } from './chart-data';
import { nearest } from './downsample';
import type { Words } from './scales';

const MOST_ROWS = 60;

/** The same numbers as a table; of a long line evenly chosen points, and every post. */
export function tableOf(data: ChartData, columns: Columns, words: Words): TemplateResult {
  const chosen = rowsOf(data, columns);
  const names = postsByRow(data, columns);
  const part = chosen.length < data.count ? fill(data.words.part, String(chosen.length), String(data.count)) : '';
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${data.title}>
      <table>
        <caption>
          ${data.title}${part ? html`<br />${part}` : nothing}
        </caption>
        <thead>
          <tr>
            <th scope="col">${data.bottom.name}</th>
            ${names.size > 0 ? html`<th scope="col">${data.words.mark}</th>` : nothing}
            ${data.series.map((series) => html`<th scope="col">${series.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${chosen.map(
            (index) => html`
              <tr>
                <th scope="row">${placeOf(data, columns, words, index)}</th>
                ${names.size > 0 ? html`<td>${names.get(index) ?? ''}</td>` : nothing}
                ${data.series.map(
                  (series, i) => html`<td>${words.value(data.axes[series.axis], columns.values[i][index])}</td>`
                )}
              </tr>
            `
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** A point's place along the bottom, in words. */
export function placeOf(data: ChartData, columns: Columns, words: Words, index: number): string {
  return data.bottom.categories?.[index] ?? words.value(data.bottom, columns.along[index]);
}

function rowsOf(data: ChartData, columns: Columns): number[] {
  if (data.count <= MOST_ROWS) {
    return Array.from({ length: data.count }, (_, index) => index);
  }
  const rows = new Set(postsByRow(data, columns).keys());
  for (let i = 0; i < MOST_ROWS; i++) {
    rows.add(Math.round((i * (data.count - 1)) / (MOST_ROWS - 1)));
  }
  return [...rows].sort((a, b) => a - b);
}

function postsByRow(data: ChartData, columns: Columns): Map<number, string> {
  const posts = new Map<number, string>();
  for (const mark of data.marks) {
    const index = nearest(columns.along, mark.at);
    if (index >= 0 && mark.label) {
      posts.set(index, posts.has(index) ? `${posts.get(index)}, ${mark.label}` : mark.label);
    }
  }
  return posts;
}
