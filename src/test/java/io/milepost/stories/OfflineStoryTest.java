package io.milepost.stories;

import io.milepost.testing.Screen;

class OfflineStoryTest extends OfflineStory {

    @Override
    Screen screen() {
        return Screen.PHONE;
    }
}
