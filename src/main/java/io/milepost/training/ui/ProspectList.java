package io.milepost.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.roster.AthleteId;
import io.milepost.training.assigning.Concern;
import io.milepost.training.assigning.Given;
import io.milepost.training.assigning.Prospect;
import io.milepost.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What each athlete would get, by name: first those whom something speaks against, then the others. */
class ProspectList extends Div {

    /** The coach changed their mind about one athlete. */
    interface Ticked {
        void tick(AthleteId athlete, boolean ticked);
    }

    private final Given given;
    private final Predicate<Prospect> isTicked;
    private final Doors doors;
    private final Formats formats;
    private final Ticked ticked;

    ProspectList(List<Prospect> prospects, Given given, Predicate<Prospect> isTicked, Doors doors, Ticked ticked) {
        this.given = given;
        this.isTicked = isTicked;
        this.doors = doors;
        this.formats = doors.viewer().formats();
        this.ticked = ticked;
        addClassName("mp-stack");
        section(
                "training.assign.conflicts",
                prospects.stream().filter(Prospect::needsLook).toList());
        section(
                "training.assign.ready",
                prospects.stream().filter(each -> !each.needsLook()).toList());
    }

    private void section(String key, List<Prospect> prospects) {
        if (prospects.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mp-assign-lines");
        List<Checkbox> ticks = new ArrayList<>();
        prospects.forEach(each -> {
            Checkbox tick = new Checkbox(each.athlete().name(), isTicked.test(each));
            tick.setEnabled(each.isPossible());
            ticks.add(tick);
            list.add(line(each, tick));
        });
        ticks.removeIf(tick -> !tick.isEnabled());
        Div head = new Div(new H3(getTranslation(key, prospects.size())));
        head.addClassName("mp-prospect-head");
        if (ticks.size() > 1) {
            head.add(new TickAll(ticks));
        }
        add(head, list);
    }

    private ListItem line(Prospect prospect, Checkbox tick) {
        tick.addValueChangeListener(change -> ticked.tick(prospect.athlete().id(), change.getValue()));
        Span size = new Span(size(prospect));
        size.addClassName("mp-number");
        Div head = new Div(tick, size);
        head.addClassName("mp-prospect-head");
        ListItem line = new ListItem(head);
        if (given instanceof Given.OneWorkout one) {
            Paragraph paces =
                    new Paragraph(String.join(" · ", doors.words().lines(one.workout(), prospect.paces(), formats)));
            paces.addClassNames("mp-quiet", "mp-small");
            line.add(paces);
        }
        if (!prospect.concerns().isEmpty() || prospect.isBeyondLimits()) {
            UnorderedList concerns = new UnorderedList();
            concerns.addClassName("mp-concerns");
            prospect.limits().stream()
                    .limit(LimitList.IN_SHORT)
                    .forEach(limit -> concerns.add(beyond(doors.concerns().sentence(limit, formats))));
            int more = prospect.limits().size() - LimitList.IN_SHORT;
            if (more > 0) {
                concerns.add(beyond(getTranslation("training.limit.more", more)));
            }
            prospect.concerns().forEach(concern -> concerns.add(item(concern)));
            line.add(concerns);
        }
        return line;
    }

    private String size(Prospect prospect) {
        if (given instanceof Given.OneWorkout) {
            return getTranslation(
                    "training.assign.size",
                    formats.day(prospect.day()),
                    doors.words().size(prospect.size(), formats));
        }
        if (prospect.workouts() == 0) {
            return "";
        }
        boolean far = !prospect.biggestWeek().isZero();
        return getTranslation(
                far ? "training.assign.size.plan" : "training.assign.size.sessions",
                prospect.workouts(),
                formats.day(prospect.day()),
                far
                        ? formats.distance(prospect.biggestWeek())
                        : formats.duration(prospect.size().duration()));
    }

    private static ListItem beyond(String sentence) {
        ListItem item = new ListItem(sentence);
        item.addClassName("mp-concern-conflict");
        return item;
    }

    private ListItem item(Concern concern) {
        boolean absence = concern.kind() == Concern.Kind.AWAY || concern.kind() == Concern.Kind.AWAY_WITHIN;
        ListItem item = new ListItem(getTranslation(
                concern.key(),
                concern.day() == null ? "" : formats.longDay(concern.day()),
                absence ? getTranslation(concern.about()) : concern.about()));
        item.addClassName(concern.kind().isConflict() ? "mp-concern-conflict" : "mp-concern");
        return item;
    }
}
