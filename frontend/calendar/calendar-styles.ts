import { css } from 'lit';

export const calendarStyles = css`
  :host {
    display: block;
    color: var(--mp-ink, #1d2420);
    font-variant-numeric: tabular-nums;
    --_line: var(--mp-line, #d9ddd6);
    --_quiet: var(--mp-quiet, #566159);
    --_surface: var(--mp-paper, #fff);
    --_raised: var(--mp-raised, rgb(120 130 126 / 10%));
    --_accent: var(--mp-accent, #1f7a5c);
  }

  .grid {
    border-top: 1px solid var(--_line);
  }

  .row {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr)) minmax(88px, 112px);
    border-bottom: 1px solid var(--_line);
  }

  .headed .row {
    grid-template-columns: minmax(120px, 168px) repeat(7, minmax(0, 1fr)) minmax(88px, 112px);
  }

  .row-head {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: 8px;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .row-head a {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .row-head a:hover {
    text-decoration: underline;
  }

  .aside {
    color: var(--_quiet);
    font-size: 0.8125rem;
  }

  .aside.pressing {
    color: inherit;
    font-weight: 600;
  }

  .tools {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    padding-bottom: 8px;
  }

  .deed {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
    cursor: pointer;
  }

  .deed:hover {
    background: var(--_raised);
  }

  .deed[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .deeds {
    position: sticky;
    bottom: 12px;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    width: fit-content;
    max-width: 100%;
    box-sizing: border-box;
    margin: 12px auto 0;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_surface);
    box-shadow: 0 4px 14px rgb(0 0 0 / 18%);
  }

  .count {
    padding-inline-end: 8px;
    font-size: 0.875rem;
    font-weight: 600;
  }

  /* Below what stays at the top of the page already. */
  .heads {
    position: sticky;
    top: var(--mp-stuck, 0px);
    z-index: 1;
    background: var(--vaadin-background-color, var(--_surface));
  }

  .head {
    padding: 8px;
    font-size: 0.8125rem;
    font-weight: 500;
    color: var(--_quiet);
  }

  .day {
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 92px;
    padding: 4px;
    border-inline-end: 1px solid var(--_line);
    outline-offset: -2px;
  }

  .day.outside {
    background: var(--_raised);
  }

  .day.target {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .date {
    display: flex;
    align-items: center;
    min-height: 24px;
    padding-inline: 4px;
    font-size: 0.8125rem;
    color: var(--_quiet);
  }

  .short,
  .long {
    margin-inline-end: auto;
  }

  .today .short,
  .today .long {
    padding: 0 6px;
    margin-inline-start: -6px;
    border-radius: 9px;
    background: var(--_accent);
    color: var(--mp-paper, #fff);
  }

  .long {
    display: none;
    white-space: nowrap;
  }

  .add {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1;
    cursor: pointer;
    opacity: 0;
  }

  .day:hover .add,
  .day:focus-within .add {
    opacity: 1;
  }

  .add:hover {
    background: var(--_raised);
  }

  .chips {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-height: 24px;
  }

  .chip {
    --_effort: var(--_quiet);
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    column-gap: 6px;
    width: 100%;
    padding: 4px 6px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
  }

  .chip.selected {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .tick {
    grid-column: 3;
    grid-row: 1;
    width: 14px;
    height: 14px;
    box-sizing: border-box;
    border: 1px solid var(--_quiet);
    border-radius: 50%;
    font-size: 0.625rem;
    line-height: 12px;
    text-align: center;
  }

  .selected .tick {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 700;
  }

  .chip.movable {
    cursor: grab;
  }

  .REST,
  .SESSION,
  .OPEN {
    --_effort: var(--mp-effort-rest, #5f6963);
  }

  .EASY {
    --_effort: var(--mp-effort-e, #4d6d9a);
  }

  .MARATHON {
    --_effort: var(--mp-effort-m, #0f7b83);
  }

  .THRESHOLD {
    --_effort: var(--mp-effort-t, #95640a);
  }

  .INTERVAL {
    --_effort: var(--mp-effort-i, #b4511a);
  }

  .REPETITION {
    --_effort: var(--mp-effort-r, #7b4fb0);
  }

  .RACE {
    --_effort: var(--mp-ink, #1d2420);
  }

  .mark {
    width: 14px;
    height: 14px;
    margin-top: 1px;
    color: var(--_effort);
  }

  .name,
  .more {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .name {
    font-weight: 500;
  }

  .RACE .name {
    font-weight: 700;
  }

  .more {
    grid-column: 2 / -1;
    -webkit-line-clamp: 3;
    color: var(--_quiet);
    font-size: 0.75rem;
  }

  .chip.done-kind {
    background: none;
    border-color: var(--_line);
    border-inline-start: 3px solid var(--_effort);
  }

  .chip.missed {
    background: none;
    border: 1px dashed var(--_quiet);
  }

  .chip.carried,
  .chip.dragging {
    box-shadow: 0 4px 14px rgb(0 0 0 / 22%);
    background: var(--_surface);
    border-color: var(--_accent);
  }

  .chip.ghost,
  .chip.moving {
    opacity: 0.55;
  }

  .chip:focus-visible,
  .day:focus-visible,
  .add:focus-visible,
  .deed:focus-visible,
  .row-head a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .day:focus-visible {
    outline-offset: -3px;
  }

  .total {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 4px;
    padding: 8px;
    font-size: 0.8125rem;
  }

  .total .phase {
    color: var(--_quiet);
    font-size: 0.75rem;
  }

  .bars {
    position: relative;
    height: 12px;
  }

  .bar {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    height: 8px;
    box-sizing: border-box;
    border-radius: 3px;
  }

  .bar.before {
    height: 12px;
    background: var(--_quiet);
    opacity: 0.28;
  }

  .bar.of-plan {
    border: 1px solid var(--_quiet);
  }

  .bar.of-done {
    background: var(--_accent);
  }

  .bar[style*='width: 0%'] {
    visibility: hidden;
  }

  .quiet {
    color: var(--_quiet);
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :host([compact]) .row {
    display: flex;
    flex-direction: column;
    border-bottom: 0;
    margin-bottom: 16px;
  }

  :host([compact]) .heads {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  :host([compact]) .grid {
    border-top: 0;
  }

  :host([compact]) .total {
    order: -1;
    padding: 8px 4px;
  }

  :host([compact]) .day {
    display: grid;
    grid-template-columns: 124px minmax(0, 1fr);
    min-height: 48px;
    padding: 6px 4px;
    border-inline-end: 0;
    border-top: 1px solid var(--_line);
  }

  :host([compact]) .date {
    align-items: flex-start;
    padding-top: 6px;
  }

  :host([compact]) .short {
    display: none;
  }

  :host([compact]) .long {
    display: inline;
  }

  :host([compact]) .row-head {
    order: -2;
    padding: 8px 4px 0;
    font-size: 1rem;
  }

  :host([compact]) .add {
    flex: none;
    width: 44px;
    height: 44px;
    margin-top: -12px;
    opacity: 1;
  }

  :host([compact]) .row-head a {
    display: flex;
    align-items: center;
    min-height: 44px;
  }

  :host([compact]) .paste + .add {
    display: none;
  }

  :host([compact]) .deed {
    min-height: 44px;
  }

  :host([compact]) .keys {
    display: none;
  }

  :host([compact]) .chip {
    min-height: 44px;
    padding: 8px 10px;
    font-size: 0.9375rem;
  }

  :host([compact]) .more {
    font-size: 0.8125rem;
  }

  @media print {
    .tools,
    .deeds,
    .add {
      display: none;
    }

    .heads {
      position: static;
    }

    .row {
      break-inside: avoid;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .chip {
      transition:
        box-shadow 160ms ease,
        opacity 160ms ease;
    }
  }

  @media (hover: none) {
    .add {
      opacity: 1;
    }
  }
`;
