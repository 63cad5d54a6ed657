package io.milepost.review.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.milepost.review.findings.Sketch;
import io.milepost.review.findings.Sketch.Mark;
import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.ui.Formats;
import java.util.List;
import java.util.Locale;

/**
 * A small picture of a claim, made of the athlete's own weeks or runs: those told of are full, the others pale. The words
 * below give its scale; a screen reader hears its extremes.
 */
class SketchPicture extends Div {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 72;
    private static final double DOT = 3.2;
    private static final double PERCENT = 100;

    private final Sketch sketch;
    private final Formats formats;
    private final double least;
    private final double most;

    SketchPicture(Sketch sketch, String name, Formats formats) {
        this.sketch = sketch;
        this.formats = formats;
        boolean bars = isBars();
        Double line = sketch.line();
        double high = sketch.marks().stream().mapToDouble(Mark::amount).max().orElse(1);
        double low = sketch.marks().stream().mapToDouble(Mark::amount).min().orElse(0);
        this.most = Math.max(high, line == null ? high : line);
        this.least = bars ? 0 : Math.min(low, line == null ? low : line);
        addClassName("mp-sketch");
        setVisible(sketch.marks().size() > 1);
        if (!isVisible()) {
            return;
        }
        Svg picture = new Svg(drawing());
        picture.getElement().setAttribute("role", "img");
        picture.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "review.sketch.heard", name, sketch.marks().size(), said(low), said(high)));
        add(picture, legend());
    }

    private boolean isBars() {
        return sketch.unit().isWeeks() || sketch.unit() == Sketch.Unit.RUN_METRES;
    }

    private Paragraph legend() {
        List<Mark> marks = sketch.marks();
        Paragraph legend = new Paragraph(
                new Span(formats.day(marks.getFirst().day())),
                new Span(getTranslation(
                        "review.sketch."
                                + sketch.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        said(sketch.line() == null ? most : sketch.line()),
                        sketch.line() == null ? 0 : 1)),
                new Span(formats.day(marks.getLast().day())));
        legend.addClassNames("mp-sketch-legend", "mp-quiet", "mp-small");
        return legend;
    }

    private String drawing() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" preserveAspectRatio=\"none\">",
                WIDTH,
                HEIGHT));
        List<Mark> marks = sketch.marks();
        double step = WIDTH / marks.size();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String look = mark.told() ? "told" : "rest";
            if (isBars()) {
                double height = Math.max(1, HEIGHT * mark.amount() / Math.max(most, 1e-9));
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"/>",
                        look,
                        i * step + step * 0.14,
                        HEIGHT - height,
                        step * 0.72,
                        height));
            } else {
                svg.append(String.format(
                        Locale.ROOT,
                        "<line class=\"dot %s\" x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\"/>",
                        look,
                        i * step + step / 2,
                        y(mark.amount()),
                        i * step + step / 2,
                        y(mark.amount())));
            }
        }
        if (sketch.line() != null) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"level\" x1=\"0\" y1=\"%.2f\" x2=\"%.0f\" y2=\"%.2f\"/>",
                    y(sketch.line()),
                    WIDTH,
                    y(sketch.line())));
        }
        return svg.append("</svg>").toString();
    }

    /** From the top; a faster pace is higher. */
    private double y(double amount) {
        double share = most == least ? 0.5 : (amount - least) / (most - least);
        double up = sketch.unit() == Sketch.Unit.RUN_PACE ? 1 - share : share;
        return isBars() ? HEIGHT * (1 - up) : DOT + (HEIGHT - 2 * DOT) * (1 - up);
    }

    private String said(double amount) {
        return switch (sketch.unit()) {
            case WEEK_METRES, RUN_METRES -> formats.distance(Distance.metres(amount));
            case WEEK_RUNS -> formats.decimals(amount, 0);
            case WEEK_SHARE -> formats.decimals(amount * PERCENT, 0) + "\u00a0%";
            case RUN_PACE -> amount > 0 ? formats.pace(new Pace(amount)) : "";
        };
    }
}
