package io.milepost.training.shown;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in which an address of the web is a link: https only, to a host, in a window of its own that learns nothing of this
 * one. Anything else stays what it is, text.
 */
public final class LinkedText extends Span {

    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s\"“”„<>]+");
    private static final String ENDS_A_SENTENCE = ".,;:!?)";

    public LinkedText(String text) {
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            String word = trimmed(address.group());
            Optional<URI> safe = safe(word);
            if (safe.isPresent()) {
                add(new Span(text.substring(done, address.start())), link(safe.get(), word));
                done = address.start() + word.length();
            }
        }
        add(new Span(text.substring(done)));
    }

    private static Anchor link(URI address, String word) {
        Anchor link = new Anchor(address.toASCIIString(), address.getHost() + shortened(address.getRawPath()));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("title", word);
        link.setRouterIgnore(true);
        return link;
    }

    private static String shortened(String path) {
        int most = 24;
        return path.length() > most ? path.substring(0, most) + "…" : path.equals("/") ? "" : path;
    }

    private static String trimmed(String word) {
        int last = word.length();
        while (last > 0 && ENDS_A_SENTENCE.indexOf(word.charAt(last - 1)) >= 0) {
            last--;
        }
        return word.substring(0, last);
    }

    private static Optional<URI> safe(String word) {
        try {
            URI address = new URI(word);
            boolean plain =
                    "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
            return plain ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
