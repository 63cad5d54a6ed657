package io.milepost.connections.ui;

import io.milepost.connections.Connection;
import io.milepost.connections.Vendor;
import io.milepost.ui.Formats;
import io.milepost.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How a connection is told of. */
final class ConnectionWords {

    private final Formats formats;
    private final Messages messages;

    ConnectionWords(Formats formats, Messages messages) {
        this.formats = formats;
        this.messages = messages;
    }

    String say(String key, Object... parameters) {
        return messages.get(key, formats.locale(), parameters);
    }

    /** What stands on the athlete's own card, a sentence each. */
    List<String> mine(Connection connection) {
        Vendor vendor = connection.vendor();
        List<String> sentences = new ArrayList<>();
        if (connection.state() == Connection.State.OPEN) {
            sentences.add(say("connections.vendor.open." + vendor.path()));
            return sentences;
        }
        if (connection.breakage() != null) {
            sentences.add(say("connections.broken." + lower(connection.breakage()), vendor.label()));
        }
        Connection.History history = connection.history();
        if (history != null) {
            sentences.add(history(history));
            if (history.pause() != null && history.pausedUntil() != null) {
                sentences.add(say(
                        "connections.pause." + lower(history.pause()), vendor.label(), moment(history.pausedUntil())));
            }
        }
        Instant heard = connection.heard();
        sentences.add(heard == null ? say("connections.heard.never") : say("connections.heard", formats.ago(heard)));
        return sentences;
    }

    private String history(Connection.History history) {
        String from = date(history.from());
        if (history.announced()) {
            return say("connections.history.announced", history.broughtIn(), from);
        }
        if (history.walking()) {
            return say("connections.history.walking", history.broughtIn(), date(history.reached()), from);
        }
        return history.broughtIn() == 0
                ? say("connections.history.none", from)
                : say("connections.history.done", history.broughtIn(), from);
    }

    /** One sentence for the team. */
    String team(Connection connection, String athlete) {
        String vendor = connection.vendor().label();
        if (connection.breakage() != null) {
            String since = date(Objects.requireNonNull(connection.since()));
            return say("connections.team.broken." + lower(connection.breakage()), vendor, since, athlete);
        }
        Connection.History history = connection.history();
        if (history != null && history.walking() && !history.announced()) {
            return say("connections.team.walking", vendor, date(history.reached()));
        }
        Instant heard = connection.heard();
        return heard == null
                ? say("connections.team.connected.never", vendor)
                : say("connections.team.connected", vendor, formats.ago(heard));
    }

    String since(Connection connection) {
        Instant since = connection.since();
        return since == null ? "" : say("connections.since", date(since));
    }

    private String date(Instant instant) {
        return formats.date(LocalDate.ofInstant(instant, formats.zone()));
    }

    /** The hour if it is today, else date and hour. */
    private String moment(Instant instant) {
        return LocalDate.ofInstant(instant, formats.zone()).equals(formats.today())
                ? formats.time(instant)
                : formats.exactly(instant);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
