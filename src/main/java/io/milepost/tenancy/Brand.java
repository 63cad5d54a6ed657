package io.milepost.tenancy;

import java.util.regex.Pattern;

/**
 * How a practice presents itself.
 *
 * @param accent a colour as {@code #rrggbb}
 * @param tagline one line under the name; may be empty
 * @param about who the coach is, in paragraphs; may be empty
 * @param approach how they work, a point per line; may be empty
 */
public record Brand(String accent, String tagline, String about, String approach) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    public static final Brand PLAIN = new Brand("#1f7a5c", "", "", "");

    public Brand {
        if (!COLOUR.matcher(accent).matches()) {
            throw new IllegalArgumentException("not a colour: " + accent);
        }
        if (tagline.length() > 160 || about.length() > 4000 || approach.length() > 2000) {
            throw new IllegalArgumentException("too long");
        }
    }
}
