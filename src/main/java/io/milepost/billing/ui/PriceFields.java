package io.milepost.billing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.milepost.billing.BillingInterval;
import io.milepost.billing.Money;
import io.milepost.billing.PackagePrice;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount in the practice's currency, and how often it is paid. */
class PriceFields extends Div {

    record Price(Money money, BillingInterval interval) {}

    private final BigDecimalField amount = new BigDecimalField();
    private final Select<BillingInterval> interval = new Select<>();
    private final Currency currency;

    PriceFields(Currency currency, @Nullable PackagePrice present) {
        this.currency = currency;
        addClassNames("mp-row", "mp-price");
        amount.setLabel(getTranslation("billing.price.amount"));
        amount.setSuffixComponent(new Span(currency.getCurrencyCode()));
        amount.setRequiredIndicatorVisible(true);
        amount.setManualValidation(true);
        interval.setLabel(getTranslation("billing.price.interval"));
        interval.setItems(BillingInterval.values());
        interval.setItemLabelGenerator(each -> getTranslation("billing.interval." + each.name()));
        interval.setValue(present == null ? BillingInterval.MONTHLY : present.interval());
        if (present != null) {
            amount.setValue(present.money().major());
        }
        add(amount, interval);
    }

    /** What was entered; where it is no price, says so at the field and gives nothing. */
    Optional<Price> read() {
        Optional<Money> money = Optional.empty();
        try {
            money = Optional.ofNullable(amount.getValue())
                    .map(typed -> Money.ofMajor(typed, currency))
                    .filter(found -> found.minor() > 0);
        } catch (ArithmeticException e) {
            // Smaller than the currency's smallest coin: said at the field like any other wrong amount.
            money = Optional.empty();
        }
        amount.setInvalid(money.isEmpty());
        amount.setErrorMessage(money.isEmpty() ? getTranslation("billing.price.wrong") : "");
        return money.map(found -> new Price(found, interval.getValue()));
    }
}
