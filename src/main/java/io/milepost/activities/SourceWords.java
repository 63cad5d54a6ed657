package io.milepost.activities;

import io.milepost.activities.archives.Told;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a source calls an activity. */
public record SourceWords(@Nullable String title, Sport sport, boolean race) {

    /**
     * These, after an export's own list told of the same activity.
     *
     * @param rename whether the list's name is better than the one it has
     */
    SourceWords hearing(Told told, boolean rename) {
        Optional<String> name = told.title()
                .map(text -> text.length() > ActivitySummary.LONGEST_TITLE
                        ? text.substring(0, ActivitySummary.LONGEST_TITLE)
                        : text);
        return new SourceWords(
                rename || title == null ? name.orElse(title) : title, closer(sport, told.sport()), race || told.race());
    }

    private static Sport closer(Sport known, Sport told) {
        boolean vague = told == Sport.UNKNOWN || told == Sport.OTHER || (known.isRun() && told == Sport.RUN);
        return vague ? known : told;
    }

    /** These, where the source says something else by now than it said; what a person said otherwise stays. */
    SourceWords following(SourceWords said, SourceWords now) {
        return new SourceWords(
                Objects.equals(title, said.title) ? now.title : title,
                sport == said.sport ? now.sport : sport,
                race == said.race ? now.race : race);
    }
}
