package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A chart that can be looked at, walked along with the arrow keys and read as a table. {@link ChartData} says what it
 * shows and how to put that together; {@link #show} may be called again at any time.
 *
 * <p>It draws with the theme's tokens and follows them from light to dark. Up to a few thousand numbers go to the browser
 * along with the page; more are fetched by the element, packed, and drawn as fine as the screen can show, so that a
 * hundred thousand points stay smooth: drawn in 85 ms and zoomed in 24 ms on two idle cores
 * (docs/decisions/0013-charts.md).
 */
@Tag("mp-chart")
@JsModule("./charts/mp-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class Chart extends Component implements HasSize, HasStyle {

    private @Nullable ChartData data;

    public Chart() {}

    public Chart(ChartData data, Formats formats) {
        show(data, formats);
    }

    /** Shows these data in the reader's units and language. */
    public void show(ChartData data, Formats formats) {
        this.data = data;
        ChartWire wire = ChartWire.of(data, formats);
        if (wire.isLong()) {
            getElement().setAttribute("src", new ColumnsDownload(wire.packed()));
        } else {
            getElement().removeAttribute("src");
        }
        getElement().setPropertyBean("data", wire.message());
    }

    /** What is shown, as it was given. */
    public @Nullable ChartData data() {
        return data;
    }

    /** Runs when a point is chosen by click or with Enter, with its index along the bottom. */
    public void onChosen(IntConsumer chosen) {
        getElement().setProperty("choosable", true);
        addListener(Chosen.class, event -> {
            if (data != null
                    && event.index() >= 0
                    && event.index() < data.bottom().size()) {
                chosen.accept(event.index());
            }
        });
    }

    /** A point was chosen. */
    @DomEvent("mp-chosen")
    public static final class Chosen extends ComponentEvent<Chart> {
        private final int index;

        public Chosen(Chart source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }

        public int index() {
            return index;
        }
    }
}
