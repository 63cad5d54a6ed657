package io.milepost.ui;

import io.milepost.running.Distance;
import io.milepost.running.Pace;
import io.milepost.running.PaceRange;
import io.milepost.running.UnitSystem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Currency;
import java.util.Locale;

/**
 * How one reader sees numbers, units, times and dates. Everything that a screen shows of these goes through here.
 *
 * <p>A number and its unit are parted by a no-break space ({@code 9.6 km}, {@code 6:02 /km}, {@code 1 h 55}), and a range
 * does not break after its dash.
 */
public final class Formats {

    private static final char NBSP = '\u00a0';

    /** Without width, and no line breaks at it; browsers would break after a dash. */
    private static final char WORD_JOINER = '\u2060';

    private static final String TO = "–" + WORD_JOINER;
    private static final long RECENT_DAYS = 7;
    private static final double SECONDS_PER_HOUR = 3_600;

    private final Locale locale;
    private final Locale place;
    private final ZoneId zone;
    private final UnitSystem units;
    private final Clock clock;
    private final Messages messages;
    private final DayOfWeek weekStartsOn;
    private final DayPatterns patterns;

    /** For a reader who chose no first day of the week: it is their country's, and Monday where none is known. */
    public Formats(Locale locale, ZoneId zone, UnitSystem units, Clock clock, Messages messages) {
        this(locale, zone, units, weekStart(locale, DayOfWeek.MONDAY), clock, messages);
    }

    public Formats(
            Locale locale, ZoneId zone, UnitSystem units, DayOfWeek weekStartsOn, Clock clock, Messages messages) {
        this.locale = locale;
        this.place = "en".equals(locale.getLanguage()) && locale.getCountry().isEmpty() ? Locale.UK : locale;
        this.zone = zone;
        this.units = units;
        this.clock = clock;
        this.messages = messages;
        this.weekStartsOn = weekStartsOn;
        this.patterns = DayPatterns.of(locale);
    }

    /** The day on which weeks begin in the locale's country; the other one where it names no country. */
    public static DayOfWeek weekStart(Locale locale, DayOfWeek otherwise) {
        return locale.getCountry().isEmpty() ? otherwise : WeekFields.of(locale).getFirstDayOfWeek();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * Whose customs the reader's dates and times of day follow: the locale's country. English without a country is
     * written as most of the world writes it, as in {@link DayPatterns}, and not as the JDK does, the American way.
     */
    public Locale place() {
        return place;
    }

    public ZoneId zone() {
        return zone;
    }

    public UnitSystem units() {
        return units;
    }

    /** The day on the left of the reader's calendars. */
    public DayOfWeek weekStartsOn() {
        return weekStartsOn;
    }

    /** Today, where the reader is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** {@code 42.2 km}; one decimal, and none from 100 on. */
    public String distance(Distance distance) {
        return distanceNumber(distance) + NBSP + distanceUnit();
    }

    /** The number alone, for a table whose head names the unit. */
    public String distanceNumber(Distance distance) {
        double value = distance.in(units);
        return decimals(value, value >= 100 ? 0 : 1);
    }

    /** {@code km} or {@code mi}. */
    public String distanceUnit() {
        return units == UnitSystem.METRIC ? "km" : "mi";
    }

    /** {@code 6:02 /km}. */
    public String pace(Pace pace) {
        return paceNumber(pace) + NBSP + "/" + distanceUnit();
    }

    /** {@code 4:31–4:36 /km}, faster first; one number where both print alike. */
    public String paces(PaceRange range) {
        String fast = paceNumber(range.fast());
        String slow = paceNumber(range.slow());
        return (fast.equals(slow) ? fast : fast + TO + slow) + NBSP + "/" + distanceUnit();
    }

    /** {@code 9.7–10.9 km/h} or {@code mph}, slower first, as a treadmill shows them; one number where both print alike. */
    public String speeds(PaceRange range) {
        String slow = speedNumber(range.slow());
        String fast = speedNumber(range.fast());
        return (slow.equals(fast) ? fast : slow + TO + fast) + NBSP + speedUnit();
    }

    /** {@code km/h} or {@code mph}. */
    String speedUnit() {
        return units == UnitSystem.METRIC ? "km/h" : "mph";
    }

    private String speedNumber(Pace pace) {
        return decimals(SECONDS_PER_HOUR / pace.secondsPer(units), 1);
    }

    /** {@code 6:02}. */
    public String paceNumber(Pace pace) {
        return clockTime(Duration.ofSeconds(Math.round(pace.secondsPer(units))));
    }

    /** {@code 52 min}, {@code 1 h 55}, {@code 45 s}: for what was planned or about how long. */
    public String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return seconds + String.valueOf(NBSP) + "s";
        }
        long minutes = Math.round(seconds / 60.0);
        if (minutes < 60) {
            return minutes + String.valueOf(NBSP) + "min";
        }
        long rest = minutes % 60;
        return minutes / 60 + String.valueOf(NBSP) + "h" + (rest == 0 ? "" : NBSP + pad(rest));
    }

    /** {@code 3:04:59}, {@code 41:20}: to the second, for results. */
    public String clockTime(Duration duration) {
        long seconds = duration.toSeconds();
        long hours = seconds / 3600;
        long minutes = seconds % 3600 / 60;
        String tail = pad(seconds % 60);
        return hours > 0 ? hours + ":" + pad(minutes) + ":" + tail : minutes + ":" + tail;
    }

    /** {@code 320 m} or {@code 1,050 ft}: climbing. */
    public String height(double metres) {
        double value = units == UnitSystem.METRIC ? metres : metres / 0.3048;
        return decimals(value, 0) + NBSP + (units == UnitSystem.METRIC ? "m" : "ft");
    }

    /** A plain number with the given count of decimals. */
    public String decimals(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** An amount of money, from minor units: {@code €129.00}; whole amounts without decimals. */
    public String money(long minorUnits, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(minorUnits, digits);
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    /** {@code Tue 24 Nov}; with the year where it is not this one. */
    public String day(LocalDate day) {
        String pattern = day.getYear() == today().getYear() ? patterns.day() : patterns.dayOfYear();
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** {@code 24 Nov}; with the year where it is not this one. For a chart or a table with many days. */
    public String shortDay(LocalDate day) {
        String pattern = day.getYear() == today().getYear() ? patterns.shortDay() : patterns.shortDayOfYear();
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** {@code Tuesday 24 November}. */
    public String longDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(patterns.longDay(), locale));
    }

    /** {@code Tue}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** {@code Tuesday}. */
    public String longWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** {@code November 2026}. */
    public String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(patterns.month(), locale));
    }

    /** {@code November}; with the year where it is not this one. */
    public String monthName(LocalDate day) {
        return day.getYear() == today().getYear()
                ? day.format(DateTimeFormatter.ofPattern("LLLL", locale))
                : month(day);
    }

    /** The whole date in the reader's way. */
    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(place));
    }

    /** {@code 18:04} or {@code 6:04 PM}, in the reader's zone. */
    public String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, zone));
    }

    /** {@code 09:30} or {@code 9:30 AM}: a time of day wherever it is meant. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(place)
                .format(time);
    }

    /** Date, time and zone: for a tooltip. */
    public String exactly(Instant instant) {
        return DateTimeFormatter.ofPattern(patterns.dayOfYear() + ", HH:mm z", locale)
                .format(instant.atZone(zone));
    }

    /** {@code just now}, {@code 12 min ago}, {@code 2 h ago}, {@code yesterday}, {@code 3 days ago}; then the date. */
    public String ago(Instant instant) {
        Duration past = Duration.between(instant, clock.instant());
        if (past.toMinutes() < 1) {
            return messages.get("ui.ago.now", locale);
        }
        if (past.toHours() < 1) {
            return messages.get("ui.ago.minutes", locale, past.toMinutes());
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, zone), today());
        if (days == 0) {
            return messages.get("ui.ago.hours", locale, past.toHours());
        }
        return days <= RECENT_DAYS
                ? messages.get("ui.ago.days", locale, days)
                : day(LocalDate.ofInstant(instant, zone));
    }

    /** {@code today}, {@code tomorrow}, {@code yesterday}, {@code in 5 days}, {@code 9 days ago}, else the date. */
    public String near(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (days >= 0 && days <= RECENT_DAYS) {
            return messages.get("ui.near.ahead", locale, days);
        }
        return days < 0 && days >= -RECENT_DAYS ? messages.get("ui.ago.days", locale, -days) : day(day);
    }

    /** The kit's own words. */
    String word(String key, Object... parameters) {
        return messages.get(key, locale, parameters);
    }

    private static String pad(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
