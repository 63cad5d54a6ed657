package io.milepost.billing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * An amount in the smallest unit that Stripe counts of its currency: cents, or whole yen.
 *
 * @param minor the number of smallest units; negative for money that goes back
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /**
     * Where Stripe's smallest unit is not ISO 4217's.
     *
     * @see <a href="https://docs.stripe.com/currencies#zero-decimal">Stripe, zero-decimal and special currencies</a>
     */
    private static final Map<String, Integer> STRIPE_DIGITS = Map.of("MGA", 0, "ISK", 2, "UGX", 2);

    /** An amount of a currency named by its ISO 4217 code, in any case. */
    public static Money of(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency.toUpperCase(Locale.ROOT)));
    }

    /**
     * An amount as a person writes it, such as {@code 49.5} euros.
     *
     * @throws ArithmeticException if the currency has no such small unit
     */
    public static Money ofMajor(BigDecimal amount, Currency currency) {
        return new Money(amount.movePointRight(digits(currency)).longValueExact(), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * @throws ArithmeticException if the sum does not fit
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        same(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /** The amount in whole units with the currency's decimals: {@code 49.00}. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** The ISO code in lower case, as Stripe writes it. */
    public String stripeCurrency() {
        return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Money other) {
        same(other);
        return Long.compare(minor, other.minor);
    }

    private void same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be reckoned together");
        }
    }

    private static int digits(Currency currency) {
        return STRIPE_DIGITS.getOrDefault(currency.getCurrencyCode(), Math.max(0, currency.getDefaultFractionDigits()));
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + major().toPlainString();
    }
}
