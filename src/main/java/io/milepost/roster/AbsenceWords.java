package io.milepost.roster;

import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;

/** Says an absence in one line. */
public final class AbsenceWords {

    private AbsenceWords() {}

    /** Its kind and its days, and where it leads: "Sick since Tue 3 Nov", "Away from Fri 6 Nov to Sun 8 Nov · Japan Time". */
    public static String of(Absence absence, LocalDate today, Messages messages, Formats formats) {
        String days = days(absence, today, messages, formats);
        ZoneId zone = absence.zone();
        return zone == null ? days : days + " · " + zone.getDisplayName(TextStyle.FULL_STANDALONE, formats.locale());
    }

    private static String days(Absence absence, LocalDate today, Messages messages, Formats formats) {
        String kind = messages.get(absence.kind().key(), formats.locale());
        LocalDate last = absence.last();
        String first = formats.day(absence.first());
        if (last == null) {
            return messages.get(
                    absence.first().isAfter(today) ? "roster.absence.from" : "roster.absence.since",
                    formats.locale(),
                    kind,
                    first);
        }
        return absence.first().equals(last)
                ? messages.get("roster.absence.on", formats.locale(), kind, first)
                : messages.get("roster.absence.until", formats.locale(), kind, first, formats.day(last));
    }
}
