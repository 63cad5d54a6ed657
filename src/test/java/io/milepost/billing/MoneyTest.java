package io.milepost.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    /** Figures of Stripe's table of zero-decimal, three-decimal and special currencies. */
    @ParameterizedTest
    @CsvSource({
        "1099, usd, 10.99",
        "500, jpy, 500",
        "500, MGA, 500",
        "5000, kwd, 5.000",
        "500, isk, 5.00",
        "500, ugx, 5.00"
    })
    void minorUnitsAreThoseOfStripe(long minor, String currency, String major) {
        var money = Money.of(minor, currency);

        assertThat(money.major()).isEqualTo(new BigDecimal(major));
        assertThat(Money.ofMajor(new BigDecimal(major), money.currency())).isEqualTo(money);
    }

    @Test
    void halfAYenIsRefused() {
        assertThatThrownBy(() -> Money.ofMajor(new BigDecimal("0.5"), Currency.getInstance("JPY")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void currenciesAreNotMixed() {
        assertThatThrownBy(() -> Money.of(1, "eur").plus(Money.of(1, "usd")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsAreExactOrRefused() {
        assertThat(Money.of(4900, "eur").times(38).plus(Money.of(1, "eur"))).isEqualTo(Money.of(186201, "eur"));
        assertThatThrownBy(() -> Money.of(Long.MAX_VALUE, "eur").plus(Money.of(1, "eur")))
                .isInstanceOf(ArithmeticException.class);
    }
}
