package io.milepost.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Assumptions;

/** Reads the published tables that lie beside the project but not in it, since the books are under copyright. */
public final class PublishedTables {

    private static final Path FOLDER = Path.of("..", "shared", "data", "tables");

    private PublishedTables() {}

    /** The rows by column name; where the folder is absent the test is skipped and says so. */
    public static List<Map<String, String>> rows(String file) {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(
                Files.isReadable(path), () -> "Skipped: the published table " + file + " is not beside the project");
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(path);
                var parser = format.parse(reader)) {
            var rows = new ArrayList<Map<String, String>>();
            parser.forEach(row -> rows.add(new HashMap<>(row.toMap())));
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
