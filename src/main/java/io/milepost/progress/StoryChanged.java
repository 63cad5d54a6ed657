package io.milepost.progress;

/** A story was changed since its athlete read it: nobody consents to words unread, or writes over them. */
public class StoryChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryChanged() {
        super("the story was changed meanwhile");
    }
}
