package io.milepost.progress.ui;

/** Whose eyes a card is for: the team sees the models, the athlete what follows from them. */
enum Reader {
    TEAM,
    ATHLETE
}
