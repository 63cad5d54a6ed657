package io.milepost.activities.files;

/**
 * How much a file may ask of the reader.
 *
 * @param fileBytes as it was sent
 * @param unpackedBytes after gzip
 * @param samples in one file
 * @param longestSeconds of one activity
 */
public record Limits(int fileBytes, int unpackedBytes, int samples, long longestSeconds) {

    /** 25 MB as sent, 64 MB unpacked, 500,000 samples, ten days: above the longest races at one record a second. */
    public static final Limits STANDARD = new Limits(25_000_000, 64_000_000, 500_000, 10 * 86_400L);
}
