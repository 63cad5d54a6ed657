package io.milepost.training.outward;

import io.milepost.training.CalendarSpan;
import io.milepost.training.PlannedWorkout;
import io.milepost.training.WorkoutWords;
import io.milepost.ui.Formats;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Writes planned workouts as iCalendar text. Each is a day without an hour, so that no zone and no clock change can move
 * it, and leaves the time free.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
@Component
class FeedWriter {

    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    private final WorkoutWords words;

    FeedWriter(WorkoutWords words) {
        this.words = words;
    }

    /** @param screen where each event leads */
    String write(String practice, CalendarSpan span, Formats formats, URI screen, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Milepost//Training plan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", practice));
        calendar.add(new RefreshInterval(new net.fortuna.ical4j.model.ParameterList(), ASK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        for (PlannedWorkout workout : span.planned()) {
            calendar.add(event(workout, formats, screen, now));
        }
        return Folding.fold(calendar.toString());
    }

    private VEvent event(PlannedWorkout workout, Formats formats, URI screen, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(workout.id().value() + "@milepost"));
        event.add(new DtStamp(now));
        event.add(new Sequence(Math.toIntExact(workout.sequence())));
        event.add(new DtStart<>(workout.day()));
        event.add(new DtEnd<>(workout.day().plusDays(1)));
        event.add(new Summary(readable(summary(workout, formats))));
        event.add(new Description(readable(description(workout, formats))));
        event.add(new Url(screen));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** Without the characters that no such text may hold. */
    private static String readable(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\n]]+", " ");
    }

    private String summary(PlannedWorkout workout, Formats formats) {
        String size = words.total(workout.estimate(), formats);
        return workout.text().title() + (size.isEmpty() ? "" : " · " + size);
    }

    private String description(PlannedWorkout workout, Formats formats) {
        StringJoiner text = new StringJoiner("\n");
        words.lines(workout, formats).forEach(text::add);
        if (!workout.text().why().isBlank()) {
            text.add("").add(workout.text().why());
        }
        return text.toString();
    }
}
