package io.milepost.testing;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The two lanes of a run, side by side on two cores: whatever touches the one context on H2, and whatever touches the
 * one on MySQL. Within a lane one class follows the other, because a context has one clock, and its browser one hand.
 * The rules need neither, and fill the time of whichever lane is done first.
 */
enum Lane {
    H2,
    MYSQL;

    static Lane of(Class<?> test) {
        return AnnotationSupport.findRepeatableAnnotations(test, Tag.class).stream()
                        .map(Tag::value)
                        .anyMatch("mysql"::equals)
                ? MYSQL
                : H2;
    }

    /** Keeps every class of a lane out of the way of the others. */
    static final class Locks implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> test) {
            return Set.of(new Lock(Lane.of(test).name()));
        }
    }
}
