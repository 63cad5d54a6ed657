package io.milepost.progress;

import io.milepost.tenancy.Slug;
import java.util.UUID;

/** The name of a story in its address: the goal's, and what makes it the only one and hard to guess. */
final class StorySlug {

    private StorySlug() {}

    static String of(String title, UUID id) {
        String words = Slug.suggest(title);
        String tail = id.toString().substring(id.toString().length() - 12);
        return words.isEmpty() ? tail : words + "-" + tail;
    }
}
