package io.milepost.training.periods;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something about planned weeks that a coach should know.
 *
 * @param monday of the week that it is about
 * @param day the day that it is about; null for the week as a whole
 * @param is what it comes to, in the rule's {@linkplain Rule#unit() unit}
 * @param limit what the rule allows or asks for, in the same unit
 * @param share {@code is} in comparison with what the rule measures by, 1 being equal; 0 where the rule compares nothing
 */
public record Concern(
        Rule rule,
        Weight weight,
        LocalDate monday,
        @Nullable LocalDate day,
        double is,
        double limit,
        double share) {

    /** How much it weighs. */
    public enum Weight {
        /** Good to know. */
        HINT,
        /** A coach should look, and may well go on. */
        WARNING,
        /** A hard limit: only with a reason that stands in the ledger. */
        REFUSED
    }

    /** In what a rule's figures are. */
    public enum Unit {
        METRES,
        SECONDS,
        /** 0 to 1. */
        SHARE,
        NOTHING
    }

    /** The rules, each with one sentence and one source. */
    public enum Rule {
        /** The week grows by more than a tenth, or by more than 30 % and 8 km. */
        GROWTH(Unit.METRES),
        /** A run is longer than 110 % of the longest of 30 days. */
        LONGEST_RUN(Unit.METRES),
        /** The same for a run by time. */
        LONGEST_RUN_TIME(Unit.SECONDS),
        /** The long run takes too much of its week. */
        LONG_SHARE(Unit.SHARE),
        /** The long run keeps the athlete on their feet for too long. */
        LONG_TIME(Unit.SECONDS),
        /** Too much marathon pace in one session. */
        CAP_M(Unit.METRES),
        /** Too much threshold in one session. */
        CAP_T(Unit.METRES),
        /** Too much interval pace in one session. */
        CAP_I(Unit.METRES),
        /** Too much repetition pace in one session. */
        CAP_R(Unit.METRES),
        /** The fourth loading week without a lighter one. */
        NO_LIGHTER_WEEK(Unit.NOTHING),
        /** The taper gives back too little. */
        TAPER_SHORT(Unit.SHARE),
        /** The taper gives back too much. */
        TAPER_DEEP(Unit.SHARE),
        /** Two hard days follow one another. */
        HARD_DAYS(Unit.NOTHING),
        /** Too little of the week is easy. */
        LITTLE_EASY(Unit.SHARE),
        /** The week is off the volume that the coach set. */
        OFF_TARGET(Unit.METRES);

        private final Unit unit;

        Rule(Unit unit) {
            this.unit = unit;
        }

        public Unit unit() {
            return unit;
        }

        /** The message key of who says so. */
        public String sourceKey() {
            return "training.concern.source." + word();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isRefused() {
        return weight == Weight.REFUSED;
    }

    /** The message key of its sentence: {@code {0}} day, {@code {1}} what it is, {@code {2}} the limit, {@code {3}} per cent. */
    public String key() {
        return "training.concern." + rule.word();
    }
}
