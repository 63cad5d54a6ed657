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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Weeks of training, one person's or the same week of several. It decides nothing: ids and days come back from it, to be
 * looked up and checked.
 */
@Tag("mp-calendar")
@JsModule("./calendar/mp-calendar.ts")
@NpmPackage(value = "sortablejs", version = "1.15.7")
public final class MonthCalendar extends Component {

    /** Between a day and whose row it is. */
    private static final char ROW = '/';

    public void show(CalendarData data) {
        getElement().setPropertyBean("data", data);
    }

    /** What can be done with the chips that are selected. */
    public enum Deed {
        /** Moves them by some days, to be asked. */
        MOVE,
        /** Copies them by some days, to be asked. */
        COPY,
        /** Keeps them to be pasted. */
        KEEP,
        DROP,
        /** Keeps nothing any more. */
        FORGET
    }

    /** A chip was dropped on another day. */
    @DomEvent("mp-move")
    public static class Moved extends ComponentEvent<MonthCalendar> {
        private final String id;
        private final String day;
        private final String also;

        public Moved(
                MonthCalendar source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.day") String day,
                @EventData("event.detail.also") String also) {
            super(source, fromClient);
            this.id = id;
            this.day = day;
            this.also = also;
        }

        public String id() {
            return id;
        }

        /** The selected ones that go by as many days. */
        public List<String> also() {
            return split(also);
        }

        public Optional<LocalDate> day() {
            return parse(day);
        }

        /** Whose row it was dropped in, where rows are of several people; else empty. */
        public String row() {
            return rowOf(day);
        }
    }

    /** Something is to be done with chips. */
    @DomEvent("mp-deed")
    public static class Done extends ComponentEvent<MonthCalendar> {
        private final String deed;
        private final String ids;

        public Done(
                MonthCalendar source,
                boolean fromClient,
                @EventData("event.detail.deed") String deed,
                @EventData("event.detail.ids") String ids) {
            super(source, fromClient);
            this.deed = deed;
            this.ids = ids;
        }

        public Optional<Deed> deed() {
            return Arrays.stream(Deed.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(deed))
                    .findFirst();
        }

        public List<String> ids() {
            return split(ids);
        }
    }

    /** What was kept is to be pasted on a day. */
    @DomEvent("mp-paste")
    public static class Pasted extends ComponentEvent<MonthCalendar> {
        private final String day;

        public Pasted(MonthCalendar source, boolean fromClient, @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.day = day;
        }

        public Optional<LocalDate> day() {
            return parse(day);
        }

        /** Whose row it is, where rows are of several people; else empty. */
        public String row() {
            return rowOf(day);
        }
    }

    /** Somebody asks which keys there are. */
    @DomEvent("mp-keys")
    public static class KeysAsked extends ComponentEvent<MonthCalendar> {
        public KeysAsked(MonthCalendar source, boolean fromClient) {
            super(source, fromClient);
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

    public void onDeed(ComponentEventListener<Done> listener) {
        addListener(Done.class, listener);
    }

    public void onPaste(ComponentEventListener<Pasted> listener) {
        addListener(Pasted.class, listener);
    }

    public void onKeys(ComponentEventListener<KeysAsked> listener) {
        addListener(KeysAsked.class, listener);
    }

    private static List<String> split(String ids) {
        return Arrays.stream(ids.split(" ")).filter(id -> !id.isEmpty()).toList();
    }

    private static String rowOf(String day) {
        int slash = day.indexOf(ROW);
        return slash < 0 ? "" : day.substring(slash + 1);
    }

    private static Optional<LocalDate> parse(String day) {
        int slash = day.indexOf(ROW);
        try {
            return Optional.of(LocalDate.parse(slash < 0 ? day : day.substring(0, slash)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
