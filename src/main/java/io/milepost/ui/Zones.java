package io.milepost.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** The zones that a person can name, and the one that their browser is in. */
public final class Zones {

    private static final List<ZoneId> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private Zones() {}

    /** A field for one of them, which must be said unless the caller lets it be. */
    public static ComboBox<ZoneId> field(String label) {
        ComboBox<ZoneId> field = new ComboBox<>(label);
        field.setItems(KNOWN);
        field.setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    /** Asks the browser where it is; UTC where it does not say. */
    public static void ofBrowser(UI ui, Consumer<ZoneId> then) {
        ui.getPage().retrieveExtendedClientDetails(details -> then.accept(parse(details.getTimeZoneId())));
    }

    private static ZoneId parse(String id) {
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
