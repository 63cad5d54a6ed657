package io.milepost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import io.milepost.tenancy.PlatformRow;
import io.milepost.tenancy.PracticeRow;
import io.milepost.ui.Pushes;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The house rules of CONTRIBUTING.md that a machine can keep. */
class ArchitectureTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.milepost");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("io.milepost");

    @Test
    void entitiesAndRepositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void anEntitySaysWhetherItBelongsToAPractice() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAssignableTo(describe(
                        "a practice row or a platform row",
                        (JavaClass row) ->
                                row.isAssignableTo(PracticeRow.class) || row.isAssignableTo(PlatformRow.class)))
                .check(OURS);
    }

    @Test
    void anEntityHasNoSettersAndNoAssociations() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(OURS);
        for (var association : List.of(ManyToMany.class, ElementCollection.class, OneToMany.class, ManyToOne.class)) {
            noFields().should().beAnnotatedWith(association).check(OURS);
        }
    }

    @Test
    void theTenantOfARowIsPartOfEveryChangeOfIt() {
        fields().that()
                .areAnnotatedWith(TenantId.class)
                .should()
                .beAnnotatedWith(PartitionKey.class)
                .check(OURS);
    }

    @Test
    void nobodyGoesRoundTheTenant() {
        noMethods().should().beAnnotatedWith(NativeQuery.class).check(OURS);
        noMethods()
                .should()
                .beAnnotatedWith(describe(
                        "a native @Query",
                        annotation -> annotation.getRawType().isEquivalentTo(Query.class)
                                && Boolean.TRUE.equals(
                                        annotation.get("nativeQuery").orElse(false))))
                .check(OURS);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(StatelessSession.class)
                .check(OURS);
        Stream.of("createNativeQuery", "createNativeMutationQuery", "createStoredProcedureQuery", "getReference")
                .forEach(banned -> noCalls(EntityManager.class, banned));
        Stream.of("enableFilter", "disableFilter", "createSelectionQuery", "doWork", "doReturningWork")
                .forEach(banned -> noCalls(Session.class, banned));
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("getReferenceById|getOne|getById"))
                        .and(target(owner(JavaClass.Predicates.assignableTo(Repository.class)))))
                .check(OURS);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "asks for the time without a clock",
                        (JavaCall<?> call) -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))))
                .check(OURS);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(OURS);
        noClasses()
                .that(DescribedPredicate.not(name("io.milepost.ClockConfiguration")))
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(Clock.class)))
                        .and(target(nameMatching("system.*"))))
                .check(OURS);
    }

    @Test
    void screensAreChangedFromElsewhereThroughPushesOnly() {
        noClasses()
                .that(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Pushes.class)))
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.assignableTo(UI.class)))
                        .and(target(nameMatching("access|accessSynchronously|accessLater"))))
                .check(OURS);
    }

    @Test
    void viewsStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void tabsAreLinks() {
        noClasses()
                .that()
                .doNotHaveSimpleName("EveryComponent")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component.tabs")
                .check(OURS);
    }

    @Test
    void stripesLibraryIsKnownWhereStripeIsSpokenToAndNowhereElse() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.milepost.billing.stripe..", "io.milepost.billing.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stripe..")
                .check(OURS);
    }

    @Test
    void servicesTakeAndReturnRecords() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(notSpeakOf(describe(
                        "an entity or a component",
                        type -> type.isAnnotatedWith(Entity.class)
                                || (type.isAssignableTo(Component.class) && !type.isEquivalentTo(UI.class)))))
                .check(OURS);
    }

    @Test
    void pureSportScienceKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.milepost.running..",
                        "io.milepost.training.notation..",
                        "io.milepost.training.templates..",
                        "io.milepost.training.adaptation..",
                        "io.milepost.training.periods..",
                        "io.milepost.progress.detection..",
                        "io.milepost.billing.access..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "com.vaadin..")
                .check(OURS);
    }

    @Test
    void testsShareOneContext() {
        noClasses().should().beAnnotatedWith(DirtiesContext.class).check(TESTS);
        noClasses().should().beAnnotatedWith(TestPropertySource.class).check(TESTS);
        noMethods().should().beAnnotatedWith(DirtiesContext.class).check(TESTS);
        noFields().should().beAnnotatedWith(MockitoBean.class).check(TESTS);
    }

    private static void noCalls(Class<?> type, String method) {
        noClasses()
                .should()
                .callMethodWhere(target(name(method)).and(target(owner(JavaClass.Predicates.assignableTo(type)))))
                .check(OURS);
    }

    private static ArchCondition<JavaMethod> notSpeakOf(DescribedPredicate<JavaClass> banned) {
        return new ArchCondition<>("not speak of " + banned.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(banned)
                        .filter(type -> !type.isEquivalentTo(method.getOwner().reflect()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " speaks of " + type.getName())));
            }
        };
    }
}
