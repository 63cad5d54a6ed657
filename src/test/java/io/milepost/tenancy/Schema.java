package io.milepost.tenancy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a database says of its tables. All names are in lower case. */
final class Schema {

    record Column(String name, int type, String typeName, int size, boolean nullable) {}

    /** @param columns of this table, each with the column of the parent that it names */
    record ForeignKey(String parent, Map<String, String> columns) {}

    record Table(
            String name,
            Map<String, Column> columns,
            Set<String> primaryKey,
            Collection<Set<String>> unique,
            Collection<ForeignKey> foreignKeys) {

        boolean hasPractice() {
            return columns.containsKey("practice_id");
        }
    }

    private final DatabaseMetaData meta;
    private final @Nullable String catalog;
    private final @Nullable String schema;

    private Schema(Connection connection) throws SQLException {
        meta = connection.getMetaData();
        catalog = connection.getCatalog();
        schema = connection.getSchema();
    }

    /** All tables but Flyway's own, by name. */
    static Map<String, Table> read(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Schema(connection).tables();
        }
    }

    private Map<String, Table> tables() throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        List<String> names = new ArrayList<>();
        try (ResultSet found = meta.getTables(catalog, schema, "%", null)) {
            while (found.next()) {
                if (found.getString("TABLE_TYPE").endsWith("TABLE")) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
        }
        for (String name : names) {
            if (!name.startsWith("flyway")) {
                tables.put(lower(name), table(name));
            }
        }
        return tables;
    }

    private Table table(String name) throws SQLException {
        return new Table(lower(name), columns(name), primaryKey(name), unique(name), foreignKeys(name));
    }

    private Map<String, Column> columns(String table) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        try (ResultSet found = meta.getColumns(catalog, schema, table, "%")) {
            while (found.next()) {
                String name = lower(found.getString("COLUMN_NAME"));
                columns.put(
                        name,
                        new Column(
                                name,
                                found.getInt("DATA_TYPE"),
                                lower(found.getString("TYPE_NAME")),
                                found.getInt("COLUMN_SIZE"),
                                found.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
            }
        }
        return columns;
    }

    private Set<String> primaryKey(String table) throws SQLException {
        Set<String> columns = new LinkedHashSet<>();
        try (ResultSet found = meta.getPrimaryKeys(catalog, schema, table)) {
            while (found.next()) {
                columns.add(lower(found.getString("COLUMN_NAME")));
            }
        }
        return columns;
    }

    private Collection<Set<String>> unique(String table) throws SQLException {
        Map<String, Set<String>> indexes = new LinkedHashMap<>();
        try (ResultSet found = meta.getIndexInfo(catalog, schema, table, true, false)) {
            while (found.next()) {
                String column = found.getString("COLUMN_NAME");
                if (column != null) {
                    indexes.computeIfAbsent(found.getString("INDEX_NAME"), index -> new LinkedHashSet<>())
                            .add(lower(column));
                }
            }
        }
        return indexes.values();
    }

    private Collection<ForeignKey> foreignKeys(String table) throws SQLException {
        Map<String, ForeignKey> keys = new LinkedHashMap<>();
        try (ResultSet found = meta.getImportedKeys(catalog, schema, table)) {
            while (found.next()) {
                String parent = lower(found.getString("PKTABLE_NAME"));
                keys.computeIfAbsent(found.getString("FK_NAME"), key -> new ForeignKey(parent, new LinkedHashMap<>()))
                        .columns()
                        .put(lower(found.getString("FKCOLUMN_NAME")), lower(found.getString("PKCOLUMN_NAME")));
            }
        }
        return keys.values();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
