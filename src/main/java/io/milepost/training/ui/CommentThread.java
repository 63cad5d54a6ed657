package io.milepost.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.milepost.training.comments.Beside;
import io.milepost.training.comments.Comment;
import io.milepost.training.comments.Comments;
import io.milepost.ui.Formats;

/** What coach and athlete say beside one workout, or one activity that nobody planned. Whoever opens it has seen it. */
class CommentThread extends Div {

    private final Beside beside;
    private final Comments comments;
    private final Formats formats;
    private final OrderedList said = new OrderedList();
    private final TextArea words = new TextArea();

    CommentThread(Beside beside, Comments comments, Formats formats) {
        this.beside = beside;
        this.comments = comments;
        this.formats = formats;
        addClassNames("mp-stack", "mp-comments");
        words.setLabel(getTranslation("training.comment.say"));
        words.setMaxLength(Comment.LONGEST);
        words.setMinRows(1);
        words.setWidthFull();
        Button send = new Button(getTranslation("training.comment.send"), click -> send());
        add(new H3(getTranslation("training.comment.title")), said, words, new Div(send));
        show();
        comments.see(beside);
    }

    private void send() {
        if (!words.getValue().isBlank()) {
            comments.say(beside, words.getValue());
            words.clear();
            show();
        }
    }

    private void show() {
        said.removeAll();
        for (Comment comment : comments.of(beside)) {
            Span when = new Span(formats.ago(comment.written()));
            when.setTitle(formats.exactly(comment.written()));
            Paragraph who = new Paragraph(new Span(comment.author()), new Span(" · "), when);
            who.addClassNames("mp-quiet", "mp-small");
            Paragraph text = new Paragraph(comment.words());
            text.addClassName("mp-note-text");
            ListItem item = new ListItem(who, text);
            if (comment.unread()) {
                Span fresh = new Span(getTranslation("training.comment.new"));
                fresh.addClassName("mp-comment-new");
                who.add(new Span(" · "), fresh);
            }
            said.add(item);
        }
        said.setVisible(said.getComponentCount() > 0);
    }
}
