package io.milepost.activities;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Slug;
import java.time.LocalDate;

/** Where this module's screens are, for links from elsewhere. A path begins without a slash. */
public final class ActivityPaths {

    /** The query parameter of {@link #log(Slug, LocalDate)}. */
    public static final String DAY = "day";

    /** The query parameter of {@link #at}. */
    public static final String AT = "at";

    private ActivityPaths() {}

    /** The athlete's own history. */
    public static String mine(Slug practice) {
        return "me/" + practice.value() + "/activities";
    }

    /** An athlete's own history, where the activity stands in it. */
    public static String at(String mine, ActivityId activity) {
        return mine + "?" + AT + "=" + activity.value();
    }

    /** One activity, for its athlete. */
    public static String mine(Slug practice, ActivityId activity) {
        return mine(practice) + "/" + activity.value();
    }

    /** Where the athlete logs training of today. */
    public static String log(Slug practice) {
        return "me/" + practice.value() + "/log";
    }

    /** Where the athlete logs training of a day. */
    public static String log(Slug practice, LocalDate day) {
        return log(practice) + "?" + DAY + "=" + day;
    }

    /** One of the athlete's own imports. */
    public static String mine(Slug practice, ImportId of) {
        return "me/" + practice.value() + "/imports/" + of.value();
    }

    /** One import of an athlete's, for the team. */
    public static String ofAthlete(Slug practice, AthleteId athlete, ImportId of) {
        return "coach/" + practice.value() + "/athletes/" + athlete.value() + "/imports/" + of.value();
    }

    /** An athlete's history, for the team. */
    public static String ofAthlete(Slug practice, AthleteId athlete) {
        return "coach/" + practice.value() + "/athletes/" + athlete.value() + "/activities";
    }

    /** One activity, for the team. */
    public static String ofAthlete(Slug practice, AthleteId athlete, ActivityId activity) {
        return ofAthlete(practice, athlete) + "/" + activity.value();
    }
}
