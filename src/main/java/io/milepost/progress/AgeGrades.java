package io.milepost.progress;

import io.milepost.fitness.AthletePaces;
import io.milepost.fitness.Paces;
import io.milepost.fitness.RaceResult;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Personal;
import io.milepost.roster.PersonalFacts;
import io.milepost.roster.Sex;
import io.milepost.running.AgeGrade;
import io.milepost.running.AgeStandards;
import io.milepost.running.Distance;
import io.milepost.running.RaceCategory;
import io.milepost.tenancy.Seats;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results beside the best of an age and sex, by the road tables of 2025. They know men and women: an athlete of neither
 * category gets both grades.
 */
@Service
public class AgeGrades {

    public static final int EDITION = 2025;

    private final AgeGradeEventRows rows;
    private final Paces paces;
    private final PersonalFacts facts;
    private final Seats seats;

    AgeGrades(AgeGradeEventRows rows, Paces paces, PersonalFacts facts, Seats seats) {
        this.rows = rows;
        this.paces = paces;
        this.facts = facts;
        this.seats = seats;
    }

    /** A result that is to be graded: by the age on its day. */
    public record Result(LocalDate day, Distance distance, Duration time) {}

    /** The tables by category. For everybody. */
    @Transactional(readOnly = true)
    public Map<RaceCategory, AgeStandards> tables() {
        seats.require();
        Map<RaceCategory, AgeStandards> tables = new EnumMap<>(RaceCategory.class);
        List<AgeGradeEventRow> events = rows.findByEdition(EDITION);
        for (RaceCategory category : List.of(RaceCategory.MEN, RaceCategory.WOMEN)) {
            tables.put(
                    category,
                    new AgeStandards(events.stream()
                            .filter(row -> row.category() == category)
                            .map(AgeGradeEventRow::toEvent)
                            .toList()));
        }
        return tables;
    }

    /**
     * The grade of each result by the table of each category that it can be graded by. For everybody.
     *
     * @return in the order of the results; an empty map where age, category or table does not say
     */
    @Transactional(readOnly = true)
    public List<Map<RaceCategory, AgeGrade>> of(Personal person, List<Result> results) {
        Map<RaceCategory, AgeStandards> tables = tables();
        return results.stream().map(result -> grades(person, result, tables)).toList();
    }

    /** The athlete's last so many races that can be graded, the latest first. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public List<GradedRace> latest(AthleteId athlete, int last) {
        Personal person = facts.of(athlete);
        List<RaceResult> races = paces.history(athlete).stream()
                .map(AthletePaces::source)
                .limit(last)
                .toList();
        List<Map<RaceCategory, AgeGrade>> grades = of(
                person,
                races.stream()
                        .map(race -> new Result(race.day(), race.distance(), race.time()))
                        .toList());
        return IntStream.range(0, races.size())
                .filter(at -> !grades.get(at).isEmpty())
                .mapToObj(at -> new GradedRace(races.get(at), grades.get(at)))
                .toList();
    }

    private static Map<RaceCategory, AgeGrade> grades(
            Personal person, Result result, Map<RaceCategory, AgeStandards> tables) {
        Map<RaceCategory, AgeGrade> grades = new EnumMap<>(RaceCategory.class);
        Sex sex = person.sex();
        if (sex == null) {
            return grades;
        }
        person.ageOn(result.day())
                .ifPresent(age -> tables.forEach((category, table) -> {
                    boolean asked = sex == Sex.NON_BINARY || Categories.of(sex) == category;
                    Optional<AgeGrade> grade =
                            asked ? table.grade(age, result.distance(), result.time()) : Optional.empty();
                    grade.ifPresent(found -> grades.put(category, found));
                }));
        return grades;
    }
}
