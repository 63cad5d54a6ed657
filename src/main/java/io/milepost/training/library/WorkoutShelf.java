package io.milepost.training.library;

import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.training.ChangedMeanwhile;
import io.milepost.ui.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The single workouts to plan from: the practice's own, and those that Milepost ships. The team reads them, coaches write
 * them. Rewriting makes a new edition and changes no calendar.
 */
@Service
public class WorkoutShelf {

    private final WorkoutRows rows;
    private final WorkoutEditionRows editions;
    private final Practices practices;
    private final Messages messages;
    private final Seats seats;
    private final Clock clock;

    WorkoutShelf(
            WorkoutRows rows,
            WorkoutEditionRows editions,
            Practices practices,
            Messages messages,
            Seats seats,
            Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.practices = practices;
        this.messages = messages;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * The practice's own by title, then the shipped ones.
     *
     * @param search every word of it has to be in the title, the purpose, the tags or the notation; empty for all
     * @param archived whether those that were put away are among them
     */
    @Transactional(readOnly = true)
    public List<LibraryWorkout> find(String search, boolean archived) {
        seats.requireTeam();
        List<LibraryWorkout> all = new ArrayList<>(own());
        all.addAll(ShippedWorkouts.all(key -> messages.get(key, language())));
        List<String> words = List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all.stream()
                .filter(each -> archived || !each.archived())
                .filter(each -> words.stream().allMatch(text(each)::contains))
                .toList();
    }

    /** One of them; else {@link Missing}. */
    @Transactional(readOnly = true)
    public LibraryWorkout get(String key) {
        return find("", true).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Missing("workout"));
    }

    /** What one of the practice's said in all its editions, the newest first; else {@link Missing}. */
    @Transactional(readOnly = true)
    public List<WorkoutEntry> editions(String key) {
        seats.requireTeam();
        return editions.findByWorkoutIdOrderByEditionDesc(row(key).getId()).stream()
                .map(WorkoutEditionRow::toEntry)
                .toList();
    }

    /**
     * Puts a workout on the practice's shelf.
     *
     * @param basedOn the key of the one that it was made from; empty for none
     */
    @Transactional
    public LibraryWorkout add(WorkoutEntry entry, String basedOn) {
        seats.require(Role.COACH);
        WorkoutRow row = rows.save(WorkoutRow.first(basedOn));
        editions.save(WorkoutEditionRow.of(row.getId(), row.edition(), entry, clock.instant()));
        return toWorkout(row, entry);
    }

    /**
     * Writes a new edition of one of the practice's.
     *
     * @param edition the one that the writer saw
     * @throws ChangedMeanwhile where there is a newer one
     */
    @Transactional
    public LibraryWorkout rewrite(String key, int edition, WorkoutEntry entry) {
        seats.require(Role.COACH);
        WorkoutRow row = row(key);
        if (row.edition() != edition) {
            throw new ChangedMeanwhile();
        }
        int next = row.nextEdition();
        try {
            rows.saveAndFlush(row);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile(meanwhile);
        }
        editions.save(WorkoutEditionRow.of(row.getId(), next, entry, clock.instant()));
        return toWorkout(row, entry);
    }

    /** Puts one of the practice's away, or back on the shelf. */
    @Transactional
    public void archive(String key, boolean away) {
        seats.require(Role.COACH);
        row(key).archived(away);
    }

    /** Notes that one was put on a calendar; of a shipped one nothing is noted. */
    @Transactional
    public void planned(String key) {
        seats.requireTeam();
        if (ShippedWorkouts.has(key)) {
            return;
        }
        row(key).plannedOnce();
    }

    private List<LibraryWorkout> own() {
        Map<UUID, WorkoutRow> heads =
                rows.findAll().stream().collect(Collectors.toMap(WorkoutRow::getId, Function.identity()));
        return editions.findAll().stream()
                .<LibraryWorkout>mapMulti((edition, out) -> {
                    WorkoutRow head = heads.get(edition.workout());
                    if (head != null && head.edition() == edition.edition()) {
                        out.accept(toWorkout(head, edition.toEntry()));
                    }
                })
                .sorted(Comparator.comparing(
                        (LibraryWorkout each) -> each.entry().title(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static LibraryWorkout toWorkout(WorkoutRow row, WorkoutEntry entry) {
        return new LibraryWorkout(row.getId().toString(), false, entry, row.edition(), row.isArchived(), row.planned());
    }

    private WorkoutRow row(String key) {
        return LibraryId.of(key).flatMap(rows::findById).orElseThrow(() -> new Missing("workout"));
    }

    private Locale language() {
        return practices.current().language();
    }

    private static String text(LibraryWorkout workout) {
        WorkoutEntry entry = workout.entry();
        return String.join(
                        " ",
                        entry.title(),
                        entry.purpose(),
                        entry.tags().line(),
                        entry.workout().notation())
                .toLowerCase(Locale.ROOT);
    }
}
