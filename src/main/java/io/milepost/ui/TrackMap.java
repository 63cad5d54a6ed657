package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * A way over the ground, drawn from its own track alone: nothing is asked of any other server, so nobody learns where
 * somebody runs.
 */
@Tag("mp-track")
@JsModule("./charts/mp-track.ts")
public final class TrackMap extends Component implements HasStyle {

    private @Nullable TrackData data;

    public void show(TrackData data) {
        this.data = data;
        getElement().setPropertyBean("data", data);
    }

    public @Nullable TrackData data() {
        return data;
    }
}
