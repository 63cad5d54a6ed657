import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip file anew, in order of names and with one date for all, so that equal contents are equal bytes. */
class Repack {

    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Map<String, byte[]> entries = new TreeMap<>();
        try (var in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (var entry : entries.entrySet()) {
                var head = new ZipEntry(entry.getKey());
                head.setTimeLocal(SOME_DAY);
                out.putNextEntry(head);
                out.write(entry.getValue());
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
