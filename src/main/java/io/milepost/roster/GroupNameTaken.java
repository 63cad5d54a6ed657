package io.milepost.roster;

/** Another group of the practice has this name. */
public final class GroupNameTaken extends RuntimeException {

    GroupNameTaken(String name) {
        super("taken: " + name);
    }
}
