package io.milepost.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What axe-core finds on a page that keeps somebody out: violations of impact serious or critical, the size of targets
 * (WCAG 2.2, 2.5.8) included, which axe leaves out unless it is asked. Asked when everything that moves has arrived: what
 * fades in has no contrast yet.
 */
final class Barriers {

    private static final String AXE = load();

    private static final String RUN = """
            async () => {
              const animations = root => [
                ...root.getAnimations(),
                ...[...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ? animations(e.shadowRoot) : [])
              ];
              // A loader turns for ever, and may.
              const onTheirWay = () => animations(document)
                .filter(a => a.playState === 'running' && Number.isFinite(a.effect?.getComputedTiming().endTime));
              let found;
              let asked = 0;
              do {
                onTheirWay().forEach(a => a.finish());
                // Without preload: axe would fetch our sheets' imports again, from the wrong folder.
                found = await axe.run(document, {
                  resultTypes: ['violations'],
                  preload: false,
                  rules: { 'target-size': { enabled: true } }
                });
              } while (onTheirWay().length > 0 && ++asked < 5);
              // A notice floats over the page: axe takes what it covers for what covers it.
              const floats = n => n.target.length === 1 && typeof n.target[0] === 'string'
                && document.querySelector(n.target[0])?.closest('vaadin-notification-card');
              return found.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id === 'target-size' ? { ...v, nodes: v.nodes.filter(n => !floats(n)) } : v)
                .filter(v => v.nodes.length > 0)
                .map(v => `${v.impact} ${v.id}: ${v.help}\\n` + v.nodes.slice(0, 5)
                  .map(n => `    ${n.target.flat().join(' ')}\\n      ${n.failureSummary.split('\\n')[1]?.trim() ?? ''}`)
                  .join('\\n'));
            }""";

    private Barriers() {}

    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => typeof axe === 'object'"))) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String load() {
        try (InputStream in = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
