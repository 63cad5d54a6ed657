package io.milepost.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Orders test classes by lane and section, and by name within one. The first of two workers takes them from the front, the
 * second from the end: one does the rules and what runs on H2, the other what runs on MySQL, each its stories last.
 */
public final class SectionOrder implements ClassOrderer {

    private static final Comparator<Class<?>> ORDER = Comparator.<Class<?>, Boolean>comparing(
                    test -> Lane.of(test) == Lane.MYSQL)
            .thenComparing(SectionOrder::place)
            .thenComparing(Class::getName);

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(ClassDescriptor::getTestClass, ORDER));
    }

    private static int place(Class<?> test) {
        int place = Section.of(test).ordinal();
        return Lane.of(test) == Lane.MYSQL ? -place : place;
    }
}
