package io.milepost.billing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.milepost.billing.CoachingPackage;
import io.milepost.billing.PackageText;
import io.milepost.ui.CalmDialog;
import io.milepost.ui.Once;
import java.util.Currency;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the words of a package, and for a new one also for its price. */
class PackageDialog extends CalmDialog {

    /** What was entered; the price is null where it was not asked for. */
    record Entered(PackageText text, PriceFields.@Nullable Price price) {}

    private final TextField name = new TextField();
    private final TextField promise = new TextField();
    private final TextArea included = new TextArea();
    private final IntegerField reply = new IntegerField();
    private final IntegerField trial = new IntegerField();
    private final @Nullable PriceFields price;
    private final Consumer<Entered> save;

    PackageDialog(@Nullable CoachingPackage present, Currency currency, Consumer<Entered> save) {
        this.save = save;
        this.price = present == null ? new PriceFields(currency, null) : null;
        setHeaderTitle(getTranslation(present == null ? "billing.package.new" : "billing.package.edit"));
        setWidth("480px");
        name.setLabel(getTranslation("billing.package.name"));
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        promise.setLabel(getTranslation("billing.package.promise"));
        promise.setHelperText(getTranslation("billing.package.promise.help"));
        promise.setMaxLength(300);
        included.setLabel(getTranslation("billing.package.included"));
        included.setHelperText(getTranslation("billing.package.included.help"));
        included.setMaxLength(2000);
        included.setMinRows(3);
        reply.setLabel(getTranslation("billing.package.reply"));
        reply.setMin(1);
        reply.setMax(24 * 14);
        trial.setLabel(getTranslation("billing.package.trial"));
        trial.setMin(1);
        trial.setMax(90);
        if (present != null) {
            name.setValue(present.name());
            promise.setValue(present.text().promise());
            included.setValue(String.join("\n", present.text().included()));
            reply.setValue(present.text().replyHours());
            trial.setValue(present.text().trialDays());
        }
        var fields = new Div(name, promise, included);
        fields.addClassName("mp-stack");
        if (price != null) {
            fields.add(price);
        }
        fields.add(reply, trial);
        add(fields);
        var done = new Button(
                getTranslation(present == null ? "billing.package.create" : "ui.save"), Once.in(this, this::submit));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), done);
    }

    private void submit() {
        var named = name.getValue().strip().length() >= 2;
        name.setInvalid(!named);
        name.setErrorMessage(named ? "" : getTranslation("billing.package.name.missing"));
        var priced = price == null || price.read().isPresent();
        if (named && priced && !reply.isInvalid() && !trial.isInvalid()) {
            save.accept(new Entered(
                    new PackageText(
                            name.getValue(),
                            promise.getValue(),
                            included.getValue().lines().toList(),
                            reply.getValue(),
                            trial.getValue()),
                    price == null ? null : price.read().orElseThrow()));
            close();
        }
    }
}
