import { html, type TemplateResult } from 'lit';

/** A clipboard with an arrow into it. */
export const pasteMark: TemplateResult = html`<svg
  viewBox="0 0 16 16"
  width="14"
  height="14"
  fill="none"
  stroke="currentColor"
  stroke-width="1.5"
  aria-hidden="true"
  focusable="false"
>
  <path d="M6 3H3.5v11h9V3H10M6 1.5h4v3H6zM8 7v4.5M6 9.5l2 2 2-2" />
</svg>`;
