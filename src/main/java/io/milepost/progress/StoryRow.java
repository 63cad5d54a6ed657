package io.milepost.progress;

import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A story as it is written; what is public of it stands in the athlete's consent. */
@Entity
@Table(name = "success_story")
class StoryRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Column(name = "goal_id", nullable = false, updatable = false)
    private UUID goalId;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String body;

    @Column(name = "athlete_words", nullable = false)
    private String athleteWords;

    @Column(name = "coach_words", nullable = false)
    private String coachWords;

    @Column(nullable = false, updatable = false)
    private boolean proposed;

    @Column(nullable = false, updatable = false)
    private Instant made;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StoryRow() {}

    private StoryRow(UUID id, Goal goal, String slug, StoryText text, boolean proposed, Instant now) {
        super(id);
        this.athleteId = goal.athlete().value();
        this.goalId = goal.id().value();
        this.slug = slug;
        this.title = text.title();
        this.body = text.body();
        this.athleteWords = text.athleteWords();
        this.coachWords = text.coachWords();
        this.proposed = proposed;
        this.made = now;
    }

    /** @param proposed whether the team begins it */
    static StoryRow drafted(Goal goal, StoryText text, boolean proposed, Instant now) {
        UUID id = Ids.next();
        return new StoryRow(id, goal, StorySlug.of(goal.title(), id), text, proposed, now);
    }

    void write(StoryText text) {
        title = text.title();
        body = text.body();
        athleteWords = text.athleteWords();
        coachWords = text.coachWords();
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    String slug() {
        return slug;
    }

    StoryText text() {
        return new StoryText(title, body, athleteWords, coachWords);
    }

    Story toStory(Optional<StoryConsentRow> consent) {
        return new Story(
                new StoryId(getId()),
                athlete(),
                new GoalId(goalId),
                version(),
                slug,
                text(),
                proposed,
                consent.map(StoryConsentRow::toConsent));
    }
}
