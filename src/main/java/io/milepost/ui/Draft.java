package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * What somebody types into a form, kept in their browser until it is saved: through a reload, without a connection, and while
 * the server is away. Numbers, taps and words are kept, for half a day.
 *
 * @param name tells forms apart, and whose they are: a browser may be shared
 */
public record Draft(String name) {

    private static final String KEEP =
            "import('/offline/draft.js').then(() => globalThis.milepostDraft.keep(this)).catch(() => undefined)";
    private static final String FORGET =
            "import('/offline/draft.js').then(() => globalThis.milepostDraft.forget($0)).catch(() => undefined)";

    /** Shows in the form what was kept, and keeps what is typed from now on. */
    public void keep(Component form) {
        form.getElement().setAttribute("data-draft", name);
        form.addAttachListener(event -> form.getElement().executeJs(KEEP));
    }

    /** Once it is saved, or given up. The page is asked, for the form may be gone by then. */
    public void forget() {
        UI.getCurrent().getPage().executeJs(FORGET, name);
    }
}
