package io.milepost.tenancy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of practices: open one, find one, and its life from trial to close. */
@Service
public class Practices {

    private final PracticeEntries entries;
    private final Seats seats;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Practices(PracticeEntries entries, Seats seats, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a practice on trial. Who may is asked by whoever calls: a new owner for themselves, or the admin. */
    @Transactional
    public Practice open(OpenPractice command) {
        if (entries.existsBySlug(command.slug().value())) {
            throw new SlugTaken(command.slug());
        }
        PracticeEntry entry = entries.saveAndFlush(PracticeEntry.open(command, clock.instant()));
        Practice practice = entry.toPractice();
        events.publishEvent(new PracticeOpened(practice.id()));
        return practice;
    }

    /** Whether no practice has the slug yet. Only {@link #open} decides. */
    @Transactional(readOnly = true)
    public boolean isFree(Slug slug) {
        return !entries.existsBySlug(slug.value());
    }

    /** What anybody may know of a practice by the name in its URL; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Practice> bySlug(String slug) {
        return entries.findBySlug(slug).map(PracticeEntry::toPractice);
    }

    /** The practice with this id; throws {@link Missing} where there is none. */
    @Transactional(readOnly = true)
    public Practice get(PracticeId id) {
        return entries.findById(id.value()).map(PracticeEntry::toPractice).orElseThrow(() -> new Missing("practice"));
    }

    /** The practice of the current seat. */
    @Transactional(readOnly = true)
    public Practice current() {
        return get(seats.requirePractice());
    }

    /** The owner changes name, zone, units and brand of the current practice. */
    @Transactional
    public Practice settle(PracticeSettings settings) {
        seats.require(Role.OWNER);
        PracticeEntry entry = entry(seats.requirePractice());
        entry.settle(settings);
        return entry.toPractice();
    }

    /** A page of all practices whose name or slug contains the text, for the platform's admin. */
    @Transactional(readOnly = true)
    public List<Practice> search(String text, int page, int size) {
        seats.requirePlatformAdmin();
        return entries.search(like(text), PageRequest.of(page, size)).stream()
                .map(PracticeEntry::toPractice)
                .toList();
    }

    /** How many {@link #search} finds in all. */
    @Transactional(readOnly = true)
    public long count(String text) {
        seats.requirePlatformAdmin();
        return entries.countSearch(like(text));
    }

    /**
     * The admin suspends a practice; its members are turned away at their next click.
     *
     * @param reason why, in words that its members will read, at most 300 characters
     */
    @Transactional
    public void suspend(PracticeId id, String reason) {
        seats.requirePlatformAdmin();
        entry(id).suspend(reason.strip());
        events.publishEvent(new PracticeSuspended(id));
    }

    /** The admin lets a suspended practice work again. */
    @Transactional
    public void reactivate(PracticeId id) {
        seats.requirePlatformAdmin();
        entry(id).reactivate(clock.instant());
        events.publishEvent(new PracticeReactivated(id));
    }

    /** Why the practice is suspended, in words for its members; empty while it works. */
    @Transactional(readOnly = true)
    public String suspendedBecause(PracticeId id) {
        return entry(id).suspendedBecause();
    }

    private PracticeEntry entry(PracticeId id) {
        return entries.findById(id.value()).orElseThrow(() -> new Missing("practice"));
    }

    private static String like(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + "%";
    }
}
