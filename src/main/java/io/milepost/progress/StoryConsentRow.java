package io.milepost.progress;

import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an athlete consented to have read by everybody, word for word, and until when. */
@Entity
@Table(name = "story_consent")
class StoryConsentRow extends PracticeRow {

    @Column(name = "story_id", nullable = false, updatable = false)
    private UUID storyId;

    @Column(nullable = false, updatable = false)
    private Instant given;

    @Column(nullable = false, updatable = false)
    private String statement;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "athlete_words", nullable = false, updatable = false)
    private String athleteWords;

    @Column(name = "coach_words", nullable = false, updatable = false)
    private String coachWords;

    private @Nullable Instant withdrawn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StoryConsentRow() {}

    private StoryConsentRow(UUID story, String statement, StoryText text, Instant now) {
        super(Ids.next());
        this.storyId = story;
        this.given = now;
        this.statement = statement;
        this.title = text.title();
        this.body = text.body();
        this.athleteWords = text.athleteWords();
        this.coachWords = text.coachWords();
    }

    static StoryConsentRow given(StoryId story, String statement, StoryText text, Instant now) {
        return new StoryConsentRow(story.value(), statement, text, now);
    }

    void withdraw(Instant now) {
        if (withdrawn == null) {
            withdrawn = now;
        }
    }

    UUID story() {
        return storyId;
    }

    Story.Consent toConsent() {
        return new Story.Consent(given, statement, new StoryText(title, body, athleteWords, coachWords));
    }
}
