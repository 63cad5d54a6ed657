package io.milepost.activities.archives;

import io.milepost.activities.archives.ArchiveException.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as a spreadsheet or an export saved it: with commas, semicolons or tabs, in UTF-8, UTF-16 with its mark, or
 * Windows' Western letters.
 *
 * @param heads the first line
 * @param rows the other lines that hold anything
 */
public record Sheet(List<String> heads, List<Row> rows) {

    public static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 400;

    /**
     * @param line its number in the file, from 1
     * @param cells stripped; a short line has fewer than the sheet has columns
     */
    public record Row(int line, List<String> cells) {

        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    public Sheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Whether these first bytes of a file could be those of a table: text in columns, and no markup. */
    public static boolean couldBegin(byte[] head) {
        String text = head.length > 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe
                ? decode(head)
                : new String(head, StandardCharsets.ISO_8859_1);
        String plain = text.replace("\u00ef\u00bb\u00bf", "").stripLeading();
        boolean markup = plain.startsWith("<") || plain.startsWith("{") || plain.startsWith("[");
        String first = plain.lines().findFirst().orElse("");
        return !markup
                && plain.chars().noneMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')
                && first.length() < plain.length()
                && first.chars().anyMatch(each -> each == ',' || each == ';' || each == '\t');
    }

    /** @throws ArchiveException for what is no table, or one without a line below its heads */
    public static Sheet read(byte[] bytes) throws ArchiveException {
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new ArchiveException(Why.LIST_BROKEN);
        }
        List<Row> rows = parse(text);
        if (rows.size() < 2
                || rows.getFirst().cells().size() < 2
                || rows.getFirst().cells().size() > MOST_COLUMNS) {
            throw new ArchiveException(Why.LIST_BROKEN);
        }
        return new Sheet(rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    /** What stands in a column, blanks left out, of at most the first thousand rows. */
    List<String> column(int column) {
        return rows.stream()
                .limit(1_000)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static List<Row> parse(String text) throws ArchiveException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                List<String> cells = record.stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row((int) parser.getCurrentLineNumber(), cells));
                }
                if (rows.size() > MOST_ROWS + 1) {
                    throw new ArchiveException(Why.TOO_MANY_FILES, MOST_ROWS);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // A quote that never closes: what came before it is still a table.
            if (rows.size() < 2) {
                throw new ArchiveException(Why.LIST_BROKEN);
            }
        }
        return rows;
    }

    /** The one of comma, semicolon and tab that the first line has most of, outside quotes. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String bare = first.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(bare, each) > count(bare, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(each -> each == sought).count();
    }
}
