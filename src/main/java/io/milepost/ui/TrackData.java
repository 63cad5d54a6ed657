package io.milepost.ui;

import java.util.List;

/**
 * What the element {@link TrackMap} draws: a way over the ground in metres, every word ready for the reader. The same
 * shape as {@code frontend/charts/track-data.ts}.
 *
 * @param label says what is to be seen, for who cannot see it
 * @param link charts linked by the same word follow its pointer, and it theirs
 * @param metric whether the scale bar counts in metres, or else in feet and miles
 */
public record TrackData(
        String label,
        String link,
        boolean metric,
        List<Point> points,
        List<Colouring> colourings,
        List<Post> posts,
        Words words) {

    /**
     * @param east metres
     * @param north metres
     * @param at index of the point along the linked charts
     * @param broken whether nothing is known of the way to it
     */
    public record Point(double east, double north, int at, boolean broken) {}

    /**
     * A way to colour the pieces between the points.
     *
     * @param shades of the piece that ends at each point, 0 to 4, or -1
     * @param least what the lightest shade stands for
     * @param most what the darkest shade stands for
     */
    public record Colouring(String name, List<Integer> shades, String least, String most) {}

    public record Post(double east, double north, String label) {}

    public record Words(String colouredBy, String start, String finish, String both, String north) {}
}
