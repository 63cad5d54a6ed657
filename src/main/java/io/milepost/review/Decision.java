package io.milepost.review;

/** What a coach makes of a finding. Any may follow any: that is how a decision is taken back. */
public sealed interface Decision {

    int LONGEST_WORDS = 600;
    int LONGEST_REASON = 300;

    /** Not decided. */
    record Open() implements Decision {}

    /** It is so. */
    record Accept() implements Decision {}

    /** It is so, in the coach's own words, which stand beside the original. */
    record Edit(String words) implements Decision {

        public Edit {
            words = words.strip();
            if (words.isEmpty() || words.length() > LONGEST_WORDS) {
                throw new IllegalArgumentException("words of 1 to 600 characters");
            }
        }
    }

    /** It is not so, or does not matter. */
    record Reject(String reason) implements Decision {

        public Reject {
            reason = reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("a reason of 1 to 300 characters");
            }
        }
    }

    default boolean isAcceptance() {
        return this instanceof Accept || this instanceof Edit;
    }
}
