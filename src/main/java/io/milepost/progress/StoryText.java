package io.milepost.progress;

/**
 * What a success story says, as plain text; a line each is a paragraph.
 *
 * @param title 1 to {@value #LONGEST_TITLE} characters
 * @param body up to {@value #LONGEST_BODY} characters
 * @param athleteWords the athlete's own, up to {@value #LONGEST_WORDS} characters; may be empty
 * @param coachWords the coach's, as long at most; may be empty
 */
public record StoryText(String title, String body, String athleteWords, String coachWords) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_BODY = 3000;
    public static final int LONGEST_WORDS = 1500;

    public StoryText {
        title = title.strip();
        body = body.strip();
        athleteWords = athleteWords.strip();
        coachWords = coachWords.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a story has a title of 1 to 120 characters");
        }
        if (body.length() > LONGEST_BODY
                || athleteWords.length() > LONGEST_WORDS
                || coachWords.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("too long");
        }
    }

    /** The same with other words of the coach. */
    StoryText withCoachWords(String words) {
        return new StoryText(title, body, athleteWords, words);
    }
}
