package io.milepost.stories;

import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;

@OnMySql
class AthleteStoryOnMySqlTest extends AthleteStory {

    @Override
    Screen screen() {
        return Screen.PHONE;
    }
}
