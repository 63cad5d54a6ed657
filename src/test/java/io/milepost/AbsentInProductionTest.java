package io.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is only for a try-out has no bean in production. The beans are defined here as they would be, never built. */
class AbsentInProductionTest {

    @Test
    void demoSandboxMailboxAndTheMovableClockAreNotInProduction() {
        assertThat(forTryingOut("prod")).isEmpty();
    }

    @Test
    void withoutAProfileTheyAreThere() {
        assertThat(forTryingOut("default"))
                .contains(
                        "io.milepost.notifications.DevMailbox",
                        "io.milepost.MovableClock",
                        "io.milepost.connections.standin.StandIn");
    }

    private static Set<String> forTryingOut(String profile) {
        return typesOfBeans(profile).stream()
                .filter(AbsentInProductionTest::isForTryingOut)
                .map(Class::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isForTryingOut(Class<?> type) {
        String name = type.getName();
        return name.startsWith("io.milepost.demo.")
                || name.startsWith("io.milepost.billing.sandbox.")
                || name.startsWith("io.milepost.connections.standin.")
                || type == MovableClock.class
                || pathsOf(type).anyMatch(path -> path.startsWith("/dev"));
    }

    private static Stream<String> pathsOf(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods()))
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Arrays.stream(mapping.path()));
    }

    private static List<Class<?>> typesOfBeans(String profile) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(environment);
            context.scan("io.milepost");
            DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
            ConfigurationClassPostProcessor definitions = new ConfigurationClassPostProcessor();
            definitions.setEnvironment(environment);
            definitions.postProcessBeanDefinitionRegistry(beans);
            return Arrays.stream(beans.getBeanDefinitionNames())
                    .map(beans::getBeanDefinition)
                    .map(AbsentInProductionTest::typeOf)
                    .filter(Objects::nonNull)
                    .filter(name -> name.startsWith("io.milepost."))
                    .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                    .toList();
        }
    }

    private static String typeOf(BeanDefinition definition) {
        return definition instanceof AnnotatedBeanDefinition annotated && annotated.getFactoryMethodMetadata() != null
                ? annotated.getFactoryMethodMetadata().getReturnTypeName()
                : definition.getBeanClassName();
    }
}
