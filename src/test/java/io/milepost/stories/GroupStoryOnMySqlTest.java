package io.milepost.stories;

import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;

@OnMySql
class GroupStoryOnMySqlTest extends GroupStory {

    @Override
    Screen screen() {
        return Screen.DESK;
    }
}
