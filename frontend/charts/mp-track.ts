import { LitElement, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { listen, tell } from './link';
import { ThemeWatch } from './theme-watch';
import { scaleBar, viewOf, type TrackData, type View } from './track-data';
import { trackStyles } from './track-styles';

const MARGIN = 34;
const CATCH_PX = 40;
const BAR_PX = 96;
const SHADES = [0, 1, 2, 3, 4];

/**
 * A way over the ground: coloured by what was run, with a post after each kilometre or mile, a scale bar and north. It
 * is drawn from the track alone, without anybody's map, so nothing leaves this page. It follows the pointer of the charts
 * that it is linked with, and they follow its own.
 */
export class MpTrack extends LitElement {
  static override styles = trackStyles;
  static override properties = {
    data: { attribute: false },
    width: { state: true },
    colouring: { state: true },
    at: { state: true }
  };

  declare data: TrackData | null;
  private declare width: number;
  private declare colouring: number;
  /** Where along the way the pointer is, as an index of the charts; -1 for nowhere. */
  private declare at: number;

  private unlisten = () => {};
  private readonly theme = new ThemeWatch(this, () => this.requestUpdate());
  private readonly widths = new ResizeObserver(([entry]) => {
    this.width = Math.round(entry.contentRect.width);
  });

  constructor() {
    super();
    this.data = null;
    this.width = 0;
    this.colouring = 0;
    this.at = -1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.widths.observe(this);
    this.unlisten = listen(
      this,
      () => this.data?.link ?? '',
      (index) => (this.at = index)
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.widths.disconnect();
    this.unlisten();
  }

  private get height(): number {
    return Math.max(220, Math.min(380, Math.round(this.width * 0.66)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const data = this.data;
    if (!data || data.points.length < 2) {
      return nothing;
    }
    const view = viewOf(data, this.width, this.height, MARGIN);
    const colouring = data.colourings[this.colouring];
    return html`
      <div
        class="map"
        style="height: ${this.height}px"
        role="img"
        aria-label=${data.label}
        @pointermove=${this.onPointer}
        @pointerdown=${this.onPointer}
        @pointerleave=${() => this.point(-1)}
      >
        <canvas></canvas>
        ${this.width === 0 ? nothing : svg`<svg aria-hidden="true">${this.over(data, view)}</svg>`}
      </div>
      ${colouring
        ? html`<div class="foot">
            ${data.colourings.length > 1 ? this.choices(data) : html`<span>${data.words.colouredBy}: ${colouring.name}</span>`}
            <span class="shades"
              >${colouring.least}
              <span>${SHADES.map((shade) => html`<i style="background: var(--_shade-${shade})"></i>`)}</span>
              ${colouring.most}</span
            >
          </div>`
        : nothing}
    `;
  }

  private choices(data: TrackData): TemplateResult {
    return html`<fieldset>
      <legend>${data.words.colouredBy}</legend>
      ${data.colourings.map(
        ({ name }, index) =>
          html`<label
            ><input
              type="radio"
              name="colouring"
              .checked=${index === this.colouring}
              @change=${() => (this.colouring = index)}
            />${name}</label
          >`
      )}
    </fieldset>`;
  }

  /** Posts, ends, scale and north: few, so they are elements, and take the theme by themselves. */
  private over(data: TrackData, view: View): SVGTemplateResult {
    const first = data.points[0];
    const last = data.points[data.points.length - 1];
    const apart = Math.hypot(view.x(first.east) - view.x(last.east), view.y(first.north) - view.y(last.north)) > 36;
    const end = (point: { east: number; north: number }, name: string, css: string) => svg`
      <circle class="end ${css}" r="6" cx=${view.x(point.east)} cy=${view.y(point.north)}></circle>
      <text text-anchor="middle" x=${view.x(point.east)} y=${view.y(point.north) + 20}>${name}</text>`;
    return svg`
      ${data.posts.map((post) => {
        const x = view.x(post.east);
        const y = view.y(post.north);
        return svg`<g class="post">
          <line x1=${x} y1=${y} x2=${x} y2=${y - 12}></line>
          <circle r="2.5" cx=${x} cy=${y}></circle>
          <text text-anchor="middle" x=${x} y=${y - 15}>${post.label}</text>
        </g>`;
      })}
      ${apart ? end(last, data.words.finish, 'last') : nothing}
      ${end(first, apart ? data.words.start : data.words.both, apart ? '' : 'last')}
      ${this.here(data, view)}
      ${this.scale(data, view)}`;
  }

  private here(data: TrackData, view: View): SVGTemplateResult | typeof nothing {
    const place = this.at < 0 ? null : placeAt(data, this.at);
    return place
      ? svg`<circle class="here" r="7" cx=${view.x(place.east)} cy=${view.y(place.north)}></circle>`
      : nothing;
  }

  private scale(data: TrackData, view: View): SVGTemplateResult {
    const bar = scaleBar(data.metric, view.perMetre, BAR_PX);
    const wide = bar.metres * view.perMetre;
    const y = this.height - 12;
    const x = this.width - 18;
    return svg`
      <path class="bar" d="M12 ${y - 4} v4 h${wide} v-4"></path>
      <text class="quiet" x="${wide + 18}" y=${y + 2}>${bar.name}</text>
      <path class="quiet" d="M${x} 10 l5 12 l-5 -3 l-5 3 z"></path>
      <text class="quiet" text-anchor="middle" x=${x} y="34">${data.words.north}</text>`;
  }

  protected override updated(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen || !this.data || this.width === 0) {
      return;
    }
    const sharp = window.devicePixelRatio || 1;
    const state = [this.data, this.width, this.colouring, sharp, this.theme.colour('--_shade-4')].join();
    if (canvas.dataset.state === state && canvas.dataset.points === String(this.data.points.length)) {
      return;
    }
    canvas.dataset.state = state;
    canvas.dataset.points = String(this.data.points.length);
    canvas.width = this.width * sharp;
    canvas.height = this.height * sharp;
    pen.scale(sharp, sharp);
    this.draw(pen, this.data, viewOf(this.data, this.width, this.height, MARGIN));
  }

  private draw(pen: CanvasRenderingContext2D, data: TrackData, view: View): void {
    const { points } = data;
    const shades = data.colourings[this.colouring]?.shades;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    const stroke = (colour: string, width: number, shade: number | null, dash: number[]) => {
      pen.beginPath();
      pen.setLineDash(dash);
      let open = false;
      for (let i = 1; i < points.length; i++) {
        const wanted = dash.length > 0 ? points[i].broken : !points[i].broken && (shade === null || shades?.[i] === shade);
        if (wanted && !open) {
          pen.moveTo(view.x(points[i - 1].east), view.y(points[i - 1].north));
        }
        if (wanted) {
          pen.lineTo(view.x(points[i].east), view.y(points[i].north));
        }
        open = wanted;
      }
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.stroke();
    };
    stroke(this.theme.colour('--mp-quiet'), 1.5, null, [3, 5]);
    stroke(this.theme.colour('--mp-paper'), 8, null, []);
    stroke(this.theme.colour(shades ? '--mp-quiet' : '--mp-accent'), shades ? 3 : 4.5, null, []);
    if (shades) {
      SHADES.forEach((shade) => stroke(this.theme.colour(`--_shade-${shade}`), 4.5, shade, []));
    }
  }

  private readonly onPointer = (event: PointerEvent): void => {
    const data = this.data;
    if (!data) {
      return;
    }
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const view = viewOf(data, this.width, this.height, MARGIN);
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    let least = CATCH_PX;
    let found = -1;
    for (const point of data.points) {
      const away = Math.hypot(view.x(point.east) - x, view.y(point.north) - y);
      if (away < least) {
        least = away;
        found = point.at;
      }
    }
    this.point(found);
  };

  private point(at: number): void {
    if (this.data && at !== this.at) {
      this.at = at;
      tell(this.data.link, at, this);
    }
  }
}

/** The place of an index of the charts: on the straight line between the two points around it. */
function placeAt({ points }: TrackData, at: number): { east: number; north: number } | null {
  const next = points.findIndex((point) => point.at >= at);
  if (next < 0) {
    return points[points.length - 1];
  }
  const after = points[next];
  const before = points[Math.max(0, next - 1)];
  const share = after.at === before.at ? 1 : (at - before.at) / (after.at - before.at);
  return {
    east: before.east + share * (after.east - before.east),
    north: before.north + share * (after.north - before.north)
  };
}

customElements.define('mp-track', MpTrack);
