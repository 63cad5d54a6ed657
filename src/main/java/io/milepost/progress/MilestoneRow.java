package io.milepost.progress;

import io.milepost.progress.detection.Finding;
import io.milepost.progress.detection.Rarity;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Ids;
import io.milepost.tenancy.PracticeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone as it was found. Its figures follow the evidence; what no longer holds is withdrawn, and may return. */
@Entity
@Table(name = "milestone")
class MilestoneRow extends PracticeRow {

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athleteId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MilestoneKind kind;

    @Column(nullable = false, updatable = false)
    private UUID evidence;

    @Column(name = "reached_on", nullable = false)
    private LocalDate reachedOn;

    @Embedded
    private MilestoneFigures figures = new MilestoneFigures();

    @Column(name = "full_screen", nullable = false)
    private boolean fullScreen;

    @Column(nullable = false, updatable = false)
    private Instant found;

    private @Nullable Instant celebrated;

    private @Nullable Instant withdrawn;

    private @Nullable String cheer;

    @Column(name = "cheered_by")
    private @Nullable UUID cheeredBy;

    private @Nullable Instant cheered;

    private @Nullable String wording;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected MilestoneRow() {}

    @SuppressWarnings("NullAway.Init") // follow() fills the rest
    private MilestoneRow(AthleteId athlete, Finding finding, boolean fullScreen, Instant now) {
        super(Ids.next());
        this.athleteId = athlete.value();
        this.kind = MilestoneKind.of(finding.achievement());
        this.evidence = finding.evidence();
        this.fullScreen = fullScreen;
        this.found = now;
        follow(finding);
    }

    static MilestoneRow found(AthleteId athlete, Finding finding, boolean fullScreen, Instant now) {
        return new MilestoneRow(athlete, finding, fullScreen, now);
    }

    /** Takes over the figures of the evidence as it is now, and stands again if it had been withdrawn. */
    final void follow(Finding finding) {
        withdrawn = null;
        reachedOn = finding.day();
        figures.follow(finding.achievement());
        fullScreen &= mayTakeTheScreen(finding.achievement());
    }

    private static boolean mayTakeTheScreen(Achievement achievement) {
        boolean unwise = achievement instanceof Achievement.LongestRun run && run.beyondSafeGrowth();
        return Rarity.of(achievement).takesTheScreen() && !unwise;
    }

    /** Leaves wall and screen without a word; a second time changes nothing. */
    void withdraw(Instant now) {
        if (withdrawn == null) {
            withdrawn = now;
        }
    }

    /** Takes a withdrawal back. */
    void stand() {
        withdrawn = null;
    }

    /** The athlete saw it celebrated. The first time counts. */
    void celebrated(Instant now) {
        if (celebrated == null) {
            celebrated = now;
        }
    }

    /** @param words 1 to 300 characters; a later cheer takes the place of an earlier one */
    void cheer(String words, @Nullable AccountId by, Instant now) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > Milestone.LONGEST_CHEER) {
            throw new IllegalArgumentException("a cheer has 1 to 300 characters");
        }
        cheer = stripped;
        cheeredBy = by == null ? null : by.value();
        cheered = now;
    }

    /** @param words the coach's own, 1 to 300 characters; empty for those that the figures make */
    void word(String words) {
        String stripped = words.strip();
        if (stripped.length() > Milestone.LONGEST_WORDING) {
            throw new IllegalArgumentException("a milestone is told in 300 characters");
        }
        wording = stripped.isEmpty() ? null : stripped;
    }

    boolean proves(Finding finding) {
        return kind == MilestoneKind.of(finding.achievement()) && evidence.equals(finding.evidence());
    }

    UUID evidence() {
        return evidence;
    }

    boolean isTold() {
        return kind.isTold();
    }

    MilestoneKind kind() {
        return kind;
    }

    boolean stands() {
        return withdrawn == null;
    }

    boolean takesTheScreen() {
        return stands() && fullScreen;
    }

    LocalDate reachedOn() {
        return reachedOn;
    }

    Optional<Instant> celebratedAt() {
        return Optional.ofNullable(celebrated);
    }

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    MilestoneId milestoneId() {
        return new MilestoneId(getId());
    }

    Milestone toMilestone() {
        return new Milestone(
                milestoneId(),
                athlete(),
                reachedOn,
                figures.of(kind),
                Optional.ofNullable(wording),
                evidence,
                fullScreen,
                celebratedAt(),
                Optional.ofNullable(cheered)
                        .map(at -> new Milestone.Cheer(
                                Objects.requireNonNull(cheer),
                                Optional.ofNullable(cheeredBy).map(AccountId::new),
                                at)));
    }
}
