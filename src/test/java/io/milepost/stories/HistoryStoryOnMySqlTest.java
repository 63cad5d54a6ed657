package io.milepost.stories;

import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;

@OnMySql
class HistoryStoryOnMySqlTest extends HistoryStory {

    @Override
    Screen screen() {
        return Screen.DESK;
    }
}
