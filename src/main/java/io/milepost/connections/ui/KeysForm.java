package io.milepost.connections.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.connections.KeysCard;
import io.milepost.connections.KeysCard.News;
import io.milepost.connections.Vendor;
import io.milepost.ui.Notices;
import java.net.URI;
import java.util.Locale;

/** One vendor's keys: how to get them, where they go, and whether they work. */
final class KeysForm extends Div {

    private static final int LONGEST = 120;

    /** What the owner may do. */
    interface Deeds {
        void enter(Vendor vendor, String client, String secret);

        void enterStandIn(Vendor vendor);

        void forget(KeysCard card);

        void askForNews(Vendor vendor);
    }

    private final KeysCard card;
    private final ConnectionWords words;
    private final Deeds deeds;
    private final String label;

    KeysForm(KeysCard card, ConnectionWords words, Deeds deeds, boolean offersStandIn) {
        this.card = card;
        this.words = words;
        this.deeds = deeds;
        this.label = card.vendor().label();
        addClassNames("mp-card", "mp-vendor-keys");
        Span state = new Span(state());
        state.addClassName("mp-quiet");
        Div head = new Div(new H2(label), state);
        head.addClassName("mp-row-between");
        add(head);
        if (card.news() != null) {
            add(news(card.news()));
        }
        add(form());
        if (card.vendor() == Vendor.GARMIN && card.notifications() != null) {
            add(address(card.notifications()));
        }
        add(how());
        if (offersStandIn && card.client() == null) {
            add(standIn());
        }
    }

    private String state() {
        if (card.client() == null) {
            return words.say("connections.keys.none");
        }
        String people = words.say("connections.keys.people", card.connected());
        return card.broken() == 0 ? people : people + " · " + words.say("connections.keys.broken", card.broken());
    }

    private Div news(News news) {
        String key =
                "connections.keys.news." + news.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Div line = new Div(new Span(words.say(key, label, card.host())));
        line.addClassName("mp-vendor-keys-news");
        if (card.standIn()) {
            line.add(new Span(words.say("connections.keys.is-stand-in")));
        }
        if (news == News.ELSEWHERE || news == News.FAILED) {
            line.add(new Button(words.say("connections.keys.news.again"), click -> deeds.askForNews(card.vendor())));
        }
        return line;
    }

    private Div form() {
        TextField client = new TextField(words.say("connections.keys.client"));
        client.setMaxLength(LONGEST);
        client.setValue(card.client() == null ? "" : card.client());
        client.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        PasswordField secret = new PasswordField(words.say("connections.keys.secret"));
        secret.setMaxLength(LONGEST);
        secret.setRevealButtonVisible(false);
        secret.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        if (card.client() != null) {
            secret.setHelperText(words.say("connections.keys.secret.kept"));
        }
        Button save = new Button(words.say("connections.keys.save"), click -> {
            boolean there = !client.getValue().isBlank() && !secret.getValue().isBlank();
            secret.setInvalid(!there);
            secret.setErrorMessage(words.say("connections.keys.missing", label));
            if (there) {
                deeds.enter(card.vendor(), client.getValue(), secret.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("mp-actions");
        if (card.client() != null) {
            Button forget = new Button(words.say("connections.keys.forget"), click -> deeds.forget(card));
            forget.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(forget);
        }
        Div form = new Div(client, secret, actions);
        form.addClassName("mp-form");
        return form;
    }

    private Div address(URI address) {
        Span name = new Span(words.say("connections.keys.address"));
        name.addClassName("mp-quiet");
        Code code = new Code(address.toString());
        Button copy = new Button(words.say("connections.keys.copy"), click -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address.toString());
            Notices.done(words.say("connections.keys.copied"));
        });
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(name, code, copy);
        line.addClassName("mp-vendor-keys-address");
        return line;
    }

    private Details how() {
        OrderedList steps = new OrderedList();
        int count = card.vendor() == Vendor.STRAVA ? 3 : 4;
        for (int step = 1; step <= count; step++) {
            Object detail = card.vendor() == Vendor.STRAVA ? card.host() : card.comeBack();
            steps.add(new ListItem(
                    words.say("connections.keys.how." + card.vendor().path() + "." + step, detail)));
        }
        Details how = new Details(words.say("connections.keys.how"), steps);
        how.setOpened(card.client() == null);
        return how;
    }

    private Div standIn() {
        Paragraph text = new Paragraph(words.say("connections.keys.stand-in.text", label));
        text.addClassName("mp-quiet");
        Div line = new Div(
                text, new Button(words.say("connections.keys.stand-in"), click -> deeds.enterStandIn(card.vendor())));
        line.addClassName("mp-vendor-keys-stand-in");
        return line;
    }
}
