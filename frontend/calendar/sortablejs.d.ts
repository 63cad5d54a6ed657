/** The little of sortablejs 1.15 that the calendar uses; the package brings no types. */
declare module 'sortablejs' {
  export interface SortEvent {
    item: HTMLElement;
    from: HTMLElement;
    to: HTMLElement;
  }

  export interface SortOptions {
    group?: string;
    sort?: boolean;
    draggable?: string;
    animation?: number;
    delay?: number;
    delayOnTouchOnly?: boolean;
    touchStartThreshold?: number;
    forceFallback?: boolean;
    fallbackTolerance?: number;
    ghostClass?: string;
    dragClass?: string;
    onStart?: (event: SortEvent) => void;
    onEnd?: (event: SortEvent) => void;
  }

  export default class Sortable {
    static create(element: HTMLElement, options: SortOptions): Sortable;
    destroy(): void;
  }
}
