package io.milepost.tenancy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a practice in a URL: 3 to 40 lower-case letters, digits and single hyphens, not at an end. */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> TAKEN_BY_US =
            Set.of("admin", "api", "app", "coach", "demo-data", "help", "login", "me", "milepost", "support", "www");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() >= 3
                && value.length() <= 40
                && FORM.matcher(value).matches()
                && !TAKEN_BY_US.contains(value);
    }

    /** A proposal made of a practice's name; may be too short to be valid. */
    public static String suggest(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() <= 40 ? plain : plain.substring(0, 40).replaceAll("-+$", "");
    }
}
