package io.milepost.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.milepost.accounts.Viewer;
import io.milepost.roster.RosterImports;
import io.milepost.roster.RosterImports.Reading;
import io.milepost.roster.RosterNavigation;
import io.milepost.roster.lists.AthleteList;
import io.milepost.roster.lists.UnreadableList;
import io.milepost.tenancy.ForRoles;
import io.milepost.tenancy.Practices;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Slug;
import io.milepost.ui.Notices;
import io.milepost.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** A coach brings a list of athletes: chooses the file, says what its columns hold, and sees what became of each line. */
@Route("coach/:practice/athletes/import")
@PermitAll
@ForRoles({Role.OWNER, Role.COACH})
class ImportView extends Div implements HasDynamicTitle {

    private final RosterImports imports;
    private final Viewer viewer;
    private final Slug practice;
    private final Div step = new Div();

    ImportView(RosterImports imports, Practices practices, Viewer viewer) {
        this.imports = imports;
        this.viewer = viewer;
        this.practice = practices.current().slug();
        addClassName("mp-screen");
        step.addClassName("mp-stack");
        add(
                new PageHeader(
                        getTranslation("roster.import.title"),
                        new Button(getTranslation("roster.import.to-athletes"), click -> toAthletes())),
                step);
        chooseFile();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.import.title");
    }

    private void chooseFile() {
        Paragraph what = new Paragraph(getTranslation("roster.import.text", AthleteList.MOST_LINES));
        what.addClassName("mp-prose");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> read(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AthleteList.MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain");
        upload.setUploadButton(new Button(getTranslation("roster.import.choose")));
        upload.setDropLabel(new Span(getTranslation("roster.import.drop")));
        upload.addFileRejectedListener(rejected -> problem(
                rejected.getFileName().endsWith(".csv") ? "roster.import.too-big" : "roster.import.kind",
                AthleteList.MOST_BYTES / 1000));
        show(what, upload);
    }

    private void read(String file, byte[] bytes) {
        if (bytes.length > AthleteList.MOST_BYTES) {
            problem("roster.import.too-big", AthleteList.MOST_BYTES / 1000);
            return;
        }
        try {
            AthleteList list = AthleteList.read(bytes);
            show(new ImportPreview(
                    file,
                    list,
                    (columns, invite) -> showResults(
                            list, new Reading(columns, viewer.account().id(), invite))));
        } catch (UnreadableList e) {
            problem("roster.import.unreadable." + e.why());
            chooseFile();
        }
    }

    private void showResults(AthleteList list, Reading reading) {
        Button done = new Button(getTranslation("roster.import.to-athletes"), click -> toAthletes());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(done, new Button(getTranslation("roster.import.again"), click -> chooseFile()));
        ways.addClassName("mp-actions");
        show(new ImportResults(imports.run(list, reading)), ways);
    }

    private void show(com.vaadin.flow.component.Component... content) {
        step.removeAll();
        step.add(content);
    }

    private void problem(String key, Object... words) {
        Notices.problem(getTranslation(key, words), getTranslation("ui.close"));
    }

    private void toAthletes() {
        UI.getCurrent().navigate(RosterNavigation.athletes(practice));
    }
}
