import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
    color: var(--mp-ink, #1d2420);
    font-variant-numeric: tabular-nums;
    font-size: 0.8125rem;
  }

  :host([hidden]) {
    display: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    min-height: 28px;
  }

  .head[hidden] {
    display: none;
  }

  .head.rows {
    position: absolute;
    inset: -4px 0 auto auto;
    z-index: 2;
    min-height: 0;
  }

  .legend {
    display: contents;
  }

  .entry,
  .axis {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--mp-quiet, #566159);
  }

  .swatch {
    flex: none;
    width: 14px;
    height: 10px;
    border-radius: 3px;
    background: var(--_tone);
  }

  .swatch.LINE,
  .swatch.DASHED {
    height: 0;
    border-radius: 0;
    border-top: 2px solid var(--_tone);
    background: none;
  }

  .swatch.DASHED {
    border-top-style: dashed;
  }

  .swatch.AREA {
    box-sizing: border-box;
    border-top: 2px solid var(--_tone);
    border-radius: 0;
    background: color-mix(in srgb, var(--_tone) 25%, transparent);
  }

  .swatch.DOTS {
    width: 9px;
    height: 9px;
    border-radius: 50%;
  }

  .plot {
    position: relative;
    border-radius: 6px;
    touch-action: pan-y;
    cursor: crosshair;
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
  }

  .plot.choosable {
    cursor: pointer;
  }

  .plot:focus-visible {
    outline: 2px solid var(--mp-accent, #1f7a5c);
    outline-offset: 2px;
  }

  .plot.waiting {
    background: linear-gradient(90deg, transparent, color-mix(in srgb, var(--mp-line, #d9ddd6) 45%, transparent), transparent);
  }

  .busy .canvas {
    opacity: 0.5;
  }

  .canvas,
  .over {
    position: absolute;
    inset: 0;
  }

  .over {
    pointer-events: none;
    overflow: hidden;
  }

  .axis {
    position: absolute;
    height: 20px;
    white-space: nowrap;
  }

  .axis .other {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: 10px;
  }

  .bottom {
    position: absolute;
    right: 0;
    bottom: 0;
    color: var(--mp-quiet, #566159);
  }

  .post {
    position: absolute;
    width: 0;
    border-inline-start: 1px solid var(--_tone);
    opacity: 0.6;
  }

  .post-name {
    position: absolute;
    transform: translateX(-50%);
    padding: 0 2px;
    font-size: 0.75rem;
    line-height: 16px;
    white-space: nowrap;
    color: var(--mp-quiet, #566159);
  }

  .pointer {
    position: absolute;
    width: 0;
    border-inline-start: 1px solid var(--mp-ink, #1d2420);
  }

  .picked {
    position: absolute;
    background: color-mix(in srgb, var(--mp-accent, #1f7a5c) 18%, transparent);
    border-inline: 1px solid var(--mp-accent, #1f7a5c);
  }

  .tip {
    position: absolute;
    z-index: 1;
    max-width: 240px;
    padding: 6px 10px;
    border: 1px solid var(--mp-line, #d9ddd6);
    border-radius: 8px;
    background: var(--mp-paper, #fff);
    box-shadow: 0 2px 10px rgb(0 0 0 / 12%);
    pointer-events: none;
    line-height: 1.5;
  }

  .tip b {
    display: block;
    font-weight: 600;
  }

  .tip .entry {
    display: grid;
    grid-template-columns: 14px 1fr auto;
    column-gap: 6px;
  }

  .tip .entry span:last-child {
    padding-inline-start: 8px;
    color: var(--mp-ink, #1d2420);
    text-align: end;
    white-space: nowrap;
  }

  button {
    min-height: 28px;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: var(--mp-accent-text, #17624a);
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--mp-line, #d9ddd6);
  }

  button:focus-visible,
  .table:focus-visible {
    outline: 2px solid var(--mp-accent, #1f7a5c);
    outline-offset: 1px;
  }

  .reset {
    margin-inline-start: auto;
    border-color: var(--mp-line, #d9ddd6);
    background: var(--mp-paper, #fff);
  }

  .open {
    margin-inline-start: -8px;
  }

  .empty {
    padding: 24px 0;
    color: var(--mp-quiet, #566159);
  }

  .table {
    max-height: 360px;
    overflow: auto;
    border: 1px solid var(--mp-line, #d9ddd6);
    border-radius: 8px;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    padding: 8px 12px;
    text-align: start;
    color: var(--mp-quiet, #566159);
  }

  th,
  td {
    padding: 4px 12px;
    border-top: 1px solid var(--mp-line, #d9ddd6);
    text-align: end;
    white-space: nowrap;
    font-weight: 400;
  }

  th:first-child {
    text-align: start;
  }

  thead th {
    position: sticky;
    top: 0;
    background: var(--mp-paper, #fff);
    font-weight: 600;
  }

  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
