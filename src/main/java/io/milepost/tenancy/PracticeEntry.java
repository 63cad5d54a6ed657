package io.milepost.tenancy;

import io.milepost.running.UnitSystem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** A practice in the directory of all of them. */
@Entity
@Table(name = "practice")
class PracticeEntry extends PlatformRow {

    static final Duration TRIAL = Duration.ofDays(30);

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitSystem units;

    @Column(nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "week_starts_on", nullable = false)
    private DayOfWeek weekStartsOn;

    @Column(nullable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PracticeStatus status;

    @Column(nullable = false)
    private String accent;

    @Column(nullable = false)
    private String tagline;

    @Column(nullable = false)
    private String about;

    @Column(nullable = false)
    private String approach;

    @Column(nullable = false)
    private Instant opened;

    @Column(name = "trial_ends", nullable = false)
    private Instant trialEnds;

    /** Why it was suspended, in words for its members; empty while it works. */
    @Column(name = "suspended_because", nullable = false)
    private String suspendedBecause;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PracticeEntry() {}

    private PracticeEntry(OpenPractice command, Instant now) {
        super(Ids.next());
        this.slug = command.slug().value();
        this.name = command.name();
        this.zone = command.zone().getId();
        this.units = command.units();
        this.language = command.language().toLanguageTag();
        this.weekStartsOn = command.units() == UnitSystem.IMPERIAL ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
        this.currency = command.currency().getCurrencyCode();
        this.status = PracticeStatus.TRIAL;
        this.accent = Brand.PLAIN.accent();
        this.tagline = "";
        this.about = "";
        this.approach = "";
        this.suspendedBecause = "";
        this.opened = now;
        this.trialEnds = now.plus(TRIAL);
    }

    static PracticeEntry open(OpenPractice command, Instant now) {
        return new PracticeEntry(command, now);
    }

    /** Moves on in life; throws {@link IllegalStateException} where that step does not exist. */
    void become(PracticeStatus next) {
        if (!status.canTransitionTo(next)) {
            throw new IllegalStateException(status + " does not become " + next);
        }
        status = next;
    }

    /** @param reason in words for its members, at most 300 characters */
    void suspend(String reason) {
        become(PracticeStatus.SUSPENDED);
        suspendedBecause = reason;
    }

    void reactivate(Instant now) {
        suspendedBecause = "";
        become(now.isBefore(trialEnds) ? PracticeStatus.TRIAL : PracticeStatus.ACTIVE);
    }

    void settle(PracticeSettings settings) {
        name = settings.name();
        zone = settings.zone().getId();
        units = settings.units();
        language = settings.language().toLanguageTag();
        weekStartsOn = settings.weekStartsOn();
        accent = settings.brand().accent();
        tagline = settings.brand().tagline();
        about = settings.brand().about();
        approach = settings.brand().approach();
    }

    String suspendedBecause() {
        return suspendedBecause;
    }

    Practice toPractice() {
        return new Practice(
                new PracticeId(getId()),
                new Slug(slug),
                name,
                ZoneId.of(zone),
                units,
                Locale.forLanguageTag(language),
                weekStartsOn,
                Currency.getInstance(currency),
                status,
                new Brand(accent, tagline, about, approach),
                opened,
                trialEnds);
    }
}
