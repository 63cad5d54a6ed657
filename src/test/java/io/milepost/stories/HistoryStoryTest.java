package io.milepost.stories;

import io.milepost.testing.Screen;

class HistoryStoryTest extends HistoryStory {

    @Override
    Screen screen() {
        return Screen.PHONE;
    }
}
