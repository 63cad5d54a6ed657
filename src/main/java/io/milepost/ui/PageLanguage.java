package io.milepost.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a plain page: what the browser asks for, as far as there are words; another one where the page has a
 * language of its own and sets it for the request.
 */
@Component("localeResolver")
class PageLanguage implements LocaleResolver {

    private static final String ATTRIBUTE = PageLanguage.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Locale own
                ? own
                : Languages.firstOf(Collections.list(request.getLocales()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        request.setAttribute(ATTRIBUTE, locale);
    }
}
