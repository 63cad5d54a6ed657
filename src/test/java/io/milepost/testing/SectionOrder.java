package io.milepost.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Runs test classes section by section, by name within one, so that a run is the same every time. */
public final class SectionOrder implements ClassOrderer {

    private static final Comparator<ClassDescriptor> ORDER = Comparator.<ClassDescriptor, Section>comparing(
                    test -> Section.of(test.getTestClass()))
            .thenComparing(test -> test.getTestClass().getName());

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(ORDER);
    }
}
