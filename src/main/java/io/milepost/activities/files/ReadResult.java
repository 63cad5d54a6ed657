package io.milepost.activities.files;

import java.util.List;
import java.util.Locale;

/** What became of a file: its activities, or why there are none. */
public sealed interface ReadResult {

    /** At least one activity, each with its own remarks. */
    record Read(List<ParsedActivity> activities) implements ReadResult {
        public Read {
            activities = List.copyOf(activities);
            if (activities.isEmpty()) {
                throw new IllegalArgumentException("A file that was read has an activity");
            }
        }
    }

    /**
     * Nothing could be used.
     *
     * @param figures what the sentence needs, as {@link Reason} says
     */
    record Unreadable(Reason reason, List<Double> figures) implements ReadResult {
        public Unreadable {
            figures = List.copyOf(figures);
        }

        public static Unreadable because(Reason reason, double... figures) {
            return new Unreadable(
                    reason, java.util.Arrays.stream(figures).boxed().toList());
        }
    }

    /** Why a file is of no use. */
    enum Reason {
        EMPTY,
        /** Figure: the limit in megabytes. */
        TOO_BIG,
        /** It unpacks to more than the limit. Figure: the limit in megabytes. */
        UNPACKS_TOO_BIG,
        /** A gzip file that is damaged. */
        PACKED_BADLY,
        /** A zip archive: to be unpacked first. */
        ZIP,
        /** Neither FIT, GPX nor TCX. */
        UNKNOWN_TYPE,
        /** A FIT file of which nothing could be used. */
        FIT_BROKEN,
        /** What a vendor's API told, of which nothing could be used. */
        JSON_BROKEN,
        /** XML of which nothing could be used. */
        XML_BROKEN,
        /** XML that declares entities or a document type, which no training file needs. */
        XML_ENTITIES,
        /** A sound file that holds no training: a planned workout, a course, settings. */
        NO_ACTIVITY,
        /** Positions without any time. Figure: the metres they cover. */
        ROUTE_WITHOUT_TIMES,
        /** More samples than anything real has. Figure: the limit. */
        TOO_MANY_POINTS;

        /** The message key of the sentence. */
        public String key() {
            return "activities.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
