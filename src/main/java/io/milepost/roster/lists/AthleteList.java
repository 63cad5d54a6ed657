package io.milepost.roster.lists;

import io.milepost.roster.lists.UnreadableList.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a list as a spreadsheet saved them, with commas, semicolons or tabs, in UTF-8 or, where that does not
 * fit, in Windows' Western letters.
 *
 * @param heads names of the columns; empty where the file names none
 * @param width how many columns there are
 * @param lines those that hold anything
 */
public record AthleteList(List<String> heads, int width, List<Line> lines) {

    public static final int MOST_LINES = 2_000;
    public static final int MOST_BYTES = 1_000_000;
    static final int MOST_COLUMNS = 40;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * @param number of the line in the file, from 1
     * @param cells stripped; a short line has fewer than the list has columns
     */
    public record Line(long number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The line as one text, for whoever has to see to it. */
        public String text() {
            return String.join(
                    ", ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
        }
    }

    public AthleteList {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** Reads a file's bytes. */
    public static AthleteList read(byte[] bytes) throws UnreadableList {
        String text = decode(bytes);
        List<Line> lines = parse(text, delimiter(text));
        if (lines.isEmpty()) {
            throw new UnreadableList(Why.EMPTY);
        }
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        if (width > MOST_COLUMNS) {
            throw new UnreadableList(Why.TOO_WIDE);
        }
        List<String> heads = headed(lines.getFirst()) ? lines.getFirst().cells() : List.of();
        List<Line> rest = heads.isEmpty() ? lines : lines.subList(1, lines.size());
        if (rest.isEmpty()) {
            throw new UnreadableList(Why.EMPTY);
        }
        if (rest.size() > MOST_LINES) {
            throw new UnreadableList(Why.TOO_MANY_LINES);
        }
        return new AthleteList(heads, width, rest);
    }

    /** What each column seems to hold: by its head, else by what stands in it. Each meaning but a group comes once. */
    public List<Meaning> guess() {
        List<Meaning> guessed = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Meaning meaning = column < heads.size() ? Meaning.ofHead(heads.get(column)) : Meaning.NOTHING;
            guessed.add(guessed.contains(meaning) ? Meaning.NOTHING : meaning);
        }
        if (!guessed.contains(Meaning.EMAIL)) {
            IntStream.range(0, width)
                    .filter(column -> guessed.get(column) == Meaning.NOTHING && holdsAddresses(column))
                    .findFirst()
                    .ifPresent(column -> guessed.set(column, Meaning.EMAIL));
        }
        boolean named = guessed.contains(Meaning.NAME)
                || guessed.contains(Meaning.FIRST_NAME)
                || guessed.contains(Meaning.LAST_NAME);
        if (!named && heads.isEmpty()) {
            IntStream.range(0, width)
                    .filter(column -> guessed.get(column) == Meaning.NOTHING)
                    .findFirst()
                    .ifPresent(column -> guessed.set(column, Meaning.NAME));
        }
        return List.copyOf(guessed);
    }

    private boolean holdsAddresses(int column) {
        long filled =
                lines.stream().filter(line -> !line.cell(column).isEmpty()).count();
        long addresses =
                lines.stream().filter(line -> line.cell(column).contains("@")).count();
        return addresses > 0 && addresses * 2 >= filled;
    }

    private static boolean headed(Line first) {
        return first.cells().stream().noneMatch(cell -> cell.contains("@"))
                && first.cells().stream().anyMatch(cell -> Meaning.ofHead(cell) != Meaning.NOTHING);
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The one of comma, semicolon and tab that the first line that says anything has most of, outside quotes. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        int[] counts = new int[3];
        boolean quoted = false;
        for (char each : first.toCharArray()) {
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                counts[0] += each == ',' ? 1 : 0;
                counts[1] += each == ';' ? 1 : 0;
                counts[2] += each == '\t' ? 1 : 0;
            }
        }
        if (counts[2] > counts[0] && counts[2] > counts[1]) {
            return '\t';
        }
        return counts[1] > counts[0] ? ';' : ',';
    }

    private static List<Line> parse(String text, char delimiter) throws UnreadableList {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                List<String> cells = record.stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line(parser.getCurrentLineNumber(), cells));
                }
                if (lines.size() > MOST_LINES + 1) {
                    throw new UnreadableList(Why.TOO_MANY_LINES);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableList(Why.BROKEN);
        }
        return lines;
    }
}
