package io.milepost.training;

import io.milepost.roster.Absence;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.LocalDate;

/** Days off as a sentence, in the words and dates of one reader. */
final class RestWords {

    private RestWords() {}

    /** "Sick from Mon 16 Nov to Wed 18 Nov" */
    static String sentence(Absence absence, Messages messages, Formats formats) {
        LocalDate last = absence.last();
        String kind = messages.get(absence.kind().key(), formats.locale());
        String first = formats.day(absence.first());
        return last == null
                ? messages.get("training.pause.open", formats.locale(), kind, first)
                : messages.get("training.pause.closed", formats.locale(), kind, first, formats.day(last));
    }
}
