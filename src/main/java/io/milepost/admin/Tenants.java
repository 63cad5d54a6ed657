package io.milepost.admin;

import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.PracticeOpenings;
import io.milepost.audit.AuditTrail;
import io.milepost.tenancy.OpenPractice;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.UsageCounters;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the platform's admin sees of practices and does to them. Every method refuses anybody else. */
@Service
public class Tenants {

    private final Practices practices;
    private final PracticeOpenings openings;
    private final UsageCounters usage;
    private final AuditTrail audit;

    Tenants(Practices practices, PracticeOpenings openings, UsageCounters usage, AuditTrail audit) {
        this.practices = practices;
        this.openings = openings;
        this.usage = usage;
        this.audit = audit;
    }

    /** A page of the practices whose name or slug contains the text, by name. */
    @Transactional(readOnly = true)
    public List<Tenant> page(String text, int page, int size) {
        List<Practice> found = practices.search(text, page, size);
        Map<PracticeId, Map<UsageCounters.Kind, Long>> counters =
                usage.of(found.stream().map(Practice::id).toList());
        return found.stream()
                .map(practice -> tenant(practice, counters.getOrDefault(practice.id(), Map.of())))
                .toList();
    }

    /** How many practices {@link #page} goes through. */
    @Transactional(readOnly = true)
    public long count(String text) {
        return practices.count(text);
    }

    /** Opens a practice for somebody, who is invited to own it. Throws SlugTaken. */
    @Transactional
    public Practice open(EmailAddress owner, String ownerName, OpenPractice command) {
        Practice practice = openings.openFor(owner, ownerName, command);
        audit.note("practice.opened", practice.id(), practice.id().value());
        return practice;
    }

    /** Suspends a practice. The reason, at most 300 characters, is shown to its members. */
    @Transactional
    public void suspend(PracticeId practice, String reason) {
        practices.suspend(practice, reason);
        audit.note("practice.suspended", practice, practice.value());
    }

    /** Lets a suspended practice work again. */
    @Transactional
    public void reactivate(PracticeId practice) {
        practices.reactivate(practice);
        audit.note("practice.reactivated", practice, practice.value());
    }

    private static Tenant tenant(Practice practice, Map<UsageCounters.Kind, Long> counters) {
        return new Tenant(
                practice,
                counters.getOrDefault(UsageCounters.Kind.TEAM, 0L),
                counters.getOrDefault(UsageCounters.Kind.ATHLETES, 0L),
                counters.getOrDefault(UsageCounters.Kind.SUBSCRIPTIONS, 0L),
                counters.getOrDefault(UsageCounters.Kind.MONTHLY_REVENUE, 0L));
    }
}
