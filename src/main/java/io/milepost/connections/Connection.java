package io.milepost.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An athlete's connection with a vendor, as screens show it.
 *
 * @param available whether the practice has keys for this vendor
 * @param breakage set exactly while {@link State#BROKEN}
 * @param since when it came into this state; null where it never was connected
 * @param heard when the vendor gave something last
 * @param history null where it never was connected
 */
public record Connection(
        Vendor vendor,
        State state,
        boolean available,
        @Nullable Breakage breakage,
        @Nullable Instant since,
        @Nullable Instant heard,
        @Nullable History history) {

    /** Where a connection stands. */
    public enum State {
        /** The practice has no keys for this vendor. */
        UNAVAILABLE,
        /** It can be made. */
        OPEN,
        CONNECTED,
        BROKEN
    }

    /** Why nothing is brought in just now, though it will be. */
    public enum Pause {
        /** The vendor lets an application ask so much and no more. */
        BUSY,
        /** The vendor does not answer. */
        AWAY,
        /** The membership does not give full access, so nothing is brought in. */
        MEMBERSHIP
    }

    /**
     * How far the history has been brought in.
     *
     * @param from how far back it is to go
     * @param reached how far back it is there
     * @param walking whether more of it is to come
     * @param announced whether the vendor sends history when it likes, so that only what was asked for is known
     * @param broughtIn how many activities came
     * @param pausedUntil null unless it pauses
     */
    public record History(
            Instant from,
            Instant reached,
            boolean walking,
            boolean announced,
            long broughtIn,
            @Nullable Instant pausedUntil,
            @Nullable Pause pause) {}
}
