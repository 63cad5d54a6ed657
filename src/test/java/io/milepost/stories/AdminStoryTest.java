package io.milepost.stories;

import io.milepost.testing.Screen;

class AdminStoryTest extends AdminStory {

    @Override
    Screen screen() {
        return Screen.PHONE;
    }
}
