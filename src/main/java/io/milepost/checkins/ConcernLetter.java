package io.milepost.checkins;

import io.milepost.accounts.Account;
import io.milepost.accounts.Accounts;
import io.milepost.accounts.Team;
import io.milepost.checkins.safety.LetterPolicy;
import io.milepost.checkins.safety.LetterPolicy.Matter;
import io.milepost.jobs.JobHandler;
import io.milepost.jobs.Turns;
import io.milepost.notifications.Mails;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.roster.RosterNavigation;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.PracticeId;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to whoever looks after an athlete that they told of a red flag, of pain or of an illness. A mailbox is not a safe
 * place: the letter says that there is something, and the page behind its link says what.
 */
@Component
class ConcernLetter implements JobHandler {

    static final String KIND = "checkins.letter";

    private final CheckInRows rows;
    private final Athletes athletes;
    private final Accounts accounts;
    private final Team team;
    private final Practices practices;
    private final Mails mails;
    private final Messages messages;
    private final Turns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String baseUrl;

    ConcernLetter(
            CheckInRows rows,
            Athletes athletes,
            Accounts accounts,
            Team team,
            Practices practices,
            Mails mails,
            Messages messages,
            Turns turns,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${milepost.base-url}") String baseUrl) {
        this.rows = rows;
        this.athletes = athletes;
        this.accounts = accounts;
        this.team = team;
        this.practices = practices;
        this.mails = mails;
        this.messages = messages;
        this.turns = turns;
        this.transaction = transaction;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param subject the check-in */
    @Override
    public void run(@Nullable PracticeId practice, UUID subject) {
        Optional<AthleteId> athlete = rows.findById(subject).map(CheckInRow::athlete);
        athlete.ifPresent(of -> turns.run(
                KIND,
                of.value(),
                () -> transaction.executeWithoutResult(status -> rows.findById(subject)
                        .filter(row -> row.toldAt() == null)
                        .ifPresent(this::consider))));
    }

    private void consider(CheckInRow row) {
        Matter matter = matter(row).orElseThrow();
        Optional<Instant> last = rows.toldOf(row.athlete().value()).stream()
                .filter(told ->
                        matter(told).filter(of -> of.compareTo(matter) <= 0).isPresent())
                .flatMap(told -> Optional.ofNullable(told.toldAt()).stream())
                .max(Comparator.naturalOrder());
        Instant now = clock.instant();
        if (LetterPolicy.isDue(matter, last, now)) {
            row.told(now);
            write(row.athlete(), matter.word());
        }
    }

    private static Optional<Matter> matter(CheckInRow row) {
        return LetterPolicy.matter(row.toCheckIn().said());
    }

    private void write(AthleteId id, String what) {
        AthleteProfile athlete = athletes.require(id);
        Practice practice = practices.current();
        String link = baseUrl + "/" + RosterNavigation.athlete(practice.slug(), id, "check-ins");
        for (AccountId reader : readers(athlete)) {
            Account account = accounts.get(reader);
            mails.write(
                    account.email().value(),
                    messages.get("checkins.mail." + what + ".subject", account.language(), athlete.name()),
                    messages.get(
                            "checkins.mail." + what + ".text",
                            account.language(),
                            account.firstName(),
                            athlete.name(),
                            link,
                            practice.name()));
        }
    }

    /** Who looks after the athlete; the owners, where nobody in particular does. */
    private List<AccountId> readers(AthleteProfile athlete) {
        AccountId coach = athlete.coach();
        return coach != null
                ? List.of(coach)
                : team.members().stream()
                        .filter(member -> member.roles().contains(Role.OWNER))
                        .map(Team.TeamMember::account)
                        .toList();
    }
}
