package io.milepost.stories;

import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;

@OnMySql
class AdminStoryOnMySqlTest extends AdminStory {

    @Override
    Screen screen() {
        return Screen.DESK;
    }
}
