package io.milepost.roster;

/** Athletes whom a coach thinks of together. Its name is unique in the practice and has 1 to 60 characters. */
public record Group(GroupId id, String name) {

    public static final int LONGEST_NAME = 60;
}
