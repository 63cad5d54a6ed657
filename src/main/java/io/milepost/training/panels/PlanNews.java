package io.milepost.training.panels;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.milepost.roster.AthleteId;
import io.milepost.training.Ledger;
import io.milepost.training.LedgerEntry;
import io.milepost.training.LedgerWords;
import io.milepost.ui.Formats;
import java.util.List;

/** What changed in an athlete's plan since they looked, in plain words; one tap says that they saw it. Nothing, if nothing did. */
public class PlanNews extends Div {

    private static final int SHOWN = 3;
    private static final int DAYS = 4;

    /** For the athlete whose plan it is. */
    public PlanNews(AthleteId athlete, Ledger ledger, LedgerWords words, Formats formats) {
        List<LedgerEntry> unread = ledger.unread(athlete);
        setVisible(!unread.isEmpty());
        if (unread.isEmpty()) {
            return;
        }
        UnorderedList changes = new UnorderedList();
        unread.stream().limit(SHOWN).map(entry -> item(entry, words, formats)).forEach(changes::add);
        Section card = new Section(new H2(getTranslation("training.news.title", unread.size())), changes);
        card.addClassNames("mp-card", "mp-plan-news");
        if (unread.size() > SHOWN) {
            Paragraph more = new Paragraph(getTranslation("training.news.more", unread.size() - SHOWN));
            more.addClassNames("mp-quiet", "mp-small");
            card.add(more);
        }
        Button seen = new Button(getTranslation("training.news.seen"), click -> {
            ledger.acknowledge(unread.stream().map(LedgerEntry::id).toList());
            setVisible(false);
        });
        seen.addThemeVariants(ButtonVariant.PRIMARY);
        seen.setDisableOnClick(true);
        card.add(seen);
        add(card);
    }

    private static ListItem item(LedgerEntry entry, LedgerWords words, Formats formats) {
        Span what = new Span(words.sentence(entry, formats));
        what.addClassName("mp-plan-news-what");
        ListItem item = new ListItem(what);
        if (!entry.why().isEmpty()) {
            item.add(new Span(entry.why()));
        }
        List<String> days = words.days(entry, formats.today(), formats);
        days.stream().limit(DAYS).map(Span::new).forEach(item::add);
        if (days.size() > DAYS) {
            item.add(new Span(item.getTranslation("training.news.days", days.size() - DAYS)));
        }
        Span by = new Span(entry.whoName() + " · " + formats.ago(entry.when()));
        by.addClassNames("mp-quiet", "mp-small");
        item.add(by);
        return item;
    }
}
