import { LitElement, css, html, nothing } from 'lit';

const STILL = '(prefers-reduced-motion: reduce)';
const CONFETTI_COLOURS = ['#e0a526', '#f3cf73', '#1f7a5c', '#4cc79b', '#ffffff'];

/**
 * A full-screen card for something reached: a kicker, a large number, the sentence that makes it one's own, a cheer.
 *
 * It is a modal <dialog>, so the browser keeps focus inside, closes it with Escape, and gives focus back to where it
 * was. Confetti falls once, from a library that is fetched only then; under prefers-reduced-motion nothing moves and
 * nothing is fetched. Fires `mp-kept` once, however it is closed.
 */
class Celebration extends LitElement {
  static properties = {
    opened: { type: Boolean, reflect: true },
    kicker: { type: String },
    number: { type: String },
    unit: { type: String },
    sentence: { type: String },
    cheer: { type: String },
    cheerBy: { type: String },
    keepLabel: { type: String },
  };

  static styles = css`
    dialog {
      --_gold: var(--mp-gold, #e0a526);
      box-sizing: border-box;
      inline-size: 100vw;
      block-size: 100dvh;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      padding: 0;
      border: 0;
      color: var(--mp-celebration-ink, light-dark(#2b2106, #fdf4de));
      background: light-dark(
        radial-gradient(circle at 50% 35%, #fff7e0, color-mix(in srgb, var(--_gold) 55%, #fff) 90%),
        radial-gradient(circle at 50% 35%, color-mix(in srgb, var(--_gold) 40%, #14120c), #14120c 85%)
      );
      overflow: auto;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.6);
    }
    canvas {
      position: fixed;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      pointer-events: none;
    }
    .card {
      position: relative;
      box-sizing: border-box;
      min-block-size: 100%;
      display: grid;
      grid-template-rows: 1fr auto;
      gap: 2rem;
      padding: 2rem 1.5rem max(2rem, env(safe-area-inset-bottom));
      text-align: center;
      justify-items: center;
    }
    .words {
      align-self: center;
      display: grid;
      gap: 1rem;
      max-inline-size: 34ch;
    }
    p,
    h2,
    blockquote {
      margin: 0;
    }
    .kicker {
      font-size: 1rem;
      font-weight: 600;
      letter-spacing: 0.08em;
      text-transform: uppercase;
    }
    .number {
      font-size: clamp(3.5rem, 20vw, 9rem);
      font-weight: 700;
      line-height: 1;
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    .unit {
      font-size: 0.35em;
      font-weight: 500;
      margin-inline-start: 0.15em;
    }
    .sentence {
      font-size: 1.25rem;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    .line {
      inline-size: 3px;
      block-size: 3rem;
      margin-inline: auto;
      background: var(--_gold);
      border-radius: 2px;
    }
    blockquote {
      padding: 0.75rem 1rem;
      border-inline-start: 3px solid var(--_gold);
      text-align: start;
      overflow-wrap: anywhere;
    }
    blockquote footer {
      margin-block-start: 0.25rem;
      font-size: 0.875rem;
    }
    button {
      min-block-size: 3rem;
      min-inline-size: 12rem;
      padding-inline: 2rem;
      border: 0;
      border-radius: 1.5rem;
      font: inherit;
      font-weight: 600;
      color: light-dark(#fff, #14120c);
      background: light-dark(#2b2106, #f3cf73);
      cursor: pointer;
    }
    .actions {
      display: grid;
      gap: 0.5rem;
      justify-items: center;
    }
    ::slotted(a) {
      display: inline-flex;
      align-items: center;
      min-block-size: 3rem;
      padding-inline: 1rem;
      color: inherit;
      font-weight: 600;
    }
    button:focus-visible,
    ::slotted(a:focus-visible) {
      outline: 3px solid light-dark(#2b2106, #f3cf73);
      outline-offset: 3px;
    }
    @media (prefers-reduced-motion: no-preference) {
      .words {
        animation: arrive 600ms cubic-bezier(0.2, 0.9, 0.3, 1.1) both;
      }
      @keyframes arrive {
        from {
          opacity: 0;
          transform: translateY(1.5rem) scale(0.96);
        }
      }
    }
  `;

  constructor() {
    super();
    this.opened = false;
    this._confetti = null;
  }

  render() {
    return html`
      <dialog aria-labelledby="number" aria-describedby="sentence" @close=${this._closed}>
        <canvas aria-hidden="true"></canvas>
        <div class="card">
          <div class="words">
            <div class="line" aria-hidden="true"></div>
            <p class="kicker">${this.kicker}</p>
            <h2 class="number" id="number">
              ${this.number}${this.unit ? html`<span class="unit">${this.unit}</span>` : nothing}
            </h2>
            <p class="sentence" id="sentence">${this.sentence}</p>
            ${this.cheer
              ? html`<blockquote>
                  ${this.cheer}
                  ${this.cheerBy ? html`<footer>${this.cheerBy}</footer>` : nothing}
                </blockquote>`
              : nothing}
          </div>
          <div class="actions">
            <button type="button" autofocus @click=${this._keep}>${this.keepLabel}</button>
            <slot name="share"></slot>
          </div>
        </div>
      </dialog>
    `;
  }

  updated(changed) {
    if (!changed.has('opened')) {
      return;
    }
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.opened && !dialog.open) {
      dialog.showModal();
      this._celebrate();
    } else if (!this.opened && dialog.open) {
      dialog.close();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this._stopConfetti();
  }

  _keep() {
    this.renderRoot.querySelector('dialog').close();
  }

  _closed() {
    this._stopConfetti();
    this.opened = false;
    this.dispatchEvent(new CustomEvent('mp-kept'));
  }

  async _celebrate() {
    if (window.matchMedia(STILL).matches) {
      return;
    }
    const { default: confetti } = await import('canvas-confetti');
    if (!this.opened || !this.isConnected) {
      return;
    }
    this._confetti = confetti.create(this.renderRoot.querySelector('canvas'), {
      resize: true,
      useWorker: false,
      disableForReducedMotion: true,
    });
    this._confetti({ particleCount: 140, spread: 100, startVelocity: 42, origin: { y: 0.65 }, ticks: 160, colors: CONFETTI_COLOURS });
  }

  _stopConfetti() {
    this._confetti?.reset();
    this._confetti = null;
  }
}

customElements.define('mp-celebration', Celebration);
