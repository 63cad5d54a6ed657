package io.milepost.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.activities.ActivityId;
import io.milepost.progress.GateReport;
import io.milepost.progress.gates.Gate;
import io.milepost.progress.gates.GateFinding;
import io.milepost.progress.gates.GateFinding.AtGoalPace;
import io.milepost.progress.gates.GateFinding.LongestRun;
import io.milepost.progress.gates.GateFinding.RaceEquivalent;
import io.milepost.progress.gates.GateFinding.ShowingUp;
import io.milepost.progress.gates.GoalPace;
import io.milepost.progress.gates.LongRunNeed;
import io.milepost.running.Distance;
import io.milepost.ui.Formats;
import java.util.Optional;
import java.util.function.Function;

/** How likely a goal looks at its gate: a word, and what speaks for and against it, with its evidence. */
class GateCard extends Div {

    private final Gate gate;
    private final Formats formats;
    private final Function<ActivityId, String> where;

    /** @param where the page of an activity */
    GateCard(GateReport report, Formats formats, Function<ActivityId, String> where) {
        this.gate = report.gate();
        this.formats = formats;
        this.where = where;
        addClassName("mp-gate");
        String lower = report.wordKey();
        Span word = new Span(getTranslation("progress.check." + lower));
        word.addClassNames("mp-verdict", "mp-verdict-" + lower);
        Span when = new Span(getTranslation("progress.gate." + report.gate().word(), formats.day(report.day())));
        when.addClassNames("mp-quiet", "mp-small");
        Div head = new Div(word, when);
        head.addClassName("mp-check");
        UnorderedList findings = new UnorderedList();
        findings.addClassName("mp-gate-findings");
        report.findings().forEach(finding -> findings.add(line(finding)));
        add(head, findings, OutlookCard.quiet(getTranslation("progress.gate.word." + lower)));
        report.gate().next().ifPresent(next -> add(OutlookCard.quiet(next(report, next))));
    }

    private ListItem line(GateFinding finding) {
        String mark = !finding.known() ? "open" : finding.met() ? "met" : "unmet";
        Span said = new Span(words(finding));
        Span state = new Span(getTranslation("progress.gate.mark." + mark));
        state.addClassName("mp-sr");
        ListItem line = new ListItem(state, said);
        line.addClassName("mp-gate-" + mark);
        evidence(finding)
                .ifPresent(activity -> line.add(
                        new Span(" "), new Anchor(where.apply(activity), getTranslation("progress.gate.evidence"))));
        return line;
    }

    private static Optional<ActivityId> evidence(GateFinding finding) {
        return switch (finding) {
            case AtGoalPace pace -> pace.activity();
            case LongestRun longest -> longest.activity();
            case RaceEquivalent _, ShowingUp _ -> Optional.empty();
        };
    }

    private String words(GateFinding finding) {
        return switch (finding) {
            case RaceEquivalent race ->
                race.middle()
                        .map(worth -> getTranslation(
                                race.met() ? "progress.gate.race" : "progress.gate.race.slow",
                                formats.clockTime(worth),
                                formats.clockTime(race.asked())))
                        .orElseGet(() -> getTranslation("progress.gate.race.none"));
            case AtGoalPace pace when pace.onlyByHand() -> getTranslation("progress.gate.pace.by-hand");
            case LongestRun longest -> longest(longest);
            case AtGoalPace pace ->
                getTranslation(
                        pace.asked().insideLongRun() ? "progress.gate.pace.long" : "progress.gate.pace",
                        formats.distance(pace.found()),
                        formats.pace(pace.asked().pace()),
                        formats.distance(pace.asked().needed()));
            case ShowingUp showing ->
                showing.share().isEmpty()
                        ? getTranslation("progress.gate.showing-up.open")
                        : getTranslation(
                                showing.met() ? "progress.gate.showing-up" : "progress.gate.showing-up.seldom");
        };
    }

    /** Before the race there is nothing to catch up on: what is missing two weeks before is left alone. */
    private String longest(LongestRun longest) {
        if (!longest.known()) {
            return getTranslation("progress.gate.longest.none");
        }
        String key = longest.met()
                ? "progress.gate.longest"
                : gate == Gate.TWO_WEEKS ? "progress.gate.longest.too-late" : "progress.gate.longest.short";
        return getTranslation(
                key,
                formats.distance(longest.found()),
                formats.duration(longest.took()),
                formats.distance(longest.asked().distance()),
                formats.duration(longest.asked().orFor()));
    }

    private String next(GateReport report, Gate next) {
        String day = formats.day(next.dayFor(report.goal().raceDay().orElseThrow()));
        Distance far = report.goal().target().raceDistance().orElseThrow();
        if (!(report.findings().getFirst() instanceof RaceEquivalent race)) {
            LongRunNeed need = LongRunNeed.at(next, far);
            return getTranslation(
                    "progress.gate.next.finish",
                    day,
                    formats.distance(need.distance()),
                    formats.duration(need.orFor()));
        }
        return GoalPace.at(next, far, race.asked())
                .map(pace -> getTranslation(
                        pace.insideLongRun() ? "progress.gate.next.long" : "progress.gate.next",
                        day,
                        formats.distance(pace.needed()),
                        formats.pace(pace.pace())))
                .orElseGet(() -> getTranslation("progress.gate.next.plain", day));
    }
}
