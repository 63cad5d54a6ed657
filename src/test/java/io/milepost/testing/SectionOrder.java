package io.milepost.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Orders test classes by lane and section, and by name within one. The first of two workers takes them from the front, the
 * second from the end: one does what runs on H2, the other what runs on MySQL, each its stories last; between the lanes
 * stand the rules, for whoever comes to them first.
 */
public final class SectionOrder implements ClassOrderer {

    private static final Comparator<Class<?>> ORDER = Comparator.<Class<?>>comparingInt(SectionOrder::side)
            .thenComparingInt(SectionOrder::place)
            .thenComparing(Class::getName);

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(ClassDescriptor::getTestClass, ORDER));
    }

    private static int side(Class<?> test) {
        if (Lane.of(test) == Lane.MYSQL) {
            return 1;
        }
        return Section.of(test) == Section.PLAIN ? 0 : -1;
    }

    private static int place(Class<?> test) {
        int place = Section.of(test).ordinal();
        return Lane.of(test) == Lane.MYSQL ? -place : place;
    }
}
