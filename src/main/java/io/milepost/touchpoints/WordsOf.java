package io.milepost.touchpoints;

/** Whose library it is. */
public enum WordsOf {
    /** The one of the member who looks. */
    MINE,
    /** The practice's, for every coach without one of their own. */
    PRACTICE
}
