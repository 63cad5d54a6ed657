package io.milepost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A month of training as weeks. It decides nothing: ids and dates come back from it, to be looked up and checked.
 */
@Tag("mp-calendar")
@JsModule("./calendar/mp-calendar.ts")
@NpmPackage(value = "sortablejs", version = "1.15.7")
public final class MonthCalendar extends Component {

    public void show(CalendarData data) {
        getElement().setPropertyBean("data", data);
    }

    /** A chip was dropped on another day. */
    @DomEvent("mp-move")
    public static class Moved extends ComponentEvent<MonthCalendar> {
        private final String id;
        private final String day;

        public Moved(
                MonthCalendar source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.id = id;
            this.day = day;
        }

        public String id() {
            return id;
        }

        public Optional<LocalDate> day() {
            return parse(day);
        }
    }

    /** A chip was chosen. */
    @DomEvent("mp-open")
    public static class Opened extends ComponentEvent<MonthCalendar> {
        private final String id;

        public Opened(MonthCalendar source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Something new is wanted on a day. */
    @DomEvent("mp-add")
    public static class Added extends ComponentEvent<MonthCalendar> {
        private final String day;

        public Added(MonthCalendar source, boolean fromClient, @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.day = day;
        }

        public Optional<LocalDate> day() {
            return parse(day);
        }
    }

    /** The keyboard asks for the month before (negative) or after. */
    @DomEvent("mp-page")
    public static class Paged extends ComponentEvent<MonthCalendar> {
        private final int by;

        public Paged(MonthCalendar source, boolean fromClient, @EventData("event.detail.by") int by) {
            super(source, fromClient);
            this.by = by;
        }

        public int by() {
            return Integer.signum(by);
        }
    }

    public void onMove(ComponentEventListener<Moved> listener) {
        addListener(Moved.class, listener);
    }

    public void onOpen(ComponentEventListener<Opened> listener) {
        addListener(Opened.class, listener);
    }

    public void onAdd(ComponentEventListener<Added> listener) {
        addListener(Added.class, listener);
    }

    public void onPage(ComponentEventListener<Paged> listener) {
        addListener(Paged.class, listener);
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
