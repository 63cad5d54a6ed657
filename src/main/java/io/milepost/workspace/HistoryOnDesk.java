package io.milepost.workspace;

import io.milepost.connections.BrokenConnection;
import io.milepost.connections.Connections;
import io.milepost.review.Findings;
import io.milepost.review.ReviewNews;
import io.milepost.roster.AthleteProfile;
import io.milepost.workspace.desk.Reason;
import io.milepost.workspace.desk.Signal;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What reviews of training found, and connections that bring no training any more. */
@Component
@Order(5)
class HistoryOnDesk implements DeskSource {

    private final Findings findings;
    private final Connections connections;

    HistoryOnDesk(Findings findings, Connections connections) {
        this.findings = findings;
        this.connections = connections;
    }

    @Override
    public Stream<Signal> signals(DeskRoster roster) {
        return Stream.concat(
                findings.news().stream()
                        .flatMap(news -> roster.find(news.athlete()).stream().map(athlete -> finding(athlete, news))),
                connections.broken().stream()
                        .flatMap(broken ->
                                roster.find(broken.athlete()).stream().map(athlete -> connection(athlete, broken))));
    }

    /** The words are the kind of news and how many findings it is about: {@code undecided:3}. */
    private static Signal finding(AthleteProfile athlete, ReviewNews news) {
        String words = news.kind().name().toLowerCase(Locale.ROOT) + ":" + news.count();
        return Signal.of(athlete, Reason.FINDING, news.since(), null, words);
    }

    /** The words are what broke it and the vendor: {@code withdrawn:Strava}. */
    private static Signal connection(AthleteProfile athlete, BrokenConnection broken) {
        String words = broken.why().name().toLowerCase(Locale.ROOT) + ":"
                + broken.vendor().label();
        return Signal.of(athlete, Reason.CONNECTION, broken.since(), null, words);
    }
}
