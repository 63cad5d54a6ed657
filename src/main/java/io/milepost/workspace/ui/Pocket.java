package io.milepost.workspace.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.milepost.ui.Notices;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts Today into the athlete's pocket: nothing to see, but the phone keeps the day for when there is no reception, and
 * sends what was typed meanwhile.
 */
class Pocket extends Div {

    private static final String OPEN = """
            import('/offline/store.js')
              .then(() => globalThis.milepostPocket.open(JSON.parse($0)))
              .then(sent => { if (sent > 0) this.$server.arrived(sent); })
              .catch(() => undefined)""";

    private final String day;

    Pocket(PocketDay day, JsonMapper json) {
        this.day = json.writeValueAsString(day);
        addClassName("mp-pocket");
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(OPEN, day);
    }

    /** The phone had entries, and they are here now. */
    @ClientCallable
    void arrived(int entries) {
        Notices.done(getTranslation("workspace.offline.arrived", entries));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
