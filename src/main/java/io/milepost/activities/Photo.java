package io.milepost.activities;

/**
 * A photo of an activity, without its pixels.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Photo(PhotoId id, int width, int height) {}
