package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * A full-screen card for something that somebody reached, shown once. It knows no domain: the words come ready.
 *
 * <p>It closes with its button or Escape and gives focus back. Confetti falls once, and not at all where the person asks
 * for reduced motion.
 */
@Tag("mp-celebration")
@JsModule("./celebration/mp-celebration.js")
@NpmPackage(value = "canvas-confetti", version = "1.9.4")
public final class Celebration extends Component {

    /**
     * @param kicker what kind of thing was reached, in two or three words
     * @param number the large figure, without its unit
     * @param unit beside the figure, small; may be empty
     * @param sentence what makes it this person's own
     * @param keepLabel the button that closes it
     */
    public Celebration(String kicker, String number, String unit, String sentence, String keepLabel) {
        getElement().setProperty("kicker", kicker);
        getElement().setProperty("number", number);
        getElement().setProperty("unit", unit);
        getElement().setProperty("sentence", sentence);
        getElement().setProperty("keepLabel", keepLabel);
    }

    /** Adds the words of somebody who cheers. */
    public Celebration withCheer(String words, String by) {
        getElement().setProperty("cheer", words);
        getElement().setProperty("cheerBy", by);
        return this;
    }

    /** Adds a way to show it to others, beside the button that closes it. */
    public Celebration withShare(Component link) {
        link.getElement().setAttribute("slot", "share");
        getElement().appendChild(link.getElement());
        return this;
    }

    /** Shows the card over the whole screen; once it is closed, removes it and runs {@code kept}. */
    public void show(Runnable kept) {
        addListener(KeptEvent.class, event -> {
            getElement().removeFromParent();
            kept.run();
        });
        UI.getCurrentOrThrow().add(this);
        getElement().setProperty("opened", true);
    }

    public String number() {
        return getElement().getProperty("number", "");
    }

    public String sentence() {
        return getElement().getProperty("sentence", "");
    }

    /** The card was closed, by its button or with Escape. */
    @DomEvent("mp-kept")
    public static final class KeptEvent extends ComponentEvent<Celebration> {
        public KeptEvent(Celebration source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
