package io.milepost.stories;

import io.milepost.testing.Screen;

class GroupStoryTest extends GroupStory {

    @Override
    Screen screen() {
        return Screen.PHONE;
    }
}
