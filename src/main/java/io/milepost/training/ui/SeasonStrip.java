package io.milepost.training.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.milepost.roster.AthleteProfile;
import io.milepost.running.Distance;
import io.milepost.training.periods.Target;
import io.milepost.training.templates.Phase;
import io.milepost.training.weeks.Season;
import io.milepost.training.weeks.SeasonWeek;
import io.milepost.ui.EmptyState;
import io.milepost.ui.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An athlete's weeks ahead on one line: phase, volume against what is wanted, longest run, races, and what there is to say. */
class SeasonStrip extends Div {

    private static final double PER_CENT = 100;

    private final Season season;
    private final Doors doors;
    private final AthleteProfile athlete;

    SeasonStrip(Season season, Doors doors, AthleteProfile athlete) {
        this.season = season;
        this.doors = doors;
        this.athlete = athlete;
        addClassNames("mp-screen", "mp-strip");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<SeasonWeek> weeks = season.of(athlete.id());
        if (weeks.isEmpty()) {
            add(new EmptyState(
                    getTranslation("training.weeks.empty.title"),
                    getTranslation("training.weeks.empty.text", athlete.firstName())));
            return;
        }
        double most = weeks.stream()
                .mapToDouble(
                        week -> Math.max(week.planned().metres(), wanted(week).metres()))
                .max()
                .orElse(1);
        Paragraph legend = new Paragraph(getTranslation("training.weeks.legend"));
        legend.addClassNames("mp-quiet", "mp-small");
        OrderedList list = new OrderedList();
        list.addClassName("mp-strip-weeks");
        weeks.forEach(week -> list.add(line(week, Math.max(1, most))));
        add(legend, list);
    }

    private static Distance wanted(SeasonWeek week) {
        Target target = week.target();
        return target == null || target.volume() == null ? Distance.ZERO : target.volume();
    }

    private ListItem line(SeasonWeek week, double most) {
        Formats formats = doors.viewer().formats();
        Span monday = new Span(formats.day(week.monday()));
        monday.addClassName("mp-strip-day");
        Span phase = new Span(phaseWord(week.phase()));
        phase.addClassName("mp-phase");
        if (week.phase() != null) {
            phase.getElement().setAttribute("data-phase", week.phase().name());
        }
        Button edit = new Button(VaadinIcon.PENCIL.create(), click -> edit(week));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(getTranslation("training.weeks.set", formats.day(week.monday())));
        Div concerns = new Div();
        concerns.addClassName("mp-concerns");
        week.concerns().forEach(concern -> concerns.add(new ConcernLine(concern, doors.concerns(), formats)));
        return new ListItem(monday, phase, bar(week, most, formats), new Span(figures(week, formats)), edit, concerns);
    }

    private Div bar(SeasonWeek week, double most, Formats formats) {
        Span planned = new Span();
        planned.addClassName("mp-strip-planned");
        planned.getStyle().setWidth(percent(week.planned(), most));
        Div bar = new Div(planned);
        bar.addClassName("mp-strip-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (!wanted(week).isZero()) {
            bar.add(mark("mp-strip-wanted", wanted(week), most));
        }
        if (!week.longest().isZero()) {
            bar.add(mark("mp-strip-longest", week.longest(), most));
        }
        week.races().forEach(day -> {
            Span post = new Span();
            post.addClassName("mp-strip-race");
            post.setTitle(formats.day(day));
            bar.add(post);
        });
        return bar;
    }

    private static Span mark(String className, Distance at, double most) {
        Span mark = new Span();
        mark.addClassName(className);
        mark.getStyle().setLeft(percent(at, most));
        return mark;
    }

    private static String percent(Distance part, double most) {
        return Math.round(part.metres() / most * PER_CENT) + "%";
    }

    private String figures(SeasonWeek week, Formats formats) {
        StringBuilder words = new StringBuilder(
                wanted(week).isZero()
                        ? formats.distance(week.planned())
                        : getTranslation(
                                "training.weeks.of", formats.distance(week.planned()), formats.distance(wanted(week))));
        if (!week.longest().isZero()) {
            words.append(" · ").append(getTranslation("training.weeks.longest", formats.distance(week.longest())));
        }
        if (!week.planned().isZero()) {
            words.append(" · ").append(getTranslation("training.weeks.easy", Math.round(week.easyShare() * PER_CENT)));
        }
        week.races()
                .forEach(day -> words.append(" · ").append(getTranslation("training.weeks.race", formats.day(day))));
        return words.toString();
    }

    private String phaseWord(@Nullable Phase phase) {
        return phase == null ? "" : getTranslation(phase.key());
    }

    private void edit(SeasonWeek week) {
        new WeekTargetDialog(week, doors.viewer().formats(), (target, phase) -> {
                    season.want(athlete.id(), target, phase);
                    show();
                })
                .open();
    }
}
