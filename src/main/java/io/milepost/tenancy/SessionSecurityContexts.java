package io.milepost.tenancy;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Reads the security context of the Vaadin session that is current, before that of the thread.
 *
 * <p>Vaadin runs one session's {@code ui.access} tasks on whatever thread frees its lock, which may be another
 * person's request. The thread's context is believed only if the current request belongs to the current session.
 */
public final class SessionSecurityContexts implements SecurityContextHolderStrategy {

    private static final ThreadLocal<@Nullable SecurityContext> OF_THREAD = new ThreadLocal<>();

    /** Makes this the strategy of the whole application. Repeating it does nothing. */
    public static void install() {
        if (!(SecurityContextHolder.getContextHolderStrategy() instanceof SessionSecurityContexts)) {
            SecurityContextHolder.setContextHolderStrategy(new SessionSecurityContexts());
        }
    }

    @Override
    public void clearContext() {
        OF_THREAD.remove();
    }

    @Override
    public SecurityContext getContext() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null || session.getSession() == null || !session.hasLock()) {
            return ofThread();
        }
        Object own =
                session.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (own instanceof SecurityContext context) {
            return context;
        }
        return requestBelongsTo(session) ? ofThread() : createEmptyContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        OF_THREAD.set(Objects.requireNonNull(context));
    }

    @Override
    public SecurityContext createEmptyContext() {
        return new SecurityContextImpl();
    }

    private SecurityContext ofThread() {
        SecurityContext context = OF_THREAD.get();
        if (context == null) {
            context = createEmptyContext();
            OF_THREAD.set(context);
        }
        return context;
    }

    private static boolean requestBelongsTo(VaadinSession session) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return false;
        }
        HttpServletRequest request = attributes.getRequest();
        HttpSession http = request.getSession(false);
        return http != null && http.getId().equals(session.getSession().getId());
    }
}
