import { css } from 'lit';

export const trackStyles = css`
  :host {
    /* Else the choices' hidden inputs hang on the page and lengthen it. */
    position: relative;
    display: block;
    min-width: 0;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    color: var(--mp-ink, #1d2420);
    --_shade-0: color-mix(in oklab, var(--mp-accent, #1f7a5c) 30%, var(--mp-paper, #fff));
    --_shade-1: color-mix(in oklab, var(--mp-accent, #1f7a5c) 55%, var(--mp-paper, #fff));
    --_shade-2: color-mix(in oklab, var(--mp-accent, #1f7a5c) 80%, var(--mp-paper, #fff));
    --_shade-3: color-mix(in oklab, var(--mp-accent, #1f7a5c) 75%, var(--mp-ink, #1d2420));
    --_shade-4: color-mix(in oklab, var(--mp-accent, #1f7a5c) 35%, var(--mp-ink, #1d2420));
  }

  :host([hidden]) {
    display: none;
  }

  .map {
    position: relative;
    overflow: hidden;
    border-radius: 8px;
    background: color-mix(in oklab, var(--mp-line, #d9ddd6) 22%, var(--mp-paper, #fff));
  }

  canvas,
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  text {
    font: 500 11px/1 inherit;
    font-family: inherit;
    fill: var(--mp-ink, #1d2420);
    paint-order: stroke;
    stroke: var(--mp-paper, #fff);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .post line {
    stroke: var(--mp-ink, #1d2420);
    stroke-width: 2;
  }

  .post circle {
    fill: var(--mp-paper, #fff);
    stroke: var(--mp-ink, #1d2420);
    stroke-width: 1.5;
  }

  .end {
    fill: var(--mp-paper, #fff);
    stroke: var(--mp-ink, #1d2420);
    stroke-width: 2.5;
  }

  .end.last {
    fill: var(--mp-ink, #1d2420);
  }

  .here {
    fill: var(--mp-gold, #e0a526);
    stroke: var(--mp-ink, #1d2420);
    stroke-width: 2;
  }

  .quiet {
    fill: var(--mp-quiet, #566159);
  }

  .bar {
    fill: none;
    stroke: var(--mp-quiet, #566159);
    stroke-width: 1.5;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    padding-top: 8px;
    color: var(--mp-quiet, #566159);
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 4px;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    float: left;
    padding: 0;
    margin-inline-end: 8px;
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 28px;
    padding: 0 10px;
    border: 1px solid var(--mp-line, #d9ddd6);
    border-radius: 14px;
    background: var(--mp-paper, #fff);
    cursor: pointer;
  }

  label:has(:checked) {
    border-color: var(--mp-accent, #1f7a5c);
    color: var(--mp-accent-text, #17624a);
    font-weight: 600;
  }

  label:focus-within:has(:focus-visible) {
    outline: 2px solid var(--mp-accent, #1f7a5c);
    outline-offset: 1px;
  }

  input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }

  .shades {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .shades i {
    width: 16px;
    height: 8px;
  }

  .shades span {
    display: inline-flex;
  }

  @media (pointer: coarse) {
    label {
      min-height: 44px;
      border-radius: 22px;
      padding: 0 14px;
    }
  }
`;
