package io.milepost.progress;

import io.milepost.roster.AthleteId;
import java.time.Instant;
import java.util.Optional;

/**
 * A success story as its athlete and the team see it.
 *
 * @param version of what was written; to consent is to consent to this
 * @param slug the last part of its public address
 * @param proposed whether the team began it
 * @param consent the athlete's, while the story is public
 */
public record Story(
        StoryId id,
        AthleteId athlete,
        GoalId goal,
        long version,
        String slug,
        StoryText text,
        boolean proposed,
        Optional<Consent> consent) {

    /**
     * What an athlete consented to.
     *
     * @param statement the sentence that was agreed to
     * @param text what is shown in public, whatever was written since
     */
    public record Consent(Instant given, String statement, StoryText text) {}

    /** Whether anybody can read it. */
    public boolean isPublic() {
        return consent.isPresent();
    }
}
