package io.milepost.stories;

import io.milepost.testing.Screen;

class PlanStoryTest extends PlanStory {

    @Override
    Screen screen() {
        return Screen.PHONE;
    }
}
