package io.milepost.stories;

import io.milepost.testing.Screen;

class CoachStoryTest extends CoachStory {

    @Override
    Screen screen() {
        return Screen.PHONE;
    }
}
