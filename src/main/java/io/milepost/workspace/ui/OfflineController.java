package io.milepost.workspace.ui;

import io.milepost.accounts.Viewer;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.Practice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.RoleBook;
import io.milepost.tenancy.Seat;
import io.milepost.tenancy.SeatException;
import io.milepost.tenancy.Seats;
import io.milepost.ui.Messages;
import io.milepost.workspace.OfflineEntries;
import io.milepost.workspace.OfflineEntries.Outcome;
import io.milepost.workspace.offline.OfflineReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a phone sends what was typed without reception, and learns what became of each entry.
 *
 * <p>A page kept on the phone knows no token of a session that begins later. What stands against other sites instead: the
 * body is JSON and the request carries {@value #FROM_HERE}, neither of which a page from elsewhere can send without asking
 * first, and nobody answers that question; and the session's cookie is not sent from elsewhere.
 */
@RestController
class OfflineController {

    static final String FROM_HERE = "X-Milepost-Offline";

    /** A hundred entries of the longest words. */
    private static final int LARGEST = 500_000;

    private static final int MOST_ENTRIES = 50;

    private final OfflineEntries entries;
    private final Practices practices;
    private final RoleBook roleBook;
    private final Seats seats;
    private final Viewer viewer;
    private final Messages messages;
    private final JsonMapper json;

    OfflineController(
            OfflineEntries entries,
            Practices practices,
            RoleBook roleBook,
            Seats seats,
            Viewer viewer,
            Messages messages,
            JsonMapper json) {
        this.entries = entries;
        this.practices = practices;
        this.roleBook = roleBook;
        this.seats = seats;
        this.viewer = viewer;
        this.messages = messages;
        this.json = json;
    }

    /** What became of the entry with this key; the sentence is for the athlete, empty where all is well. */
    record Answer(UUID id, String outcome, String sentence) {}

    record Answers(List<Answer> answers) {}

    @PostMapping(path = "/me/{practice}/offline", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answers> take(
            @PathVariable String practice,
            @RequestHeader(name = FROM_HERE, defaultValue = "") String fromHere,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "same-origin") String site,
            HttpServletRequest request)
            throws IOException {
        if (fromHere.isEmpty() || !site.equals("same-origin")) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        Optional<AccountId> who = seats.signedIn();
        if (who.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        Optional<Practice> open = practices.bySlug(practice);
        Set<Role> roles =
                open.map(found -> roleBook.rolesOf(who.get(), found.id())).orElse(Set.of());
        if (open.isEmpty() || !roles.contains(Role.ATHLETE)) {
            return ResponseEntity.notFound().build();
        }
        try {
            JsonNode sent = json.readTree(body);
            if (sent.path("entries").size() > MOST_ENTRIES) {
                return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
            }
            return ResponseEntity.ok(
                    Seats.call(new Seat.Member(who.get(), open.get().id(), roles), () -> answer(sent)));
        } catch (JacksonException e) {
            return ResponseEntity.badRequest().build();
        } catch (Missing e) {
            return ResponseEntity.notFound().build();
        } catch (SeatException.PracticeAtRest e) {
            return ResponseEntity.status(HttpStatus.LOCKED).build();
        }
    }

    private Answers answer(JsonNode sent) {
        AthleteId athlete = entries.requireMine(sent.path("athlete").asString(""));
        List<Answer> answers = new ArrayList<>();
        for (JsonNode entry : sent.path("entries")) {
            OfflineReader.key(entry).ifPresent(key -> answers.add(answer(key, entries.take(athlete, entry))));
        }
        return new Answers(answers);
    }

    private Answer answer(UUID key, Outcome outcome) {
        String word = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean here = outcome == Outcome.STORED || outcome == Outcome.ALREADY_HERE;
        String sentence = here
                ? ""
                : messages.get(
                        "workspace.offline.refused." + word, viewer.formats().locale());
        return new Answer(key, word, sentence);
    }
}
