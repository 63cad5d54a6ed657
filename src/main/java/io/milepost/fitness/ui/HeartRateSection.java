package io.milepost.fitness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.milepost.fitness.HeartRateZone;
import io.milepost.fitness.HeartRateZones;
import io.milepost.fitness.ZoneModel;
import io.milepost.roster.AthleteProfile;
import io.milepost.ui.Formats;
import io.milepost.ui.Notices;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The five zones of heart rate, and the model that draws them. */
class HeartRateSection extends Div {

    private final AthleteProfile athlete;
    private final PaceServices services;
    private final Formats formats;
    private final Runnable changed;

    HeartRateSection(AthleteProfile athlete, PaceServices services, Formats formats, Runnable changed) {
        this.athlete = athlete;
        this.services = services;
        this.formats = formats;
        this.changed = changed;
        addClassName("mp-heart-zones");
        Optional<ZoneModel> chosen = services.thresholds.chosenModel(athlete.id());
        Optional<HeartRateZones> zones = services.thresholds.heartRateZones(athlete.id());
        Div head = new Div(new H3(getTranslation("fitness.heart-zones.title")), model(chosen));
        head.addClassName("mp-paces-head");
        add(head);
        zones.ifPresentOrElse(
                known -> add(said("fitness.heart-zones.by." + known.model().word()), table(known)),
                () -> add(said("fitness.heart-zones.missing."
                        + chosen.map(ZoneModel::word).orElse("any"))));
    }

    private Paragraph said(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassName("mp-quiet");
        return words;
    }

    private Select<Optional<ZoneModel>> model(Optional<ZoneModel> chosen) {
        Select<Optional<ZoneModel>> select = new Select<>();
        select.setLabel(getTranslation("fitness.heart-zones.model"));
        select.setItems(List.of(Optional.empty(), Optional.of(ZoneModel.THRESHOLD), Optional.of(ZoneModel.RESERVE)));
        select.setItemLabelGenerator(model -> getTranslation(
                "fitness.heart-zones.model." + model.map(ZoneModel::word).orElse("auto")));
        select.setValue(chosen);
        select.addValueChangeListener(event -> choose(event.getValue().orElse(null), event.getOldValue()));
        return select;
    }

    private void choose(@Nullable ZoneModel model, Optional<ZoneModel> before) {
        services.thresholds.chooseModel(athlete.id(), model);
        changed.run();
        Notices.done(getTranslation("fitness.heart-zones.chosen"), getTranslation("ui.undo"), () -> {
            services.thresholds.chooseModel(athlete.id(), before.orElse(null));
            changed.run();
        });
    }

    private NativeTable table(HeartRateZones zones) {
        NativeTable table = new NativeTable();
        table.addClassName("mp-pace-table");
        for (HeartRateZone zone : zones.zones()) {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            Span number = new Span(String.valueOf(zone.number()));
            number.addClassName("mp-zone-number");
            name.add(number, new Span(getTranslation("fitness.heart-zone." + zone.number())));
            Span beats = new Span(
                    zone.until() == null
                            ? getTranslation("fitness.bpm-from", zone.from())
                            : getTranslation("fitness.bpm", zone.from() + "–" + zone.until()));
            beats.addClassName("mp-number");
            row.addDataCell().add(beats);
        }
        return table;
    }
}
