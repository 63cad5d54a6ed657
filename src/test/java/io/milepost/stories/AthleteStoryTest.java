package io.milepost.stories;

import io.milepost.testing.Screen;

class AthleteStoryTest extends AthleteStory {

    @Override
    Screen screen() {
        return Screen.DESK;
    }
}
