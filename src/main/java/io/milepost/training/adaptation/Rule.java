package io.milepost.training.adaptation;

import java.util.Locale;

/**
 * The rules by which a plan follows what happens. Each stands in messages with its name, and with its source: what is
 * published, and what is the practice's own convention. Earlier ones win over later ones that touch the same workout.
 */
public enum Rule {
    /** Rest while a symptom, an illness or the way back from it asks for it. */
    ILLNESS(6),
    /** Nothing but rest while it hurts; the coach sets the return. */
    INJURY(7),
    /** Easy days, less volume and slower paces after days without running. */
    LAY_OFF(5),
    /** In the weeks of a return the next one waits until this one hurts no more than a little. */
    PAIN_GATE(5),
    /** After several missed days the plan begins again where the athlete is. */
    REALIGN(4),
    /** The next long run lies between the last one done and the one planned. */
    MISSED_LONG(3),
    /** A missed key session moves within its week, or is let go. */
    MISSED_KEY(2),
    /** A missed easy run is let go. */
    MISSED_EASY(1),
    /** No run is much longer than the longest of the last month. */
    LONGEST_RUN(3),
    /** Less volume before a race, with the intensity kept. */
    TAPER(11),
    /** A week does not jump. */
    GROWTH(8),
    /** Every fourth week is a lighter one. */
    DOWN_WEEK(9),
    /** No single session is too much of its week. */
    CAPS(10),
    /** Form is far down: hold. */
    FORM(13),
    /** Hard days failed, and the athlete is tired: the next one is easy. */
    TIRED(13),
    /** A rough day: the next hard session is a third smaller. */
    ROUGH_DAY(13),
    /** The days are all alike: an easier one. */
    MONOTONY(13),
    /** Easy days are run too fast. */
    INTENSITY(12),
    /** A race sets the paces of what is to come. */
    REPACE(14);

    private final int number;

    Rule(int number) {
        this.number = number;
    }

    /** Its number in the list that coaches agreed on, 1 to 14. */
    public int number() {
        return number;
    }

    /** The last part of its message keys: {@code missed-easy}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message key of its name. */
    public String nameKey() {
        return "training.rule." + word();
    }

    /** The message key of its source. */
    public String sourceKey() {
        return "training.rule." + word() + ".source";
    }
}
