import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Effort } from './calendar-data';

/** One shape for each effort, so that colour is never the only sign. */
const SHAPES: Record<Effort, SVGTemplateResult> = {
  REST: svg`<path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="2" />`,
  SESSION: svg`<path d="M8 2.5l5 2.75v5.5l-5 2.75-5-2.75v-5.5z" fill="none" stroke="currentColor" stroke-width="2" />`,
  OPEN: svg`<circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="2" />`,
  EASY: svg`<circle cx="8" cy="8" r="5" fill="currentColor" />`,
  MARATHON: svg`<rect x="3" y="3" width="10" height="10" rx="2" fill="currentColor" />`,
  THRESHOLD: svg`<path d="M8 2l6.5 11.5h-13z" fill="currentColor" />`,
  INTERVAL: svg`<path d="M8 1.5l6.5 6.5L8 14.5 1.5 8z" fill="currentColor" />`,
  REPETITION: svg`<path d="M8 1l2 4.6 5 .4-3.8 3.3 1.2 4.9L8 11.6l-4.4 2.6 1.2-4.9L1 6l5-.4z" fill="currentColor" />`,
  RACE: svg`<path d="M3.5 15V1.5h9l-2 3.5 2 3.5h-7V15z" fill="currentColor" />`
};

export function effortMark(effort: Effort): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[effort]}</svg>`;
}
