package io.milepost.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import io.milepost.MovableClock;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.ActiveProfiles;

/** A test of a screen without a browser, in the same H2 context as {@link MilepostTest}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ResourceLock(providers = Lane.Locks.class)
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected Stage stage;

    @Autowired
    protected MovableClock clock;

    @AfterEach
    void everyWordOnTheScreenWasWritten() {
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        // The UI's own element holds dialogs and notices; what a route shows hangs elsewhere.
        List<Element> shown = new ArrayList<>(List.of(ui.getElement()));
        ui.getInternals().getActiveRouterTargetsChain().forEach(target -> shown.add(target.getElement()));
        assertThat(shown)
                .extracting(Element::getOuterHTML)
                .as("a key without words stands between marks")
                .noneMatch(html -> html.contains("⟦"));
    }

    @AfterEach
    void timeGoesOnAsBefore() {
        clock.reset();
    }

    /** Makes the session this person's. */
    protected void signIn(AccountId account) {
        SignedIn principal = () -> account;
        SecurityContext context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    /** Opens a path such as {@code coach/hill-and-heart/desk} as whoever is signed in. */
    protected void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }
}
