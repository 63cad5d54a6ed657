package io.milepost.touchpoints;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import io.milepost.touchpoints.replies.Occasion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words of one coach's library, or without a coach of the practice's. */
@Entity
@Table(name = "kind_word")
class KindWordRow extends PracticeRow {

    @Column(updatable = false)
    private @Nullable UUID coach;

    /** What it was copied from, so that an edit of what is shown finds its copy. */
    @Column(name = "copied_from", updatable = false)
    private @Nullable UUID copiedFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Occasion occasion;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private boolean archived;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected KindWordRow() {}

    private KindWordRow(
            @Nullable AccountId coach, @Nullable UUID copiedFrom, Occasion occasion, String words, int place) {
        super(Ids.next());
        this.coach = coach == null ? null : coach.value();
        this.copiedFrom = copiedFrom;
        this.occasion = occasion;
        this.words = words;
        this.place = place;
    }

    static KindWordRow copied(@Nullable AccountId coach, KindWord of, int place) {
        KindWordRow row = new KindWordRow(coach, of.id().value(), of.occasion(), of.words(), place);
        row.archived = of.archived();
        return row;
    }

    static KindWordRow written(@Nullable AccountId coach, Occasion occasion, String words, int place) {
        return new KindWordRow(coach, null, occasion, words, place);
    }

    void say(Occasion when, String what) {
        occasion = when;
        words = what;
    }

    void put(int at) {
        place = at;
    }

    void archive(boolean away) {
        archived = away;
    }

    boolean is(KindWordId id) {
        return getId().equals(id.value()) || id.value().equals(copiedFrom);
    }

    Optional<UUID> copiedFrom() {
        return Optional.ofNullable(copiedFrom);
    }

    Occasion occasion() {
        return occasion;
    }

    KindWord toWord() {
        return new KindWord(new KindWordId(getId()), occasion, words, archived);
    }
}
