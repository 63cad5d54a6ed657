package io.milepost.activities;

import io.milepost.activities.archives.Archive;
import io.milepost.activities.archives.ArchiveException;
import io.milepost.activities.archives.ListMapping;
import io.milepost.activities.archives.Sheet;
import io.milepost.activities.archives.Told;
import io.milepost.activities.files.Duplicates;
import io.milepost.activities.files.ParsedActivity;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an import has to look at, one piece after the other, in an order that is the same whenever it is opened: the files
 * of an archive and then the lines of its list that have none, or the lines of a list.
 */
final class ImportPieces {

    /** Something to look at. */
    sealed interface Piece {

        String name();
    }

    record FilePiece(String name, byte[] content) implements Piece {}

    /** @param known whether a copy in the history goes without saying */
    record ToldPiece(String name, Told told, boolean known) implements Piece {}

    record UselessPiece(String name, String reason, List<Double> figures) implements Piece {}

    /** Where pieces come from. */
    private interface Load {
        Piece piece() throws IOException, ArchiveException;
    }

    private final List<Load> loads = new ArrayList<>();
    private final Map<String, Told> byFile = new HashMap<>();
    private final NavigableMap<Instant, Told> byStart = new TreeMap<>();

    private ImportPieces() {}

    static ImportPieces of(Archive archive) {
        ImportPieces pieces = new ImportPieces();
        Set<String> files = new HashSet<>();
        for (Archive.Item item : archive.items()) {
            files.add(last(item.name()));
            pieces.loads.add(() -> load(archive, item));
        }
        boolean garmin = archive.kind() == Archive.Kind.GARMIN;
        for (Told told : archive.told()) {
            String file = told.file().map(ImportPieces::last).orElse("");
            if (garmin) {
                told.start().ifPresent(start -> pieces.byStart.put(start, told));
            } else if (files.contains(file)) {
                pieces.byFile.put(file, told);
                continue;
            }
            pieces.loads.add(() -> new ToldPiece(told.title().orElse("#" + told.line()), told, garmin));
        }
        return pieces;
    }

    static ImportPieces of(Sheet sheet, ListMapping mapping, ZoneId zone) {
        ImportPieces pieces = new ImportPieces();
        for (Sheet.Row row : sheet.rows()) {
            String name = "#" + row.line();
            pieces.loads.add(() -> switch (mapping.read(row, zone)) {
                case ListMapping.Line.Understood line ->
                    new ToldPiece(
                            line.told().title().map(title -> name + " " + title).orElse(name), line.told(), false);
                case ListMapping.Line.Useless line ->
                    new UselessPiece(name, line.problem().key(), List.of());
            });
        }
        return pieces;
    }

    int size() {
        return loads.size();
    }

    /** @throws ArchiveException if no further piece may be looked at */
    Piece piece(int index) throws IOException, ArchiveException {
        return loads.get(index).piece();
    }

    /** What the export's own list tells of a recording in this file; null for nothing. */
    @Nullable
    Told told(ReadFile file, ParsedActivity parsed) {
        Told named = byFile.get(last(file.name()));
        if (named != null) {
            return file.parts().size() == 1 ? named : null;
        }
        Instant start = parsed.start().orElse(null);
        if (start == null || byStart.isEmpty()) {
            return null;
        }
        return byStart
                .subMap(start.minus(Duplicates.START_TOLERANCE), true, start.plus(Duplicates.START_TOLERANCE), true)
                .values()
                .stream()
                .min((one, other) -> apart(one, start).compareTo(apart(other, start)))
                .orElse(null);
    }

    private static Duration apart(Told told, Instant start) {
        return Duration.between(told.start().orElse(start), start).abs();
    }

    private static Piece load(Archive archive, Archive.Item item) throws IOException, ArchiveException {
        try {
            return new FilePiece(item.name(), archive.read(item));
        } catch (ArchiveException e) {
            if (e.why() == ArchiveException.Why.TOTAL_TOO_BIG) {
                throw e;
            }
            return new UselessPiece(item.name(), e.why().key(), e.figures());
        }
    }

    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
