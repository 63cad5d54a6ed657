package io.milepost.roster;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.PersonSettled;
import io.milepost.accounts.Team;
import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Jobs;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An athlete's days and units are those of their person, in every practice that they train with: whoever moves to another
 * zone has moved everywhere. The name stays, because each practice knows them by its own.
 */
@Component
class PersonFollowing implements JobHandler {

    static final String KIND = "roster.person";

    private final AthleteRows rows;
    private final Accounts accounts;
    private final Team team;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    PersonFollowing(AthleteRows rows, Accounts accounts, Team team, Jobs jobs, TransactionTemplate transaction) {
        this.rows = rows;
        this.accounts = accounts;
        this.team = team;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonSettled settled) {
        team.placesOf(settled.account()).stream()
                .filter(place -> place.roles().contains(Role.ATHLETE))
                .forEach(place -> jobs.schedule(
                        KIND, place.practice().id(), settled.account().value()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param subject the account */
    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        transaction.executeWithoutResult(status -> rows.findByAccount(subject).ifPresent(row -> {
            Account person = accounts.get(new AccountId(subject));
            row.livesBy(person.zone(), person.units());
        }));
    }
}
