package io.milepost.activities.archives;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An archive, or a file in it, is of no use; {@link Why} has a sentence for each. */
public final class ArchiveException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<Double> figures;

    /** What is wrong. */
    public enum Why {
        /** Bytes that are no archive at all. */
        NOT_AN_ARCHIVE,
        /** An archive with nothing in it. */
        NOTHING_IN_IT,
        /** Files, but no training among them. */
        NO_TRAINING_IN_IT,
        /** Its list of contents makes no sense. */
        BROKEN,
        /** It ends before its end; what came before is read. */
        CUT,
        /** Everything in it, or this file, is locked with a password. */
        LOCKED,
        /** More files than the limit. Figure: the limit. */
        TOO_MANY_FILES,
        /** Everything together unpacks to more than the limit. Figure: the limit in gigabytes. */
        TOTAL_TOO_BIG,
        /** A file that grows more than anything honest when it is unpacked. Figure: how many times. */
        BOMB,
        /** A file that claims, or turns out, to be larger than the limit. Figure: the limit in megabytes. */
        ENTRY_TOO_BIG,
        /** A file whose packed bytes are damaged. */
        ENTRY_BROKEN,
        /** The archive breaks off within this file. */
        ENTRY_CUT,
        /** Packed in a way that is not known here. */
        ENTRY_METHOD,
        /** A file whose name leads out of the archive. */
        ENTRY_OUTSIDE,
        /** Archives within archives within archives. */
        TOO_DEEP,
        /** A table without lines, or that cannot be parted into columns. */
        LIST_BROKEN;

        /** The message key of the sentence. */
        public String key() {
            return "activities.archive." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ArchiveException(Why why, double... figures) {
        super(why.name(), null, false, false);
        this.why = why;
        this.figures = Arrays.stream(figures).boxed().toList();
    }

    public Why why() {
        return why;
    }

    public List<Double> figures() {
        return figures;
    }
}
