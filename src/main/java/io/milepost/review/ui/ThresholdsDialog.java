package io.milepost.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.review.ReviewSettings;
import io.milepost.review.findings.ReviewThresholds;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.DecimalField;
import io.milepost.ui.Notices;
import io.milepost.ui.Once;
import java.util.ArrayList;
import java.util.List;

/** A coach sets from when on reviews of the practice claim something. Shares are asked for in per cent. */
class ThresholdsDialog extends CalmDialog {

    private static final double PERCENT = 100;

    private final ReviewSettings settings;
    private final List<DecimalField> fields = new ArrayList<>();
    private final Div form = new Div();

    ThresholdsDialog(ReviewSettings settings) {
        this.settings = settings;
        setHeaderTitle(getTranslation("review.thresholds.title"));
        setWidth("min(760px, 94vw)");
        whole("runs-a-week", 1, 7);
        share("kept", 0.1, 1);
        whole("gap-days", 3, 60);
        share("steady", 0, 0.5);
        share("grown", 0.01, 1);
        share("same", 0.001, 0.2);
        share("near", 0.005, 0.3);
        whole("near-runs", 3, 100);
        share("most", 0.5, 1);
        share("moderate", 0.05, 0.95);
        whole("long-minutes", 30, 300);
        number("long-times", 1, 4);
        share("long-weeks", 0.1, 1);
        share("spike", 1.05, 3);
        share("race", 0.2, 1);
        share("varied", 0.005, 0.5);
        share("easy", 0.5, 1);
        show(settings.thresholds());
        form.addClassName("mp-threshold-fields");
        Paragraph about = new Paragraph(getTranslation("review.thresholds.about"));
        about.addClassName("mp-quiet");
        add(about, form);
        Button usual =
                new Button(getTranslation("review.thresholds.defaults"), click -> show(ReviewThresholds.DEFAULTS));
        usual.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(getTranslation("review.thresholds.save"), Once.in(this, this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(usual, new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    private void show(ReviewThresholds now) {
        double[] values = {
            now.runsAWeek(),
            now.keptShare() * PERCENT,
            now.gapDays(),
            now.steadyShare() * PERCENT,
            now.grownShare() * PERCENT,
            now.sameShare() * PERCENT,
            now.nearShare() * PERCENT,
            now.nearRuns(),
            now.mostShare() * PERCENT,
            now.moderateShare() * PERCENT,
            now.longMinutes(),
            now.longTimesMedian(),
            now.longRunShare() * PERCENT,
            now.spikeRatio() * PERCENT,
            now.raceShare() * PERCENT,
            now.variedShare() * PERCENT,
            now.easyShare() * PERCENT
        };
        for (int i = 0; i < values.length; i++) {
            fields.get(i).setNumber(Math.round(values[i] * 1_000) / 1_000.0);
        }
    }

    private void save() {
        for (DecimalField field : fields) {
            field.setInvalid(field.number().isEmpty());
        }
        if (fields.stream().anyMatch(DecimalField::isInvalid)) {
            return;
        }
        settings.change(new ReviewThresholds(
                whole(0),
                share(1),
                whole(2),
                share(3),
                share(4),
                share(5),
                share(6),
                whole(7),
                share(8),
                share(9),
                whole(10),
                number(11),
                share(12),
                share(13),
                share(14),
                share(15),
                share(16)));
        close();
        Notices.done(getTranslation("review.thresholds.saved"));
    }

    private double number(int field) {
        return fields.get(field).number().orElseThrow();
    }

    private int whole(int field) {
        return (int) Math.round(number(field));
    }

    private double share(int field) {
        return number(field) / PERCENT;
    }

    private void whole(String key, int least, int most) {
        add(key, least, most).setAllowedCharPattern("[0-9]");
    }

    private void share(String key, double least, double most) {
        add(key, least * PERCENT, most * PERCENT).setSuffixComponent(new Span("%"));
    }

    private void number(String key, double least, double most) {
        add(key, least, most);
    }

    private DecimalField add(String key, double least, double most) {
        DecimalField field = new DecimalField(getTranslation("review.thresholds." + key));
        field.setRange(least, most);
        field.setErrorMessage(getTranslation("review.thresholds.between", least, most));
        fields.add(field);
        form.add(field);
        return field;
    }
}
