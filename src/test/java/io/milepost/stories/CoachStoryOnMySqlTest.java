package io.milepost.stories;

import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;

@OnMySql
class CoachStoryOnMySqlTest extends CoachStory {

    @Override
    Screen screen() {
        return Screen.DESK;
    }
}
