package io.milepost.workspace;

import io.milepost.workspace.desk.Signal;
import java.util.stream.Stream;

/** What one part of Milepost has to say about who needs the coach. */
interface DeskSource {

    /** The reasons to look at athletes of this roster, and at nobody else. */
    Stream<Signal> signals(DeskRoster roster);
}
