package io.milepost.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, stripped and in lower case, so that one address is one account on every database. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\".]+(\\.[^@\\s,;<>\".]+)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Whether the text, as typed, could be an address. Only a mail that arrives proves it. */
    public static boolean isValid(String typed) {
        String text = typed.strip();
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
