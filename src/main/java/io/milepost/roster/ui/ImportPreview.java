package io.milepost.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.milepost.roster.RosterImports.Reading;
import io.milepost.roster.lists.AthleteList;
import io.milepost.roster.lists.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The first lines of a list, with a guess over each column at what it holds, to be corrected. */
class ImportPreview extends Div {

    private static final int SHOWN = 5;

    private final List<Select<Meaning>> columns = new ArrayList<>();
    private final Paragraph needed = new Paragraph();

    /** @param start gets what the columns hold, and whether to invite */
    ImportPreview(String file, AthleteList list, BiConsumer<List<Meaning>, Boolean> start) {
        addClassName("mp-card");
        Checkbox invite = new Checkbox(getTranslation("roster.import.invite"));
        Button run =
                new Button(getTranslation("roster.import.start", list.lines().size()), click -> {
                    List<Meaning> chosen =
                            columns.stream().map(Select::getValue).toList();
                    boolean named = new Reading(chosen, null, false).hasName();
                    needed.setVisible(!named);
                    if (named) {
                        start.accept(chosen, invite.getValue());
                    }
                });
        run.addThemeVariants(ButtonVariant.PRIMARY);
        run.setDisableOnClick(true);
        run.addClickListener(click -> run.setEnabled(true));
        needed.setText(getTranslation("roster.import.need-name"));
        needed.addClassName("mp-danger");
        needed.getElement().setAttribute("role", "alert");
        needed.setVisible(false);
        Div scroll = new Div(table(list));
        scroll.addClassName("mp-import-scroll");
        add(
                new Paragraph(
                        getTranslation("roster.import.preview", list.lines().size(), file)),
                scroll,
                invite,
                needed,
                run);
    }

    private NativeTable table(AthleteList list) {
        List<Meaning> guess = list.guess();
        NativeTable table = new NativeTable();
        table.addClassName("mp-import-table");
        NativeTableRow heads = new NativeTableRow();
        for (int column = 0; column < list.width(); column++) {
            String head = column < list.heads().size()
                    ? list.heads().get(column)
                    : getTranslation("roster.import.column", column + 1);
            Select<Meaning> meaning = new Select<>();
            meaning.setLabel(head);
            meaning.setItems(Meaning.values());
            meaning.setItemLabelGenerator(each -> getTranslation("roster.import.meaning." + each));
            meaning.setValue(guess.get(column));
            columns.add(meaning);
            heads.add(new NativeTableHeaderCell(meaning));
        }
        table.getHead().add(heads);
        list.lines().stream().limit(SHOWN).forEach(line -> {
            NativeTableRow row = new NativeTableRow();
            for (int column = 0; column < list.width(); column++) {
                row.add(new NativeTableCell(line.cell(column)));
            }
            table.getBody().add(row);
        });
        return table;
    }
}
