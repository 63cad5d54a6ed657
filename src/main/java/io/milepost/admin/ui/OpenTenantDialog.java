package io.milepost.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.milepost.accounts.EmailAddress;
import io.milepost.admin.Tenants;
import io.milepost.running.UnitSystem;
import io.milepost.tenancy.OpenPractice;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Slug;
import io.milepost.tenancy.SlugTaken;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;

/** The admin opens a practice for a coach, who gets an invitation to own it. */
class OpenTenantDialog extends CalmDialog {

    private final Tenants tenants;
    private final Practices practices;
    private final Consumer<String> opened;
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final TextField ownerName = new TextField();
    private final EmailField owner = new EmailField();
    private final ComboBox<String> zone = new ComboBox<>();
    private final Select<UnitSystem> units = new Select<>();
    private final Select<String> currency = new Select<>();
    private boolean slugTyped;

    OpenTenantDialog(Tenants tenants, Practices practices, Consumer<String> opened) {
        this.tenants = tenants;
        this.practices = practices;
        this.opened = opened;
        setHeaderTitle(getTranslation("admin.open"));
        setWidth("440px");
        fields();
        Div form = new Div(name, slug, ownerName, owner, zone, units, currency);
        form.addClassName("mp-form");
        add(form);
        Button open = new Button(getTranslation("admin.open.submit"), Once.in(this, this::submit));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), open);
    }

    private void fields() {
        name.setLabel(getTranslation("admin.open.name"));
        name.setMaxLength(80);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> {
            if (!slugTyped) {
                slug.setValue(Slug.suggest(change.getValue()));
            }
        });
        slug.addValueChangeListener(change -> slugTyped = slugTyped || change.isFromClient());
        slug.setLabel(getTranslation("admin.open.slug"));
        slug.setMaxLength(40);
        slug.setManualValidation(true);
        ownerName.setLabel(getTranslation("admin.open.owner-name"));
        ownerName.setMaxLength(80);
        owner.setLabel(getTranslation("admin.open.owner"));
        owner.setHelperText(getTranslation("admin.open.owner.help"));
        owner.setManualValidation(true);
        zone.setLabel(getTranslation("admin.open.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .toList());
        zone.setValue("Europe/Berlin");
        units.setLabel(getTranslation("admin.open.units"));
        units.setItems(UnitSystem.values());
        units.setItemLabelGenerator(unit -> getTranslation("admin.units." + unit.name()));
        units.setValue(UnitSystem.METRIC);
        currency.setLabel(getTranslation("admin.open.currency"));
        currency.setItems(List.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY"));
        currency.setValue("EUR");
    }

    private void submit() {
        boolean named = OpenPractice.isName(name.getValue());
        name.setInvalid(!named);
        name.setErrorMessage(named ? "" : getTranslation("admin.open.name.missing"));
        boolean addressed = EmailAddress.isValid(owner.getValue());
        owner.setInvalid(!addressed);
        owner.setErrorMessage(addressed ? "" : getTranslation("admin.open.owner.wrong"));
        if (!slugDoes() || !named || !addressed || zone.isEmpty()) {
            return;
        }
        try {
            tenants.open(
                    new EmailAddress(owner.getValue()),
                    ownerName.getValue(),
                    new OpenPractice(
                            name.getValue(),
                            new Slug(slug.getValue()),
                            ZoneId.of(zone.getValue()),
                            units.getValue(),
                            getLocale(),
                            Currency.getInstance(currency.getValue())));
            close();
            opened.accept(name.getValue());
        } catch (SlugTaken e) {
            slugDoes();
        }
    }

    private boolean slugDoes() {
        String problem = !Slug.isValid(slug.getValue())
                ? "admin.open.slug.wrong"
                : practices.isFree(new Slug(slug.getValue())) ? "" : "admin.open.slug.taken";
        slug.setInvalid(!problem.isEmpty());
        slug.setErrorMessage(problem.isEmpty() ? "" : getTranslation(problem));
        return problem.isEmpty();
    }
}
