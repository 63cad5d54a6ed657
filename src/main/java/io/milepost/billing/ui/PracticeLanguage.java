package io.milepost.billing.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A practice's public pages speak its language, whatever the browser asks for: its own words stand on them. */
@Configuration(proxyBeanMethods = false)
class PracticeLanguage implements WebMvcConfigurer, HandlerInterceptor {

    private final PublicPractice practices;
    private final LocaleResolver languages;

    PracticeLanguage(PublicPractice practices, LocaleResolver languages) {
        this.practices = practices;
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/p/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("slug") instanceof String slug) {
            practices.bySlug(slug).ifPresent(practice -> languages.setLocale(request, response, practice.language()));
        }
        return true;
    }
}
