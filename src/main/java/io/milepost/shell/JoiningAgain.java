package io.milepost.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whoever joins a practice has no account yet, and their form may well be open for longer than a session lasts, or a server:
 * its page shows it again as it was typed. Every other refusal stays one.
 */
class JoiningAgain implements AccessDeniedHandler {

    private final RequestMatcher joining =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/p/*/join/*");
    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (joining.matches(request)) {
            request.getRequestDispatcher(request.getServletPath() + "/again").forward(request, response);
        } else {
            otherwise.handle(request, response, refused);
        }
    }
}
