package io.milepost.touchpoints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.milepost.tenancy.Seats;
import io.milepost.touchpoints.KindWords;
import io.milepost.touchpoints.WordsOf;
import io.milepost.training.MoveAllowance;
import io.milepost.training.MoveAllowances;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.IntStream;

/** A coach makes the words her own that an athlete reads on a rough day while she sleeps. */
@Route("coach/:practice/rough-words")
@PermitAll
class KindWordsView extends Div implements HasDynamicTitle {

    private final KindWords kindWords;
    private final boolean coach;
    private final Div list = new Div();

    KindWordsView(KindWords kindWords, MoveAllowances allowances, Seats seats) {
        this.kindWords = kindWords;
        this.coach = seats.requireMember().seesWholeRoster();
        addClassNames("mp-screen", "mp-rough-words");
        Paragraph text = new Paragraph(getTranslation("touchpoints.words.text"));
        text.addClassName("mp-prose");
        RadioButtonGroup<WordsOf> whose = new RadioButtonGroup<>();
        whose.setLabel(getTranslation("touchpoints.words.whose"));
        whose.setItems(WordsOf.values());
        whose.setItemLabelGenerator(
                each -> getTranslation("touchpoints.words.of." + each.name().toLowerCase(Locale.ROOT)));
        whose.setValue(WordsOf.MINE);
        whose.addValueChangeListener(event -> show(event.getValue()));
        add(new PageHeader(getTranslation("touchpoints.words.title")), text, whose, list);
        show(WordsOf.MINE);
        if (coach) {
            add(moving(allowances));
        }
    }

    private void show(WordsOf whose) {
        list.removeAll();
        list.add(new WordList(kindWords, whose, coach || whose == WordsOf.MINE));
    }

    private Section moving(MoveAllowances allowances) {
        Select<Integer> days = new Select<>();
        days.setLabel(getTranslation("touchpoints.allowance.practice"));
        days.setItems(IntStream.rangeClosed(0, MoveAllowance.MOST).boxed().toList());
        days.setItemLabelGenerator(each -> getTranslation("touchpoints.allowance.days", each));
        days.setValue(allowances.ofPractice());
        days.addValueChangeListener(event -> {
            allowances.settlePractice(event.getValue());
            Notices.done(getTranslation("touchpoints.allowance.saved"));
        });
        Section section = new Section(
                new H2(getTranslation("touchpoints.allowance.title")),
                new Paragraph(getTranslation("touchpoints.allowance.text")),
                days);
        section.addClassName("mp-stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("touchpoints.words.title");
    }
}
