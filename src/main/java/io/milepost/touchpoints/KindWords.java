package io.milepost.touchpoints;

import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import io.milepost.touchpoints.replies.Occasion;
import io.milepost.ui.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The libraries of words for rough days: one of each coach, with the practice's as the default, and behind it the words that
 * come with Milepost, in the practice's language. The first edit of a library makes it an own one, with everything that was
 * shown. Words that come with Milepost later are offered to an own library without being said: nobody speaks in a coach's
 * name what she has not seen.
 */
@Service
public class KindWords {

    private final KindWordRows rows;
    private final Practices practices;
    private final Messages messages;
    private final Seats seats;

    KindWords(KindWordRows rows, Practices practices, Messages messages, Seats seats) {
        this.rows = rows;
        this.practices = practices;
        this.messages = messages;
        this.seats = seats;
    }

    /** The words that hold for the member who looks, or for the practice; for the team. */
    @Transactional(readOnly = true)
    public WordLibrary library(WordsOf whose) {
        seats.requireTeam();
        return libraryOf(coach(whose));
    }

    /**
     * Writes new words, at the end; for the team, and those of the practice for coaches.
     *
     * @throws IllegalArgumentException without words, or with more than {@value KindWord#LONGEST} characters
     */
    @Transactional
    public void write(WordsOf whose, Occasion occasion, String words) {
        List<KindWordRow> own = own(whose);
        rows.save(KindWordRow.written(coach(whose), occasion, KindWord.checked(words), own.size()));
    }

    /** Changes words; otherwise as {@link #write}. */
    @Transactional
    public void change(WordsOf whose, KindWordId id, Occasion occasion, String words) {
        find(own(whose), id).say(occasion, KindWord.checked(words));
    }

    /** Puts words so many places further down among those of their occasion, or up where it is negative; at the ends they stay. */
    @Transactional
    public void move(WordsOf whose, KindWordId id, int by) {
        List<KindWordRow> own = new ArrayList<>(own(whose));
        KindWordRow moved = find(own, id);
        List<KindWordRow> alike =
                own.stream().filter(row -> row.occasion() == moved.occasion()).toList();
        KindWordRow other = alike.get(Math.clamp(alike.indexOf(moved) + (long) by, 0, alike.size() - 1));
        int to = own.indexOf(other);
        own.remove(moved);
        own.add(to, moved);
        for (int place = 0; place < own.size(); place++) {
            own.get(place).put(place);
        }
    }

    /** Keeps words and does not say them any more, or says them again. */
    @Transactional
    public void archive(WordsOf whose, KindWordId id, boolean archived) {
        find(own(whose), id).archive(archived);
    }

    /** The words of whoever looks after an athlete. Asks nobody's permission. */
    List<KindWord> said(@Nullable AccountId coach) {
        return libraryOf(coach).said();
    }

    private WordLibrary libraryOf(@Nullable AccountId coach) {
        List<KindWord> behind = coach == null ? shipped() : libraryOf(null).words();
        List<KindWordRow> own = rowsOf(coach);
        return own.isEmpty()
                ? new WordLibrary(behind, false)
                : new WordLibrary(
                        Stream.concat(own.stream().map(KindWordRow::toWord), offered(own, behind).stream())
                                .toList(),
                        true);
    }

    private List<KindWordRow> rowsOf(@Nullable AccountId coach) {
        return coach == null
                ? rows.findByCoachIsNullOrderByPlaceAscIdAsc()
                : rows.findByCoachOrderByPlaceAscIdAsc(coach.value());
    }

    /** What has come with Milepost since a library was made an own one, put away until somebody takes it out. */
    private List<KindWord> offered(List<KindWordRow> own, List<KindWord> behind) {
        Map<UUID, UUID> practices = new HashMap<>();
        rows.findByCoachIsNullOrderByPlaceAscIdAsc()
                .forEach(row -> row.copiedFrom().ifPresent(from -> practices.put(row.getId(), from)));
        Set<UUID> taken = own.stream()
                .flatMap(row -> row.copiedFrom().stream())
                .map(from -> practices.getOrDefault(from, from))
                .collect(Collectors.toSet());
        return behind.stream()
                .filter(word -> {
                    UUID origin =
                            practices.getOrDefault(word.id().value(), word.id().value());
                    return ShippedWords.holds(origin) && !taken.contains(origin);
                })
                .map(word -> new KindWord(word.id(), word.occasion(), word.words(), true))
                .toList();
    }

    private List<KindWord> shipped() {
        Locale language = practices.current().language();
        return Arrays.stream(ShippedWords.values())
                .map(each -> new KindWord(each.id(), each.occasion(), messages.get(each.key(), language), false))
                .toList();
    }

    /** The rows of a library, which becomes an own one by this. */
    private List<KindWordRow> own(WordsOf whose) {
        if (whose == WordsOf.PRACTICE) {
            seats.require(Role.COACH);
        } else {
            seats.requireTeam();
        }
        AccountId coach = coach(whose);
        List<KindWordRow> own = rowsOf(coach);
        List<KindWord> shown = libraryOf(coach).words();
        for (int place = own.size(); place < shown.size(); place++) {
            rows.save(KindWordRow.copied(coach, shown.get(place), place));
        }
        return rowsOf(coach);
    }

    private @Nullable AccountId coach(WordsOf whose) {
        return whose == WordsOf.MINE ? seats.requireAccount() : null;
    }

    private static KindWordRow find(List<KindWordRow> own, KindWordId id) {
        return own.stream().filter(row -> row.is(id)).findFirst().orElseThrow(() -> new Missing("words"));
    }
}
