package io.milepost.training.templates;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a template is called and how it is explained: Milepost's own in the reader's language, a practice's as written. */
public sealed interface TemplateText {

    /** @param words gives the words of a message key */
    String name(UnaryOperator<String> words);

    /** For whom it is, in a sentence or two. */
    String summary(UnaryOperator<String> words);

    /** The idea behind it: why its weeks are as they are. */
    String idea(UnaryOperator<String> words);

    /** The entry condition as a sentence. */
    String entry(UnaryOperator<String> words);

    /** What it is for, in single words, to find it by. */
    List<String> tags(UnaryOperator<String> words);

    /**
     * A shipped template's, in the messages {@code training.template.<slug>.name}, {@code .summary}, {@code .idea} and
     * {@code .entry}.
     *
     * @param labels in the messages {@code training.tag.<label>}
     */
    record Shipped(String slug, List<String> labels) implements TemplateText {

        public Shipped {
            labels = List.copyOf(labels);
        }

        @Override
        public String name(UnaryOperator<String> words) {
            return words.apply(key("name"));
        }

        @Override
        public String summary(UnaryOperator<String> words) {
            return words.apply(key("summary"));
        }

        @Override
        public String idea(UnaryOperator<String> words) {
            return words.apply(key("idea"));
        }

        @Override
        public String entry(UnaryOperator<String> words) {
            return words.apply(key("entry"));
        }

        @Override
        public List<String> tags(UnaryOperator<String> words) {
            return labels.stream()
                    .map(label -> words.apply("training.tag." + label))
                    .toList();
        }

        private String key(String part) {
            return "training.template." + slug + "." + part;
        }
    }

    /** A practice's own. */
    record Own(String title, String about, String thought, String condition, List<String> labels)
            implements TemplateText {

        public static final int LONGEST_NAME = 80;
        public static final int LONGEST_TEXT = 1_000;

        /** @throws IllegalArgumentException without a name, or with more than fits */
        public Own {
            title = title.strip();
            about = about.strip();
            thought = thought.strip();
            condition = condition.strip();
            labels = List.copyOf(labels);
            if (title.isEmpty()
                    || title.length() > LONGEST_NAME
                    || about.length() > LONGEST_TEXT
                    || thought.length() > LONGEST_TEXT
                    || condition.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("a template has a name of 1 to 80 characters, texts of up to 1000");
            }
        }

        @Override
        public String name(UnaryOperator<String> words) {
            return title;
        }

        @Override
        public String summary(UnaryOperator<String> words) {
            return about;
        }

        @Override
        public String idea(UnaryOperator<String> words) {
            return thought;
        }

        @Override
        public String entry(UnaryOperator<String> words) {
            return condition;
        }

        @Override
        public List<String> tags(UnaryOperator<String> words) {
            return labels;
        }
    }
}
