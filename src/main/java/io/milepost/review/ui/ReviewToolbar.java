package io.milepost.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.milepost.review.Review;
import io.milepost.review.ReviewId;
import io.milepost.review.Reviews;
import io.milepost.review.findings.ReviewWindow;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.ComponentWords;
import io.milepost.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which weeks to look at, and what to do with what was seen. */
class ReviewToolbar extends Div {

    private enum Span {
        WEEKS_4(4),
        WEEKS_12(12),
        WEEKS_26(26),
        YEAR(52),
        YEARS_2(104),
        YEARS_5(260),
        DATES(0);

        private final int weeks;

        Span(int weeks) {
            this.weeks = weeks;
        }
    }

    private final ReviewScreens screens;
    private final AthleteProfile athlete;
    private final Formats formats;
    private final Select<Span> span = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Select<Reviews.Made> earlier = new Select<>();
    private final Button share;
    private final Runnable changed;
    private @Nullable Review opened;
    private boolean filling;

    ReviewToolbar(
            ReviewScreens screens,
            AthleteProfile athlete,
            Formats formats,
            Consumer<ReviewWindow> review,
            Consumer<ReviewId> open,
            Runnable changed) {
        this.screens = screens;
        this.athlete = athlete;
        this.formats = formats;
        this.changed = changed;
        addClassNames("mp-toolbar", "mp-review-tools");
        span.setLabel(getTranslation("review.window"));
        span.setItems(Span.values());
        span.setItemLabelGenerator(item -> getTranslation(
                "review.window." + item.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        span.setValue(Span.WEEKS_12);
        span.addValueChangeListener(event -> showDates(event.getValue() == Span.DATES));
        for (DatePicker picker : List.of(from, until)) {
            ComponentWords.of(picker, formats);
            picker.setMax(formats.today());
        }
        from.setLabel(getTranslation("review.window.from"));
        until.setLabel(getTranslation("review.window.until"));
        showDates(false);
        Button go = new Button(getTranslation("review.make"), click -> chosen(review));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        earlier.setLabel(getTranslation("review.earlier"));
        earlier.setItemLabelGenerator(this::name);
        earlier.addValueChangeListener(event -> {
            if (!filling && event.getValue() != null) {
                open.accept(event.getValue().id());
            }
        });
        share = new Button(getTranslation("review.share", athlete.firstName()), click -> share());
        Button thresholds =
                new Button(getTranslation("review.thresholds"), click -> new ThresholdsDialog(screens.settings).open());
        thresholds.addThemeVariants(ButtonVariant.TERTIARY);
        boolean decides = screens.mayDecide();
        thresholds.setVisible(decides);
        share.setVisible(decides);
        Div end = new Div(share, thresholds);
        end.addClassName("mp-review-tools-end");
        add(span, from, until, go, earlier, end);
    }

    /** Says which review is on the screen. */
    void opened(Review review) {
        opened = review;
        List<Reviews.Made> all = screens.reviews.all(athlete.id());
        filling = true;
        earlier.setItems(all);
        all.stream().filter(made -> made.id().equals(review.id())).findFirst().ifPresent(earlier::setValue);
        filling = false;
        earlier.setVisible(all.size() > 1);
        select(review.window());
    }

    private void select(ReviewWindow window) {
        LocalDate today = athlete.today(screens.clock);
        for (Span each : Span.values()) {
            if (each.weeks > 0 && window.equals(ReviewWindow.lastWeeks(each.weeks, today))) {
                span.setValue(each);
                return;
            }
        }
        span.setValue(Span.DATES);
        from.setValue(window.from());
        until.setValue(window.until());
    }

    private void chosen(Consumer<ReviewWindow> review) {
        Span chosen = span.getValue();
        if (chosen != Span.DATES) {
            review.accept(ReviewWindow.lastWeeks(chosen.weeks, athlete.today(screens.clock)));
            return;
        }
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        from.setErrorMessage(getTranslation("review.window.missing"));
        from.setInvalid(first == null);
        until.setErrorMessage(getTranslation("review.window.missing"));
        until.setInvalid(last == null);
        if (first == null || last == null) {
            return;
        }
        boolean tooLong = Math.abs(first.toEpochDay() - last.toEpochDay()) / 7 >= ReviewWindow.MOST_WEEKS - 1;
        boolean tooShort = Math.abs(first.toEpochDay() - last.toEpochDay()) / 7 < ReviewWindow.LEAST_WEEKS - 1;
        until.setErrorMessage(getTranslation(tooLong ? "review.window.too-long" : "review.window.too-short"));
        until.setInvalid(tooLong || tooShort);
        if (!tooLong && !tooShort) {
            review.accept(ReviewWindow.covering(first, last));
        }
    }

    private void share() {
        Review review = opened;
        if (review != null) {
            Review now = screens.reviews.require(review.id());
            new ShareDialog(screens, athlete, now, formats, changed).open();
        }
    }

    private void showDates(boolean shown) {
        from.setVisible(shown);
        until.setVisible(shown);
    }

    private String name(Reviews.Made made) {
        return getTranslation(
                "review.made",
                formats.day(LocalDate.ofInstant(made.reviewed(), formats.zone())),
                made.window().weeks());
    }
}
