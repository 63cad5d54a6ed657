import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Reads the theme's tokens as colours that a canvas understands, and asks its host to draw again when the theme changes,
 * be it by choice or by the device.
 */
export class ThemeWatch implements ReactiveController {
  private readonly known = new Map<string, string>();
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly motion = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly choices = new MutationObserver(() => this.renew());
  private readonly renew = () => {
    this.known.clear();
    this.changed();
  };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly changed: () => void
  ) {
    host.addController(this);
  }

  get still(): boolean {
    return this.motion.matches;
  }

  hostConnected(): void {
    this.dark.addEventListener('change', this.renew);
    this.choices.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
    this.known.clear();
  }

  hostDisconnected(): void {
    this.dark.removeEventListener('change', this.renew);
    this.choices.disconnect();
  }

  /** A token such as `--mp-accent` holds `light-dark(…)`: only a real property of an element resolves it. */
  colour(token: string): string {
    let colour = this.known.get(token);
    if (!colour) {
      const probe = document.createElement('span');
      probe.style.color = `var(${token})`;
      probe.style.display = 'none';
      (this.host.shadowRoot ?? this.host).appendChild(probe);
      colour = getComputedStyle(probe).color;
      probe.remove();
      this.known.set(token, colour);
    }
    return colour;
  }
}
