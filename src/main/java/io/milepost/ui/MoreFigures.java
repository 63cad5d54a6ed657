package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;

/** Words first: figures and charts that not everybody needs on a phone, made when somebody wants them. */
public final class MoreFigures extends Details {

    private boolean made;

    /** @param figures asked for once, when it is opened */
    public MoreFigures(Supplier<Component> figures) {
        this("ui.more-figures", figures);
    }

    /** @param key of what it is called */
    public MoreFigures(String key, Supplier<Component> figures) {
        setSummaryText(getTranslation(key));
        addClassName("mp-more-figures");
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !made) {
                made = true;
                add(figures.get());
            }
        });
    }
}
