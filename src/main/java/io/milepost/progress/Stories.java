package io.milepost.progress;

import io.milepost.audit.AuditTrail;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Formats;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Success stories, told after a goal. Athlete and team may begin one, and each adds words; only the athlete edits it, consents
 * to have it read by everybody, and withdraws that, which holds at once. What is public is what was consented to, word for
 * word, whatever is written afterwards.
 */
@Service
public class Stories {

    /** The longest sentence that can be consented to. */
    public static final int LONGEST_STATEMENT = 500;

    private final StoryRows rows;
    private final StoryConsentRows consents;
    private final StoryDraft drafts;
    private final PastGoals goals;
    private final Athletes athletes;
    private final ChangePolicy policy;
    private final Seats seats;
    private final AuditTrail audit;
    private final Clock clock;

    Stories(
            StoryRows rows,
            StoryConsentRows consents,
            StoryDraft drafts,
            PastGoals goals,
            Athletes athletes,
            ChangePolicy policy,
            Seats seats,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.consents = consents;
        this.drafts = drafts;
        this.goals = goals;
        this.athletes = athletes;
        this.policy = policy;
        this.seats = seats;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A story that everybody may read.
     *
     * @param slug the last part of its address
     */
    public record Published(String slug, Story.Consent consent) {}

    /** The story of a goal; empty where nobody began one. For the athlete, the team and tasks. */
    @Transactional(readOnly = true)
    public Optional<Story> of(GoalId goal) {
        return rows.findByGoalId(goal.value()).map(row -> {
            athletes.require(row.athlete());
            return story(row);
        });
    }

    /**
     * Begins the story of a goal whose day is over, from its facts; the one that was begun already stays as it is. Nobody but the
     * athlete and the team can read it.
     *
     * @param formats whose words it is told in
     */
    @Transactional
    public Story begin(GoalId goal, Formats formats) {
        Optional<Story> known = of(goal);
        if (known.isPresent()) {
            return known.get();
        }
        PastGoal past = goals.get(goal);
        AthleteId athlete = past.goal().athlete();
        policy.requireMayChange(athlete);
        AthleteProfile profile = athletes.require(athlete);
        boolean proposed = !isSelf(profile);
        StoryText text = drafts.of(profile, past, formats);
        return story(rows.saveAndFlush(StoryRow.drafted(past.goal(), text, proposed, clock.instant())));
    }

    /**
     * The athlete writes title, body and their own words; the coach's stay. What is public stays as it was consented to.
     *
     * @param read what the athlete began from
     * @throws StoryChanged where the athlete wrote something else meanwhile, in another tab or on another device
     */
    @Transactional
    public Story write(StoryId id, StoryText read, StoryText text) {
        StoryRow row = mine(id);
        if (!row.text().withCoachWords("").equals(read.withCoachWords(""))) {
            throw new StoryChanged();
        }
        row.write(text.withCoachWords(row.text().coachWords()));
        return story(rows.saveAndFlush(row));
    }

    /** Somebody of the team adds the coach's words; none takes them back. They are public once the athlete consents to them. */
    @Transactional
    public Story coachSays(StoryId id, String words) {
        StoryRow row = row(id);
        athletes.requireAsTeam(row.athlete());
        row.write(row.text().withCoachWords(words));
        return story(rows.saveAndFlush(row));
    }

    /**
     * The athlete consents that everybody reads the story as it is now.
     *
     * @param version the one that they read
     * @param statement the sentence that they agreed to
     * @throws StoryChanged where it is another one by now
     * @throws SeatException.NotAllowed for whoever is not the athlete
     */
    @Transactional
    public Story publish(StoryId id, long version, String statement) {
        StoryRow row = mine(id);
        if (row.version() != version) {
            throw new StoryChanged();
        }
        if (statement.isBlank() || statement.length() > LONGEST_STATEMENT) {
            throw new IllegalArgumentException("a consent is to a sentence of up to 500 characters");
        }
        withdrawAll(row);
        consents.saveAndFlush(StoryConsentRow.given(id, statement, row.text(), clock.instant()));
        audit.note("story.published", seats.requirePractice(), id.value());
        return story(row);
    }

    /** The athlete takes the consent back: nobody else can read the story from now on. */
    @Transactional
    public Story withdraw(StoryId id) {
        StoryRow row = mine(id);
        if (withdrawAll(row)) {
            audit.note("story.withdrawn", seats.requirePractice(), id.value());
        }
        return story(row);
    }

    /** The stories that are public now, the latest first; whoever asks. */
    @Transactional(readOnly = true)
    public List<Published> published() {
        seats.requirePractice();
        List<StoryConsentRow> open = consents.findByWithdrawnIsNullOrderByGivenDesc();
        var known = rows.findByIdIn(open.stream().map(StoryConsentRow::story).toList()).stream()
                .collect(Collectors.toMap(row -> row.getId(), Function.identity()));
        return open.stream()
                .map(consent -> new Published(
                        Objects.requireNonNull(known.get(consent.story())).slug(), consent.toConsent()))
                .toList();
    }

    /** The public story of this address; {@link Missing} where there never was one, empty where it is withdrawn. Whoever asks. */
    @Transactional(readOnly = true)
    public Optional<Published> published(String slug) {
        seats.requirePractice();
        StoryRow row = rows.findBySlug(slug)
                .filter(each -> consents.existsByStoryId(each.getId()))
                .orElseThrow(() -> new Missing("story"));
        return consent(row).map(consent -> new Published(slug, consent.toConsent()));
    }

    private boolean withdrawAll(StoryRow row) {
        List<StoryConsentRow> open = consents.findByStoryIdAndWithdrawnIsNullOrderByGivenDesc(row.getId());
        open.forEach(consent -> consent.withdraw(clock.instant()));
        return !open.isEmpty();
    }

    private Story story(StoryRow row) {
        return row.toStory(consent(row));
    }

    private Optional<StoryConsentRow> consent(StoryRow row) {
        return consents.findByStoryIdAndWithdrawnIsNullOrderByGivenDesc(row.getId()).stream()
                .findFirst();
    }

    private StoryRow row(StoryId id) {
        StoryRow row = rows.findById(id.value()).orElseThrow(() -> new Missing("story"));
        athletes.require(row.athlete());
        return row;
    }

    /** Withdrawing needs no paid membership, and neither does writing: the words are the athlete's. */
    private StoryRow mine(StoryId id) {
        StoryRow row = row(id);
        if (!isSelf(athletes.require(row.athlete()))) {
            throw new SeatException.NotAllowed("a story is its athlete's to publish");
        }
        return row;
    }

    private boolean isSelf(AthleteProfile athlete) {
        return seats.require() instanceof Seat.Member member && member.who().equals(athlete.account());
    }
}
