package io.milepost.testing;

import io.milepost.accounts.EntryTickets;
import io.milepost.tenancy.AccountId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A story told in a real browser, against the same context as {@link MilepostTest}. A subclass of a story that is
 * marked {@link OnMySql} tells it on MySQL.
 */
@Tag("browser")
public abstract class BrowserTest extends MilepostTest {

    @LocalServerPort
    private int port;

    @Autowired
    private EntryTickets tickets;

    @RegisterExtension
    protected final Visitors visitors = new Visitors(() -> "http://localhost:" + port);

    /** Somebody who has just signed in and opens this path; stories about signing in use the form instead. */
    protected Visitor signedIn(Screen screen, AccountId account, String path) {
        Visitor visitor = visitors.at(screen);
        signIn(visitor, account, path);
        return visitor;
    }

    /** Signs a visitor in, who then opens this path. */
    protected void signIn(Visitor visitor, AccountId account, String path) {
        visitor.goTo(tickets.pathFor(account, path));
    }
}
