package io.milepost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import io.milepost.testing.Stage;
import io.milepost.testing.ViewTest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Vaadin runs {@code ui.access} of one session on whatever thread frees its lock: here on the request's thread of
 * somebody else. What it does must be that session's own doing.
 */
class SessionLeaksTest extends ViewTest {

    @Autowired
    Seats seats;

    private Stage.House house;
    private @Nullable VaadinSession mine;

    @BeforeEach
    void aRequestOfTheOwner() {
        house = stage.house();
        mine = VaadinSession.getCurrent();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SecurityContextHolder.setContext(signedIn(house.owner()));
    }

    @AfterEach
    void theRequestIsOver() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTaskOfAnotherSessionKeepsThatSessionsAccountAndPractice() {
        Stage.House other = stage.house();
        UI theirs = screenOf(signedIn(other.owner()), other.id());

        Optional<Seat> seat = runOnThisThread(theirs);

        assertThat(seat).hasValueSatisfying(found -> {
            assertThat(found.account()).contains(other.owner());
            assertThat(found.practice()).contains(other.id());
        });
    }

    @Test
    void aTaskOfAScreenWhereNobodyIsSignedInIsNobodys() {
        UI anonymous = screenOf(null, house.id());

        assertThat(runOnThisThread(anonymous)).isEmpty();
    }

    @Test
    void theThreadItselfIsTheOwners() {
        AtomicReference<Optional<AccountId>> outside = new AtomicReference<>(Optional.empty());
        VaadinSession.setCurrent(null);
        try {
            outside.set(seats.signedIn());
        } finally {
            VaadinSession.setCurrent(mine);
        }
        assertThat(outside.get()).contains(house.owner());
    }

    private Optional<Seat> runOnThisThread(UI screen) {
        AtomicReference<Optional<Seat>> seen = new AtomicReference<>();
        AtomicReference<Thread> on = new AtomicReference<>();
        screen.access(() -> {
            on.set(Thread.currentThread());
            seen.set(seats.current());
        });
        assertThat(on.get()).as("the task ran here and now").isSameAs(Thread.currentThread());
        return seen.get();
    }

    /** Opened on a thread of its own, as a browser elsewhere would: a thread locks one session at a time. */
    private static UI screenOf(@Nullable SecurityContext signedIn, PracticeId practice) {
        VaadinService service = VaadinService.getCurrent();
        return CompletableFuture.supplyAsync(() -> open(service, signedIn, practice))
                .join();
    }

    private static UI open(VaadinService service, @Nullable SecurityContext signedIn, PracticeId practice) {
        MockHttpSession http = new MockHttpSession();
        ReentrantLock lock = new ReentrantLock();
        http.setAttribute(service.getServiceName() + ".lock", lock);
        if (signedIn != null) {
            http.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, signedIn);
        }
        VaadinSession session = new VaadinSession(service);
        lock.lock();
        try {
            session.refreshTransients(new WrappedHttpSession(http), service);
            UI screen = new UI();
            screen.getInternals().setSession(session);
            Seats.sitDown(screen, practice);
            return screen;
        } finally {
            lock.unlock();
        }
    }

    private static SecurityContext signedIn(AccountId account) {
        SignedIn principal = () -> account;
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
    }
}
