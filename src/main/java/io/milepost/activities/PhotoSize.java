package io.milepost.activities;

import java.util.UUID;

/** A photo as a query tells of it. */
record PhotoSize(UUID id, int width, int height) {

    Photo photo() {
        return new Photo(new PhotoId(id), width, height);
    }
}
