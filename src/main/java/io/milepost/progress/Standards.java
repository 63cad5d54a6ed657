package io.milepost.progress;

import io.milepost.audit.AuditTrail;
import io.milepost.progress.RaceYear.CutOff;
import io.milepost.roster.Personal;
import io.milepost.roster.Sex;
import io.milepost.running.Distance;
import io.milepost.running.DownhillRule;
import io.milepost.running.QualifyingStandard;
import io.milepost.running.QualifyingStandard.AgeGroup;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What races ask of those who want to enter them: facts that belong to no practice, which everybody reads and the
 * platform's admin edits. What is read is what stands now; a change is seen at the next look.
 */
@Service
public class Standards {

    private final RaceYearRows years;
    private final RaceStandardRows standards;
    private final RaceDropStepRows steps;
    private final Seats seats;
    private final AuditTrail audit;
    private final Clock clock;

    Standards(
            RaceYearRows years,
            RaceStandardRows standards,
            RaceDropStepRows steps,
            Seats seats,
            AuditTrail audit,
            Clock clock) {
        this.years = years;
        this.standards = standards;
        this.steps = steps;
        this.seats = seats;
        this.audit = audit;
        this.clock = clock;
    }

    /** A race that has standards, and how far it is. */
    public record RaceChoice(String race, Distance distance) {}

    /** The races with standards, by name. For everybody. */
    @Transactional(readOnly = true)
    public List<RaceChoice> races() {
        seats.require();
        return years.findByOrderByRaceAscEditionDesc().stream()
                .collect(Collectors.toMap(
                        RaceYearRow::race,
                        row -> new RaceChoice(row.race(), row.distance()),
                        (latest, older) -> latest,
                        TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** All that is known of a race, the latest year first; empty for a race that nobody knows. For everybody. */
    @Transactional(readOnly = true)
    public List<RaceYear> years(String race) {
        seats.require();
        return read(years.findByRaceOrderByEditionDesc(race));
    }

    /** One year of a race. For everybody. */
    @Transactional(readOnly = true)
    public Optional<RaceYear> year(String race, int edition) {
        seats.require();
        return read(years.findByRaceAndEdition(race, edition).stream().toList()).stream()
                .findFirst();
    }

    /**
     * The standard that a result of a day must meet. For everybody.
     *
     * @param resultDay the day of the qualifying race, not of the race to be entered
     * @return empty where no year's window can hold the day, or nobody of that age may enter
     */
    @Transactional(readOnly = true)
    public Optional<Qualification> forRace(String race, LocalDate birthDate, Sex sex, LocalDate resultDay) {
        return Counting.on(years(race), resultDay).flatMap(counting -> qualification(counting, birthDate, sex));
    }

    /** As {@link #forRace(String, LocalDate, Sex, LocalDate)}; empty as well while age or category is open. */
    @Transactional(readOnly = true)
    public Optional<Qualification> forRace(String race, Personal person, LocalDate resultDay) {
        LocalDate birthDate = person.birthDate();
        Sex sex = person.sex();
        return birthDate == null || sex == null ? Optional.empty() : forRace(race, birthDate, sex, resultDay);
    }

    /** The last so many cut-offs that are known, the latest first. For everybody. */
    @Transactional(readOnly = true)
    public List<CutOff> cutOffs(String race, int last) {
        seats.require();
        return years.findByRaceOrderByEditionDesc(race).stream()
                .flatMap(row -> row.cutOff().stream())
                .limit(last)
                .toList();
    }

    /** When and by whom a year was last edited; empty while it stands as it was delivered. For the platform's admin. */
    @Transactional(readOnly = true)
    public Optional<Edited> edited(String race, int edition) {
        seats.requirePlatformAdmin();
        return years.findByRaceAndEdition(race, edition).flatMap(RaceYearRow::edited);
    }

    /** When, and by whom. */
    public record Edited(Instant at, AccountId by) {}

    /** Keeps a year as it is told now, new or in place of what stood; for the platform's admin. */
    @Transactional
    public void keep(RaceYear year) {
        AccountId admin = seats.requirePlatformAdmin();
        RaceYearRow row = years.findByRaceAndEdition(year.race(), year.edition())
                .orElseGet(() -> RaceYearRow.of(year))
                .say(year, admin, clock.instant());
        years.saveAndFlush(row);
        clear(row.getId());
        standards.saveAll(year.groups().stream()
                .map(group -> RaceStandardRow.of(row.getId(), group))
                .toList());
        steps.saveAll(year.downhill().steps().stream()
                .map(step -> RaceDropStepRow.of(row.getId(), step))
                .toList());
        audit.note("standards.kept", row.getId());
    }

    /** Takes a year away as if nobody had told it; for the platform's admin. */
    @Transactional
    public void remove(String race, int edition) {
        seats.requirePlatformAdmin();
        RaceYearRow row = years.findByRaceAndEdition(race, edition).orElseThrow(() -> new Missing("year of a race"));
        clear(row.getId());
        years.delete(row);
        audit.note("standards.removed", row.getId());
    }

    private void clear(UUID year) {
        standards.deleteAllInBatch(standards.findByRaceYearIn(List.of(year)));
        steps.deleteAllInBatch(steps.findByRaceYearIn(List.of(year)));
    }

    private List<RaceYear> read(List<RaceYearRow> rows) {
        Collection<UUID> ids = rows.stream().map(RaceYearRow::getId).toList();
        Map<UUID, List<AgeGroup>> groups = standards.findByRaceYearIn(ids).stream()
                .collect(Collectors.groupingBy(
                        RaceStandardRow::raceYear, Collectors.mapping(RaceStandardRow::toGroup, Collectors.toList())));
        Map<UUID, List<DownhillRule.Step>> drops = steps.findByRaceYearIn(ids).stream()
                .collect(Collectors.groupingBy(
                        RaceDropStepRow::raceYear, Collectors.mapping(RaceDropStepRow::toStep, Collectors.toList())));
        return rows.stream()
                .map(row -> row.toYear(
                        groups.getOrDefault(row.getId(), List.of()),
                        new DownhillRule(drops.getOrDefault(row.getId(), List.of()))))
                .toList();
    }

    private static Optional<Qualification> qualification(Counting counting, LocalDate birthDate, Sex sex) {
        RaceYear year = counting.standards();
        return Personal.of(birthDate, sex).ageOn(counting.raceDay()).stream()
                .boxed()
                .flatMap(age -> QualifyingStandard.of(year.groups(), age, Categories.of(sex), year.downhill())
                        .map(standard -> new Qualification(
                                year.race(),
                                counting.edition(),
                                year.edition(),
                                standard,
                                age,
                                counting.raceDay(),
                                counting.confirmed(),
                                year.standardsConfirmed() && counting.edition() == year.edition()))
                        .stream())
                .findFirst();
    }
}
