package io.milepost.connections.sources;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A vendor from which an athlete's activities come. What a vendor is asked goes through here, so that one more vendor is
 * one more implementation. Every call throws {@link SourceTrouble} where the vendor does not give what it was asked for.
 */
public interface ActivitySource {

    /**
     * The page of the vendor where a person says yes or no.
     *
     * @param state comes back with the answer
     * @param challenge of the verifier, for vendors with PKCE
     */
    URI permissionPage(App app, String state, String challenge, URI comeBack);

    /**
     * Turns the code that came back into tokens.
     *
     * @param scopes what the person gave, where the vendor says it with the code; else empty
     */
    Grant redeem(App app, String code, String verifier, URI comeBack, String scopes);

    Tokens renew(App app, Tokens tokens);

    /** Gives the permission back. */
    void giveBack(App app, Tokens tokens);

    /** Passes while the person's permission stands and covers activities. */
    void checkPermission(App app, Tokens tokens);

    /**
     * Some of the history before an instant, the latest first, or the promise to be told of it.
     *
     * @param from how far back anybody wants to go
     */
    Stretch history(App app, Tokens tokens, Instant from, Instant before);

    /** Whether {@link #history} lists, so that what was missed can be looked for any time. */
    boolean listsHistory();

    /** An activity's recording; empty if the vendor does not have it (any more). */
    Optional<Recording> fetch(App app, Tokens tokens, News news);

    /** What the vendor says of an activity now, in a form that imports read, without samples; empty if it is gone. */
    Optional<Recording> describe(App app, Tokens tokens, String remote);

    /**
     * What a notification says; empty for one that is not understood.
     *
     * @param client who the vendor says the notification is for; empty where it does not
     */
    List<News> news(App app, String client, byte[] notification);

    /** Until when the application had better ask nothing that can wait; the past where it may. */
    Instant restUntil(App app);

    /**
     * Has the vendor notify Milepost of what happens.
     *
     * @param verify what the vendor is to show when it tries the address
     */
    Reporting report(App app, URI address, String verify);

    /** Ends {@link #report}. */
    void reportNoMore(App app, URI address);
}
