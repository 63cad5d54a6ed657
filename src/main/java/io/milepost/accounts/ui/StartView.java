package io.milepost.accounts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.milepost.accounts.EmailTaken;
import io.milepost.accounts.EntryTickets;
import io.milepost.accounts.PracticeOpenings;
import io.milepost.accounts.Register;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.OpenPractice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Seats;
import io.milepost.tenancy.Slug;
import io.milepost.tenancy.SlugTaken;
import io.milepost.ui.Zones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A coach wants a practice of their own, now: a name, a web address, a zone, units; price and plans come later. */
@Route(value = "start", autoLayout = false)
@AnonymousAllowed
class StartView extends Door implements HasDynamicTitle {

    private final PracticeOpenings openings;
    private final Practices practices;
    private final EntryTickets tickets;
    private final boolean newcomer;

    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final ComboBox<ZoneId> zone;
    private final RadioButtonGroup<UnitSystem> units = new RadioButtonGroup<>();
    private final Select<Currency> currency = new Select<>();
    private final PersonFields person = new PersonFields();
    private final Button open = new Button();
    private boolean slugTyped;

    StartView(PracticeOpenings openings, Practices practices, EntryTickets tickets, Seats seats) {
        this.openings = openings;
        this.practices = practices;
        this.tickets = tickets;
        this.newcomer = seats.signedIn().isEmpty();
        zone = Zones.field(getTranslation("accounts.practice.zone"));
        fields();
        open.setText(getTranslation("accounts.start.submit"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClassName("mp-primary");
        open.setDisableOnClick(true);
        open.addClickShortcut(Key.ENTER);
        open.addClickListener(click -> submit());
        Div form = new Div(name, slug, zone, units, currency);
        form.addClassName("mp-stack");
        show(getTranslation("accounts.start.title"), getTranslation("accounts.start.text"), form);
        Div card = (Div) form.getParent().orElseThrow();
        card.addClassName("wide");
        if (newcomer) {
            card.add(person);
        }
        card.add(open);
        if (newcomer) {
            Div links = new Div(new Anchor("sign-in", getTranslation("accounts.start.sign-in")));
            links.addClassName("mp-door-links");
            card.add(links);
        }
    }

    private void fields() {
        name.setLabel(getTranslation("accounts.practice.name"));
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> {
            if (!slugTyped) {
                slug.setValue(Slug.suggest(change.getValue()));
            }
        });
        slug.setLabel(getTranslation("accounts.practice.slug"));
        slug.setHelperText(getTranslation("accounts.practice.slug.help"));
        slug.setMaxLength(40);
        slug.setRequiredIndicatorVisible(true);
        slug.setManualValidation(true);
        slug.setWidthFull();
        slug.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                slugTyped = true;
                checkSlug();
            }
        });
        units.setLabel(getTranslation("accounts.practice.units"));
        units.setItems(UnitSystem.values());
        units.setItemLabelGenerator(unit -> getTranslation("accounts.units." + unit.name()));
        units.setValue(UnitSystem.METRIC);
        currency.setLabel(getTranslation("accounts.practice.currency"));
        List<Currency> currencies = List.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY").stream()
                .map(Currency::getInstance)
                .toList();
        currency.setItems(currencies);
        currency.setItemLabelGenerator(each -> each.getCurrencyCode() + " · " + each.getDisplayName(getLocale()));
        currency.setValue(currencies.getFirst());
        currency.setWidthFull();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Zones.ofBrowser(event.getUI(), found -> {
            if (zone.isEmpty()) {
                zone.setValue(found);
            }
            if (found.getId().startsWith("America/")) {
                units.setValue(UnitSystem.IMPERIAL);
                currency.setValue(Currency.getInstance("USD"));
            }
        });
        name.focus();
    }

    private boolean checkSlug() {
        String typed = slug.getValue().strip().toLowerCase(Locale.ROOT);
        String problem = !Slug.isValid(typed)
                ? "accounts.practice.slug.wrong"
                : practices.isFree(new Slug(typed)) ? "" : "accounts.practice.slug.taken";
        slug.setInvalid(!problem.isEmpty());
        slug.setErrorMessage(problem.isEmpty() ? "" : getTranslation(problem));
        return problem.isEmpty();
    }

    private void submit() {
        boolean named = OpenPractice.isName(name.getValue());
        name.setInvalid(!named);
        name.setErrorMessage(named ? "" : getTranslation("accounts.practice.name.missing"));
        ZoneId place = zone.getOptionalValue().orElse(ZoneOffset.UTC);
        Optional<Register> register = newcomer ? person.read(place, units.getValue()) : Optional.empty();
        if (checkSlug() && named && (!newcomer || register.isPresent())) {
            openPractice(place, register);
        }
        open.setEnabled(true);
    }

    private void openPractice(ZoneId place, Optional<Register> register) {
        OpenPractice command = new OpenPractice(
                name.getValue(),
                new Slug(slug.getValue().strip().toLowerCase(Locale.ROOT)),
                place,
                units.getValue(),
                getLocale(),
                currency.getValue());
        try {
            PracticeOpenings.Opened opened = register.map(newOwner -> openings.openAsNewcomer(newOwner, command))
                    .orElseGet(() -> openings.openMine(command));
            String desk = "/coach/" + opened.practice().slug().value() + "/desk";
            getUI().ifPresent(ui -> ui.getPage().setLocation(newcomer ? tickets.pathFor(opened.owner(), desk) : desk));
        } catch (EmailTaken e) {
            person.emailTaken();
        } catch (SlugTaken e) {
            checkSlug();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.start.title");
    }
}
