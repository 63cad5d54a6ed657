package io.milepost.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every visible word, by key: one file per module under {@code messages/}. Patterns are those of
 * {@link java.text.MessageFormat}, so an apostrophe is written twice.
 */
@Component("messageSource")
public class Messages implements I18NProvider, MessageSource {

    /** A sentence that ends in an abbreviation, as German dates do, has one full stop. */
    private static final Pattern TWO_STOPS = Pattern.compile("(?<=\\p{L})\\.\\.(?=\\s|$)");

    private final ResourceBundleMessageSource source;

    Messages() throws IOException {
        source = new ResourceBundleMessageSource();
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        source.setBasenames(baseNames());
    }

    private static String[] baseNames() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .toArray(String[]::new);
    }

    /** The words for a key. A key that nobody wrote is shown between marks, and fails the tests. */
    public String get(String key, Locale locale, Object... parameters) {
        try {
            return TWO_STOPS.matcher(source.getMessage(key, parameters, locale)).replaceAll(".");
        } catch (NoSuchMessageException e) {
            return "⟦" + key + "⟧";
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return get(key, locale, params);
    }

    @Override
    public String getMessage(
            String code,
            Object @org.jspecify.annotations.Nullable [] args,
            @org.jspecify.annotations.Nullable String defaultMessage,
            @org.jspecify.annotations.Nullable Locale locale) {
        return Objects.requireNonNullElse(source.getMessage(code, args, defaultMessage, locale), "");
    }

    @Override
    public String getMessage(
            String code,
            Object @org.jspecify.annotations.Nullable [] args,
            @org.jspecify.annotations.Nullable Locale locale) {
        return get(code, locale == null ? Locale.ENGLISH : locale, args == null ? new Object[0] : args);
    }

    @Override
    public String getMessage(
            org.springframework.context.MessageSourceResolvable resolvable,
            @org.jspecify.annotations.Nullable Locale locale) {
        return source.getMessage(resolvable, locale);
    }
}
