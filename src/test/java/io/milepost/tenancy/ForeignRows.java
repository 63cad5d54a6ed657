package io.milepost.tenancy;

import io.milepost.tenancy.Schema.Column;
import io.milepost.tenancy.Schema.ForeignKey;
import io.milepost.tenancy.Schema.Table;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one row into each table of a practice, with whatever rows that one leans on, straight into the database: what
 * a column wants is read from the schema and the entity, so that a new table needs nothing here.
 */
final class ForeignRows {

    private final JdbcTemplate jdbc;
    private final Map<String, Table> tables;
    private final Map<String, Class<?>> typeOfColumn = new HashMap<>();
    private final PracticeId practice;
    private final AccountId person;
    private final Map<String, UUID> written = new HashMap<>();

    ForeignRows(
            JdbcTemplate jdbc,
            Map<String, Table> tables,
            EntityManagerFactory entities,
            PracticeId practice,
            AccountId person) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.practice = practice;
        this.person = person;
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            read(IsolationRules.tableOf(entity.getJavaType()), entity);
        }
    }

    /** The columns of an entity, and of what is embedded in it. */
    private void read(String table, ManagedType<?> type) {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            if (attribute instanceof SingularAttribute<?, ?> single
                    && single.getType() instanceof EmbeddableType<?> embedded) {
                read(table, embedded);
            } else if (attribute.getJavaMember() instanceof AnnotatedElement member) {
                jakarta.persistence.Column named = member.getAnnotation(jakarta.persistence.Column.class);
                String column = named == null || named.name().isEmpty() ? snake(attribute.getName()) : named.name();
                typeOfColumn.put(table + "." + column, attribute.getJavaType());
            }
        }
    }

    /** The id of the practice's row in the table. */
    UUID in(String table) {
        UUID known = written.get(table);
        return known == null ? write(tables.get(table)) : known;
    }

    private UUID write(Table table) {
        UUID id = Ids.next();
        written.put(table.name(), id);
        Map<String, Object> values = new HashMap<>();
        values.put("id", bytes(id));
        values.put("practice_id", bytes(practice.value()));
        for (ForeignKey key : table.foreignKeys()) {
            key.columns().forEach((column, parentColumn) -> {
                if (!column.equals("practice_id")
                        && !table.columns().get(column).nullable()) {
                    values.put(column, bytes(parent(key.parent())));
                }
            });
        }
        List<String> names = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (Column column : table.columns().values()) {
            Object value = values.get(column.name());
            if (value == null && !column.nullable()) {
                value = anything(table, column);
            }
            if (value != null) {
                names.add(column.name());
                places.add(isJson(column) && isH2() ? "? format json" : "?");
                arguments.add(value);
            }
        }
        jdbc.update(
                "insert into " + table.name() + " (" + String.join(", ", names) + ") values ("
                        + String.join(", ", places) + ")",
                arguments.toArray());
        return id;
    }

    private UUID parent(String table) {
        return switch (table) {
            case "practice" -> practice.value();
            case "account" -> person.value();
            default -> in(table);
        };
    }

    private Object anything(Table table, Column column) {
        Class<?> type = typeOfColumn.get(table.name() + "." + column.name());
        if (type != null && type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (isJson(column)) {
            return type == null ? "{}" : json(type);
        }
        return switch (column.type()) {
            case Types.BINARY, Types.VARBINARY -> bytes(Ids.next());
            case Types.BLOB, Types.LONGVARBINARY -> new byte[] {1};
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> column.size() < 3 ? "a" : "abc";
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Timestamp.valueOf("2026-01-05 06:00:00");
            case Types.DATE -> Date.valueOf("2026-01-05");
            case Types.BIT, Types.BOOLEAN -> false;
            case Types.BIGINT -> column.name().equals("version") ? 0L : 1L;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER -> 1;
            case Types.DOUBLE, Types.FLOAT, Types.REAL, Types.DECIMAL, Types.NUMERIC -> 1.0;
            default -> throw new IllegalStateException("what goes into " + table.name() + "." + column + "?");
        };
    }

    /** The smallest value that the type can be read from. */
    private static String json(Class<?> type) {
        if (type.isRecord()) {
            Object ownDefault = ownDefault(type);
            if (ownDefault != null) {
                return new JsonMapper().writeValueAsString(ownDefault);
            }
            return Arrays.stream(type.getRecordComponents())
                    .map(part -> '"' + part.getName() + "\": " + json(part.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (type.isEnum()) {
            return '"' + ((Enum<?>) type.getEnumConstants()[0]).name() + '"';
        }
        if (type == String.class) {
            return "\"abc\"";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "[]";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "{}";
        }
        return type == boolean.class ? "false" : type.isPrimitive() ? "1" : "null";
    }

    /** A record that takes no value whatever may have one of its own to begin with. */
    private static @Nullable Object ownDefault(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .findFirst()
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .orElse(null);
    }

    private boolean isH2() {
        return Boolean.TRUE.equals(jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("H2")));
    }

    private static boolean isJson(Column column) {
        return column.typeName().contains("json");
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static @Nullable UUID uuid(Object value) {
        if (value instanceof byte[] bytes && bytes.length == 16) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        return null;
    }
}
