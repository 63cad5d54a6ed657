package io.milepost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks every entity of a practice with its repository: from a seat of practice A, a row of practice B is neither seen
 * nor changed, whatever is tried. A new entity is walked without a word here.
 */
abstract class IsolationRules extends MilepostTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate jdbc;

    @TestFactory
    Stream<DynamicTest> aRowOfAnotherPracticeIsNeitherSeenNorChanged() throws Exception {
        Stage.House a = stage.house();
        Stage.House b = stage.house();
        ForeignRows rows = new ForeignRows(jdbc, Schema.read(source), factory, b.id(), b.owner());
        Repositories repositories = new Repositories(context);
        List<Class<? extends PracticeRow>> types = practiceRows();
        assertThat(types).hasSizeGreaterThan(5);
        return types.stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> new Walk(type, repository(repositories, type), a, b, rows.in(tableOf(type))).go()));
    }

    static String tableOf(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        return Objects.requireNonNull(table, () -> entity + " names its table").name();
    }

    private List<Class<? extends PracticeRow>> practiceRows() {
        return factory.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(PracticeRow.class::isAssignableFrom)
                .<Class<? extends PracticeRow>>map(type -> type.asSubclass(PracticeRow.class))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static JpaRepository<PracticeRow, UUID> repository(Repositories repositories, Class<?> type) {
        return (JpaRepository<PracticeRow, UUID>)
                repositories.getRepositoryFor(type).orElseThrow(() -> new AssertionError("no repository of " + type));
    }

    private final class Walk {

        private final String entity;
        private final String table;
        private final JpaRepository<PracticeRow, UUID> repository;
        private final Stage.House a;
        private final Stage.House b;
        private final UUID id;

        Walk(
                Class<? extends PracticeRow> type,
                JpaRepository<PracticeRow, UUID> repository,
                Stage.House a,
                Stage.House b,
                UUID id) {
            this.entity =
                    Objects.requireNonNull(factory.getMetamodel().entity(type).getName());
            this.table = tableOf(type);
            this.repository = repository;
            this.a = a;
            this.b = b;
            this.id = id;
        }

        void go() {
            PracticeRow row = itIsThereForItsOwnPractice();
            nothingIsSeen();
            noQueryOfTheRepositoryFindsIt();
            attempts(row).forEach(this::nothingIsChanged);
            itsOwnPracticeCanChangeIt(row.getClass());
        }

        private PracticeRow itIsThereForItsOwnPractice() {
            assertThat(in(b, () -> repository.existsById(id))).isTrue();
            assertThat(in(b, () -> repository.count())).isPositive();
            return in(b, () -> repository.findById(id)).orElseThrow();
        }

        /** Else the attempts would prove nothing. What nobody may change at all is at least counted. */
        private void itsOwnPracticeCanChangeIt(Class<?> type) {
            int reached = type.isAnnotationPresent(Immutable.class)
                    ? in(
                            b,
                            () -> entities.createQuery("select e.id from " + entity + " e where e.id = :id", UUID.class)
                                    .setParameter("id", id)
                                    .getResultList()
                                    .size())
                    : in(b, () -> bulk("update " + entity + " e set e.version = e.version + 1 where e.id = :id"));
            assertThat(reached).isEqualTo(1);
        }

        private void nothingIsSeen() {
            assertThat(in(a, () -> repository.findById(id))).isEmpty();
            assertThat(in(a, () -> repository.existsById(id))).isFalse();
            assertThat(in(a, () -> repository.findAllById(List.of(id)))).isEmpty();
            assertThat(in(a, () -> repository.findAll()))
                    .extracting(PracticeRow::getId)
                    .doesNotContain(id);
            assertThat(in(a, () -> repository.count()))
                    .isEqualTo(jdbc.queryForObject(
                            "select count(*) from " + table + " where practice_id = ?", Long.class, (Object)
                                    ForeignRows.bytes(a.id().value())));
            assertThat(in(
                            a,
                            () -> entities.createQuery("select e.id from " + entity + " e", UUID.class)
                                    .getResultList()))
                    .doesNotContain(id);
            assertThat(in(
                            a,
                            () -> Optional.ofNullable(entities.find(
                                    factory.getMetamodel().entity(entity).getJavaType(), id))))
                    .isEmpty();
        }

        /** Queries that ask for ids only are asked for those of the foreign row. */
        private void noQueryOfTheRepositoryFindsIt() {
            Class<?> type = Arrays.stream(AopUtils.getTargetClass(repository).getInterfaces())
                    .findFirst()
                    .orElseThrow();
            Class<?> own = Arrays.stream(repository.getClass().getInterfaces())
                    .filter(each -> each.getPackageName().startsWith("io.milepost"))
                    .findFirst()
                    .orElse(type);
            List<UUID> ids = jdbc
                    .queryForMap("select * from " + table + " where id = ?", (Object) ForeignRows.bytes(id))
                    .values()
                    .stream()
                    .map(ForeignRows::uuid)
                    .filter(Objects::nonNull)
                    .toList();
            for (Method query : own.getDeclaredMethods()) {
                boolean ofIds = query.getParameterCount() > 0
                        && Arrays.stream(query.getParameterTypes())
                                .allMatch(each -> each == UUID.class || Collection.class.isAssignableFrom(each));
                if (ofIds && !query.isDefault()) {
                    query.setAccessible(true);
                    ids.forEach(each -> assertThat(isNothing(in(a, () -> ask(query, each))))
                            .as("%s(%s)", query.getName(), each)
                            .isTrue());
                }
            }
        }

        private @Nullable Object ask(Method query, UUID each) {
            Object[] arguments = Arrays.stream(query.getGenericParameterTypes())
                    .map(parameter -> argument(parameter, each))
                    .toArray();
            try {
                return query.invoke(repository, arguments);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            } catch (InvocationTargetException e) {
                throw new AssertionError(query + " failed", e.getCause());
            }
        }

        /** The id, alone or in a collection; where a collection holds constants, all of them. */
        private static Object argument(Type parameter, UUID each) {
            if (!(parameter instanceof ParameterizedType collection)) {
                return each;
            }
            List<?> values = collection.getActualTypeArguments()[0] instanceof Class<?> held && held.isEnum()
                    ? List.of(held.getEnumConstants())
                    : List.of(each);
            return ((Class<?>) collection.getRawType()).isAssignableFrom(List.class)
                    ? values
                    : java.util.Set.copyOf(values);
        }

        private Map<String, Runnable> attempts(PracticeRow row) {
            Map<String, Runnable> attempts = new LinkedHashMap<>();
            attempts.put("save", () -> repository.saveAndFlush(row));
            attempts.put("merge", () -> entities.merge(row));
            attempts.put("delete", () -> repository.delete(row));
            attempts.put("deleteById", () -> repository.deleteById(id));
            attempts.put("deleteAllInBatch", () -> repository.deleteAllInBatch(List.of(row)));
            attempts.put("deleteAllByIdInBatch", () -> repository.deleteAllByIdInBatch(List.of(id)));
            attempts.put("remove by reference", () -> entities.remove(entities.getReference(row.getClass(), id)));
            attempts.put("bulk update", () -> bulk("update " + entity + " e set e.version = 99 where e.id = :id"));
            attempts.put("bulk delete", () -> bulk("delete from " + entity + " e where e.id = :id"));
            attempts.put(
                    "bulk move",
                    () -> entities.createQuery("update " + entity + " e set e.practiceId = :a where e.id = :id")
                            .setParameter("a", a.id().value())
                            .setParameter("id", id)
                            .executeUpdate());
            attempts.put(
                    "delete everything",
                    () -> entities.createQuery("delete from " + entity).executeUpdate());
            return attempts;
        }

        private int bulk(String update) {
            return entities.createQuery(update).setParameter("id", id).executeUpdate();
        }

        /** An attempt may be refused or come to nothing; the row stays as it was either way. */
        private void nothingIsChanged(String what, Runnable attempt) {
            Map<String, String> before = snapshot();
            long count = Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class));
            try {
                in(a, () -> {
                    attempt.run();
                    return null;
                });
            } catch (RuntimeException refused) {
                assertThat(refused).isNotInstanceOf(SeatException.NoSeat.class);
            }
            assertThat(snapshot()).as(what).isEqualTo(before);
            assertThat(jdbc.queryForObject("select count(*) from " + table, Long.class))
                    .as(what)
                    .isEqualTo(count);
        }

        private Map<String, String> snapshot() {
            Map<String, String> columns = new TreeMap<>();
            jdbc.queryForMap("select * from " + table + " where id = ?", (Object) ForeignRows.bytes(id))
                    .forEach((column, value) -> columns.put(
                            column,
                            value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value)));
            return columns;
        }

        private <T extends @Nullable Object> T in(Stage.House house, Supplier<T> work) {
            return stage.asTask(house, () -> transaction.execute(status -> work.get()));
        }
    }

    private static boolean isNothing(@Nullable Object result) {
        return switch (result) {
            case null -> true;
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Number number -> number.longValue() == 0;
            case Boolean bool -> !bool;
            default -> false;
        };
    }
}
