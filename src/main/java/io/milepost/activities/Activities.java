package io.milepost.activities;

import io.milepost.activities.files.Splits;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The training of athletes, each as far as the seat may see them. Removed activities are in none of the answers.
 *
 * @see Corrections for what an activity is taken for
 */
@Service
public class Activities {

    /** Training before this day is a slip of the pen. */
    public static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private static final int MOST_AT_ONCE = 500;

    private final ActivityRows rows;
    private final RecordingRows recordings;
    private final TrainingFileRows files;
    private final ActivitySearch search;
    private final ActivityPolicy policy;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Activities(
            ActivityRows rows,
            RecordingRows recordings,
            TrainingFileRows files,
            ActivitySearch search,
            ActivityPolicy policy,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.recordings = recordings;
        this.files = files;
        this.search = search;
        this.policy = policy;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** The activity, for whoever may see its athlete; empty if there is none, or it is somebody else's business. */
    public Optional<ActivitySummary> find(ActivityId id) {
        try {
            return Optional.of(require(id));
        } catch (Missing e) {
            return Optional.empty();
        }
    }

    /** The activity, or {@link Missing}. */
    @Transactional(readOnly = true)
    public ActivitySummary require(ActivityId id) {
        return policy.requireVisible(id).summary();
    }

    /** All that is known of the activity but its samples, or {@link Missing}. */
    @Transactional(readOnly = true)
    public ActivityDetail detail(ActivityId id) {
        ActivityRow row = policy.requireVisible(id);
        FileId file = row.file();
        String fileName = file == null ? null : files.nameOf(file.value()).orElse(null);
        RecordingRow recording = recordings.findByActivity(id.value()).orElse(null);
        return ActivityDetail.of(row, recording, fileName);
    }

    /** What the device recorded along the way; none for an activity by hand. */
    @Transactional(readOnly = true)
    public Samples samples(ActivityId id) {
        policy.requireVisible(id);
        return recordings.findByActivity(id.value()).map(RecordingRow::samples).orElseGet(Samples::none);
    }

    /** The activity cut into stretches of this length; none where its samples tell no distance. */
    @Transactional(readOnly = true)
    public List<Split> splits(ActivityId id, Distance length) {
        return Splits.of(samples(id), length.metres());
    }

    /** The athlete's activities from the first to the last day, both included, in order of time. */
    @Transactional(readOnly = true)
    public List<ActivitySummary> between(AthleteId athlete, LocalDate from, LocalDate until) {
        policy.requireVisible(athlete);
        return rows.between(athlete.value(), from, until).stream()
                .map(ActivityRow::summary)
                .toList();
    }

    /** A stretch of the athlete's activities, latest first; at most 500 at once. */
    @Transactional(readOnly = true)
    public List<ActivitySummary> page(AthleteId athlete, ActivityQuery query, int offset, int limit) {
        policy.requireVisible(athlete);
        return search.page(athlete, query, offset, Math.min(limit, MOST_AT_ONCE)).stream()
                .map(ActivityRow::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(AthleteId athlete, ActivityQuery query) {
        policy.requireVisible(athlete);
        return search.count(athlete, query);
    }

    /**
     * When each of these athletes trained last, in two statements for all; who never did is missing, as is whom the seat
     * may not see. For the team and tasks.
     */
    @Transactional(readOnly = true)
    public Map<AthleteId, LocalDate> lastDays(Collection<AthleteId> athletes) {
        List<UUID> visible = policy.visible(athletes);
        if (visible.isEmpty()) {
            return Map.of();
        }
        return rows.lastDays(visible).stream()
                .collect(Collectors.toMap(last -> new AthleteId(last.athlete()), LastDay::day));
    }

    /** Whether this seat may log, import and describe training of the athlete. */
    public boolean mayChange(AthleteId athlete) {
        return policy.mayChange(athlete);
    }

    /**
     * Keeps training as somebody typed it.
     *
     * @throws IllegalArgumentException for a day before 1950 or after the athlete's tomorrow
     */
    @Transactional
    public ActivityId logByHand(AthleteId athlete, LogActivity log) {
        AthleteProfile profile = policy.requireChangeable(athlete);
        requirePossible(log.day(), profile, clock);
        ActivityRow row = rows.save(ActivityRow.byHand(profile, log, clock.instant()));
        events.publishEvent(new ActivityRecorded(seats.requirePractice(), athlete, List.of(row.id())));
        tellOf(log.impression(), row);
        return row.id();
    }

    /**
     * Keeps training as somebody typed it on a device, once however often it is sent: the same key of the same athlete is
     * the same training, even after it was rewritten or removed here.
     *
     * @param key what the device calls the entry
     * @return whether it is new; false for what is here already
     * @throws IllegalArgumentException for a day before 1950 or after the athlete's tomorrow
     * @throws org.springframework.dao.DataIntegrityViolationException where the same entry arrives twice at this moment;
     *     asked again, it is here already
     */
    @Transactional
    public boolean logOnce(AthleteId athlete, UUID key, LogActivity log) {
        policy.requireVisible(athlete);
        if (rows.ofDevice(athlete.value(), key).isPresent()) {
            return false;
        }
        AthleteProfile profile = policy.requireChangeable(athlete);
        requirePossible(log.day(), profile, clock);
        ActivityRow row = rows.saveAndFlush(ActivityRow.fromDevice(profile, key, log, clock.instant()));
        events.publishEvent(new ActivityRecorded(seats.requirePractice(), athlete, List.of(row.id())));
        tellOf(log.impression(), row);
        return true;
    }

    /**
     * Replaces what somebody typed, figures included.
     *
     * @throws IllegalArgumentException for one that has a recording, or a day on which nobody can have trained
     */
    @Transactional
    public void rewrite(ActivityId id, LogActivity log) {
        ActivityRow row = policy.requireChangeable(id);
        AthleteProfile profile = policy.requireChangeable(row.athlete());
        requirePossible(log.day(), profile, clock);
        row.rewrite(profile, log);
        corrected(row);
        tellOf(log.impression(), row);
    }

    /** Replaces what was said about how the activity was. */
    @Transactional
    public void say(ActivityId id, Impression impression) {
        ActivityRow row = policy.requireChangeable(id);
        row.say(impression);
        corrected(row);
        tellOf(impression, row);
    }

    private void tellOf(Impression impression, ActivityRow row) {
        if (!impression.niggles().isEmpty()) {
            events.publishEvent(new NigglesSaid(seats.requirePractice(), row.athlete(), row.id()));
        }
    }

    private void corrected(ActivityRow row) {
        events.publishEvent(new ActivityCorrected(seats.requirePractice(), row.athlete(), List.of(row.id())));
    }

    /** Takes the activity out of the history; {@link #restore} takes that back. */
    @Transactional
    public void remove(ActivityId id) {
        ActivityRow row = policy.requireChangeableEvenRemoved(id);
        if (row.remove(clock.instant())) {
            events.publishEvent(new ActivityRemoved(seats.requirePractice(), row.athlete(), List.of(id)));
        }
    }

    /** Takes a removal back. */
    @Transactional
    public void restore(ActivityId id) {
        ActivityRow row = policy.requireChangeableEvenRemoved(id);
        if (row.restore()) {
            events.publishEvent(new ActivityRecorded(seats.requirePractice(), row.athlete(), List.of(id)));
        }
    }

    /** @throws IllegalArgumentException for a day on which nobody can have trained */
    static void requirePossible(LocalDate day, AthleteProfile athlete, Clock clock) {
        if (!isPossible(day, athlete, clock)) {
            throw new IllegalArgumentException("Nobody trained on " + day + " yet");
        }
    }

    static boolean isPossible(LocalDate day, AthleteProfile athlete, Clock clock) {
        return !day.isBefore(EARLIEST) && !day.isAfter(athlete.today(clock).plusDays(1));
    }
}
