package io.milepost.checkins;

/** A symptom that stops everything: no kind words, no shorter workout, medical help now. */
public enum RedFlag {
    CHEST_PAIN,
    FAINTING,
    PALPITATIONS,
    /** Breathlessness that the effort does not explain. */
    BREATHLESSNESS
}
