package io.milepost.activities.archives;

/**
 * How much an archive may ask of the reader.
 *
 * @param packedBytes of an archive as it was sent
 * @param unpackedBytes of everything in it together
 * @param entryBytes of one file in it, unpacked
 * @param listBytes of one list in it (Strava's table, Garmin's summaries), unpacked
 * @param ratio how many times its packed size a file may become; text packs some 15 times, nothing honest 200 times
 * @param entries files in it, those of archives within it included
 * @param depth how deep archives may lie in each other; 2 for an archive with archives in it
 */
public record ArchiveLimits(
        long packedBytes, long unpackedBytes, int entryBytes, int listBytes, int ratio, int entries, int depth) {

    /** 2 GB as sent, 20 GB unpacked, 25 MB a training file, 128 MB a list, 100,000 files. */
    public static final ArchiveLimits STANDARD =
            new ArchiveLimits(2_000_000_000L, 20_000_000_000L, 25_000_000, 128_000_000, 200, 100_000, 2);
}
