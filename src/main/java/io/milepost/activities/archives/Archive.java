package io.milepost.activities.archives;

import io.milepost.activities.archives.ArchiveException.Why;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An archive of training, laid out flat: what of it is worth reading, in an order that is the same each time it is opened.
 * Archives in it are unpacked beside it, once.
 */
public final class Archive implements Closeable {

    /** Whose export it is. */
    public enum Kind {
        STRAVA,
        GARMIN,
        FILES
    }

    /**
     * Something to be read.
     *
     * @param name the way to it, archives within included
     */
    public record Item(String name, ZipSource source) {}

    /** Where an item's bytes are; means nothing to anybody else. */
    public static final class ZipSource {
        private final ZipContents zip;
        private final PackedFile file;

        private ZipSource(ZipContents zip, PackedFile file) {
            this.zip = zip;
            this.file = file;
        }
    }

    private final ArchiveLimits limits;
    private final Path folder;
    private final List<ZipContents> opened = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, ArchiveException> unusable = new HashMap<>();
    private Kind kind = Kind.FILES;
    private int skipped;
    private boolean cut;

    private Archive(Path folder, ArchiveLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * Opens an archive.
     *
     * @param folder an empty one that is the archive's while it is open
     * @throws ArchiveException if nothing in it can be used
     */
    public static Archive open(Path file, Path folder, ArchiveLimits limits) throws IOException, ArchiveException {
        Archive archive = new Archive(folder, limits);
        try {
            archive.lay(file, "", 1);
            archive.requireTraining();
            return archive;
        } catch (IOException | ArchiveException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    public Kind kind() {
        return kind;
    }

    /** What is to be read, in order. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /** What the export's own list tells, file or no file. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /** How many files have nothing to do with training: pictures, settings, other lists. */
    public int skipped() {
        return skipped;
    }

    /** Whether it broke off, so that something may be missing. */
    public boolean isCut() {
        return cut;
    }

    /** @throws ArchiveException if this one item cannot be read; the others can */
    public byte[] read(Item item) throws IOException, ArchiveException {
        ArchiveException problem = unusable.get(item.name());
        if (problem != null) {
            throw problem;
        }
        byte[] content = item.source().zip.read(item.source().file, limits.entryBytes());
        requireTotal();
        return content;
    }

    private void lay(Path path, String prefix, int depth) throws IOException, ArchiveException {
        ZipContents zip = ZipContents.open(path, limits);
        opened.add(zip);
        cut |= zip.isCut();
        List<PackedFile> files = zip.files();
        Optional<PackedFile> list =
                depth == 1 ? files.stream().filter(Archive::isStravaList).findFirst() : Optional.empty();
        if (list.isPresent()) {
            readStravaList(zip, list.get());
        }
        if (depth == 1 && files.stream().anyMatch(file -> file.name().contains("DI_CONNECT/"))) {
            kind = Kind.GARMIN;
        }
        for (PackedFile file : files) {
            if (file.isFolder() || list.filter(file::equals).isPresent()) {
                continue;
            }
            place(zip, file, prefix, depth);
            if (items.size() + skipped > limits.entries()) {
                throw new ArchiveException(Why.TOO_MANY_FILES, limits.entries());
            }
        }
        if (depth == 1 && files.stream().allMatch(PackedFile::isFolder)) {
            throw new ArchiveException(Why.NOTHING_IN_IT);
        }
    }

    private void place(ZipContents zip, PackedFile file, String prefix, int depth)
            throws IOException, ArchiveException {
        Item item = new Item(prefix + file.name(), new ZipSource(zip, file));
        if (file.leadsOutside()) {
            refuse(item, new ArchiveException(Why.ENTRY_OUTSIDE));
        } else if (isJunk(file.name())) {
            skipped++;
        } else if (kind == Kind.GARMIN && GarminSummaries.isIn(file)) {
            readSummaries(item);
        } else if (looksLikeArchive(zip, file)) {
            nest(item, depth);
        } else if (isTraining(zip, file)) {
            items.add(item);
        } else {
            skipped++;
        }
    }

    private void nest(Item item, int depth) throws IOException, ArchiveException {
        if (depth >= limits.depth()) {
            refuse(item, new ArchiveException(Why.TOO_DEEP));
            return;
        }
        Path inner = folder.resolve("inner-" + opened.size());
        try {
            item.source().zip.extract(item.source().file, inner, limits.packedBytes());
            requireTotal();
            lay(inner, item.name() + " › ", depth + 1);
        } catch (ArchiveException e) {
            if (e.why() == Why.TOTAL_TOO_BIG || e.why() == Why.TOO_MANY_FILES) {
                throw e;
            }
            refuse(item, e);
        }
    }

    private void refuse(Item item, ArchiveException problem) {
        items.add(item);
        unusable.put(item.name(), problem);
    }

    private void readStravaList(ZipContents zip, PackedFile file) throws IOException, ArchiveException {
        try {
            StravaList.of(Sheet.read(zip.read(file, limits.listBytes()))).ifPresent(list -> {
                kind = Kind.STRAVA;
                told.addAll(list.told());
            });
        } catch (ArchiveException e) {
            refuse(new Item(file.name(), new ZipSource(zip, file)), e);
        }
    }

    private void readSummaries(Item item) throws IOException {
        try {
            told.addAll(GarminSummaries.read(
                    item.source().zip.read(item.source().file, limits.listBytes()), told.size() + 1));
        } catch (ArchiveException e) {
            refuse(item, e);
        }
    }

    private void requireTraining() throws ArchiveException {
        if (items.isEmpty() && told.isEmpty()) {
            throw new ArchiveException(cut ? Why.BROKEN : Why.NO_TRAINING_IN_IT);
        }
        if (told.isEmpty() && items.stream().allMatch(item -> item.source().file.locked())) {
            throw new ArchiveException(Why.LOCKED);
        }
    }

    private void requireTotal() throws ArchiveException {
        long total = opened.stream().mapToLong(ZipContents::unpacked).sum();
        if (total > limits.unpackedBytes()) {
            throw new ArchiveException(Why.TOTAL_TOO_BIG, limits.unpackedBytes() / 1e9);
        }
    }

    private static boolean isStravaList(PackedFile file) {
        return file.name().matches("([^/]+/)?activities\\.csv");
    }

    private static boolean isJunk(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith("._") || last.equals(".DS_Store");
    }

    private static boolean looksLikeArchive(ZipContents zip, PackedFile file) throws IOException {
        byte[] head = zip.head(file, 4);
        return head.length == 4 && ZipBytes.u32(head, 0) == ZipScan.HEADER
                || (head.length == 0 && file.name().toLowerCase(Locale.ROOT).endsWith(".zip"));
    }

    /** By its name, or, where that says nothing, by its first bytes. Strava's planned routes are no training. */
    private boolean isTraining(ZipContents zip, PackedFile file) throws IOException {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (kind == Kind.STRAVA && name.matches("(.*/)?routes/.*")) {
            return false;
        }
        if (name.matches(".*\\.(fit|gpx|tcx)(\\.gz)?")) {
            return true;
        }
        byte[] head = zip.head(file, 512);
        boolean fit = head.length >= 12 && head[8] == '.' && head[9] == 'F' && head[10] == 'I' && head[11] == 'T';
        String text = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
        return fit || text.contains("<gpx") || text.contains("<TrainingCenterDatabase");
    }

    @Override
    public void close() throws IOException {
        for (ZipContents zip : opened) {
            zip.close();
        }
        for (int i = 1; i <= opened.size(); i++) {
            Files.deleteIfExists(folder.resolve("inner-" + i));
        }
    }
}
