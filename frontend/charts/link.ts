/** Charts and maps of one page that were linked by a word follow each other's pointer, by the index of the point. */
export interface LinkDetail {
  link: string;
  /** -1 where nobody points any more. */
  index: number;
  from: EventTarget;
}

const EVENT = 'mp-link';

export function tell(link: string, index: number, from: EventTarget): void {
  if (link) {
    window.dispatchEvent(new CustomEvent<LinkDetail>(EVENT, { detail: { link, index, from } }));
  }
}

/** Runs when another element of the link points somewhere; gives back what ends it. */
export function listen(me: EventTarget, link: () => string, told: (index: number) => void): () => void {
  const listener = (event: Event) => {
    const detail = (event as CustomEvent<LinkDetail>).detail;
    if (detail.from !== me && detail.link === link()) {
      told(detail.index);
    }
  };
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
