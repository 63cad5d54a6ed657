package io.milepost.stories;

import io.milepost.testing.OnMySql;
import io.milepost.testing.Screen;

@OnMySql
class PlanStoryOnMySqlTest extends PlanStory {

    @Override
    Screen screen() {
        return Screen.DESK;
    }
}
