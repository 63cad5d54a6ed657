import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Stretch } from './chart-data';

const DRAG_FROM_PX = 6;
const STEP = 1.4;

/** What a chart lets the hand do with it. */
export interface Plot extends ReactiveControllerHost {
  /** What is in sight, and all there is. */
  readonly stretch: Stretch;
  readonly whole: Stretch;
  readonly zoomable: boolean;
  valueAt(clientX: number): number;
  point(value: number | null): void;
  walk(points: number): void;
  walkTo(end: 'first' | 'last'): void;
  look(stretch: Stretch): void;
  choose(): void;
}

/**
 * A mouse drags over a stretch to look closer; two fingers pinch and move; one finger, or the mouse, points. The page
 * still scrolls under a finger that goes up or down, and under the wheel; with Ctrl the wheel looks closer.
 */
export class Gestures implements ReactiveController {
  /** The stretch that is being dragged over. */
  picked: Stretch | null = null;

  private readonly fingers = new Map<number, number>();
  private startX = 0;
  private start = 0;
  private pinched: { values: [number, number] } | null = null;

  constructor(private readonly plot: Plot) {
    plot.addController(this);
  }

  hostDisconnected(): void {
    this.fingers.clear();
    this.picked = null;
    this.pinched = null;
  }

  readonly down = (event: PointerEvent): void => {
    (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
    this.fingers.set(event.pointerId, event.clientX);
    this.startX = event.clientX;
    this.start = this.plot.valueAt(event.clientX);
    this.picked = null;
    if (this.fingers.size === 2 && this.plot.zoomable) {
      const [a, b] = [...this.fingers.values()];
      this.pinched = { values: [this.plot.valueAt(a), this.plot.valueAt(b)] };
      this.plot.point(null);
    } else {
      this.plot.point(this.start);
    }
  };

  readonly move = (event: PointerEvent): void => {
    if (this.fingers.has(event.pointerId)) {
      this.fingers.set(event.pointerId, event.clientX);
    }
    if (this.pinched && this.fingers.size === 2) {
      this.pinch(this.pinched.values);
      return;
    }
    const value = this.plot.valueAt(event.clientX);
    const dragging = event.pointerType === 'mouse' && this.fingers.size === 1 && this.plot.zoomable;
    if (dragging && Math.abs(event.clientX - this.startX) >= DRAG_FROM_PX) {
      this.picked = { from: Math.min(this.start, value), until: Math.max(this.start, value) };
      this.plot.requestUpdate();
    }
    this.plot.point(value);
  };

  readonly up = (event: PointerEvent): void => {
    const still = Math.abs(event.clientX - this.startX) < DRAG_FROM_PX;
    const known = this.fingers.delete(event.pointerId);
    const pinching = this.pinched !== null;
    if (this.fingers.size < 2) {
      this.pinched = null;
    }
    if (this.picked) {
      this.plot.look(this.picked);
      this.picked = null;
    } else if (known && still && !pinching && event.type === 'pointerup') {
      this.plot.choose();
    }
    if (event.pointerType === 'touch' && this.fingers.size === 0 && event.type === 'pointercancel') {
      this.plot.point(null);
    }
  };

  readonly leave = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && this.fingers.size === 0) {
      this.plot.point(null);
    }
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!this.plot.zoomable) {
      return;
    }
    if (event.ctrlKey) {
      event.preventDefault();
      this.closer(STEP ** (event.deltaY / -60), this.plot.valueAt(event.clientX));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      const { from, until } = this.plot.stretch;
      this.shift(((until - from) * event.deltaX) / 600);
    }
  };

  readonly key = (event: KeyboardEvent): void => {
    const far = event.shiftKey ? 10 : 1;
    const keys: Record<string, () => void> = {
      ArrowLeft: () => this.plot.walk(-far),
      ArrowRight: () => this.plot.walk(far),
      PageUp: () => this.plot.walk(-10),
      PageDown: () => this.plot.walk(10),
      Home: () => this.plot.walkTo('first'),
      End: () => this.plot.walkTo('last'),
      Enter: () => this.plot.choose()
    };
    if (this.plot.zoomable) {
      keys['+'] = keys['='] = () => this.closer(STEP);
      keys['-'] = () => this.closer(1 / STEP);
      keys['0'] = keys['Escape'] = () => this.plot.look(this.plot.whole);
    }
    const deed = event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (deed) {
      event.preventDefault();
      deed();
    }
  };

  /** Looks so many times closer, with the value staying where it is. */
  private closer(times: number, around?: number): void {
    const { from, until } = this.plot.stretch;
    const fixed = around ?? this.middle();
    this.plot.look({ from: fixed - (fixed - from) / times, until: fixed + (until - fixed) / times });
  }

  private middle(): number {
    const { from, until } = this.plot.stretch;
    const at = this.pointedAt;
    return at !== null && at >= from && at <= until ? at : (from + until) / 2;
  }

  /** Where the pointer stands, if it does: the keys look closer at that. */
  pointedAt: number | null = null;

  private shift(by: number): void {
    const { from, until } = this.plot.stretch;
    this.plot.look({ from: from + by, until: until + by });
  }

  /** Keeps both values under their fingers. */
  private pinch([a, b]: [number, number]): void {
    const [x, y] = [...this.fingers.values()];
    const { from, until } = this.plot.stretch;
    const now = this.plot.valueAt(y) - this.plot.valueAt(x);
    if (Math.abs(now) < 1e-9 || Math.abs(b - a) < 1e-9) {
      return;
    }
    const span = (until - from) * Math.abs((b - a) / now);
    const share = (this.plot.valueAt(x) - from) / (until - from);
    this.plot.look({ from: a - share * span, until: a + (1 - share) * span });
  }
}
