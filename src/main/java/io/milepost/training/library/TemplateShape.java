package io.milepost.training.library;

import io.milepost.running.Distance;
import io.milepost.running.UnitSystem;
import io.milepost.training.notation.Workout;
import io.milepost.training.templates.Entry;
import io.milepost.training.templates.Phase;
import io.milepost.training.templates.Role;
import io.milepost.training.templates.Slot;
import io.milepost.training.templates.Template;
import io.milepost.training.templates.TemplateText;
import io.milepost.training.templates.Volume;
import io.milepost.training.templates.Week;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template as it is kept: plain figures and notation, so that what is kept outlives how it is modelled. Metres and minutes. */
record TemplateShape(
        UnitSystem units,
        @Nullable Double raceMetres,
        List<DayOfWeek> days,
        @Nullable Double entryMetres,
        @Nullable Double entryLongestMetres,
        @Nullable Long entryMinutes,
        int entryDays,
        @Nullable Integer entrySessions,
        List<KeptWeek> weeks) {

    record KeptWeek(
            Phase phase,
            @Nullable Double metres,
            @Nullable Double share,
            @Nullable Long longestFillMinutes,
            List<KeptSlot> slots) {}

    record KeptSlot(Role role, @Nullable DayOfWeek weekday, int beforeRace, String notation) {}

    static TemplateShape of(Template template) {
        Entry entry = template.entry();
        return new TemplateShape(
                template.units(),
                metres(template.race()),
                template.days(),
                metres(entry.weekly()),
                metres(entry.longest()),
                entry.lasting() == null ? null : entry.lasting().toMinutes(),
                entry.withinDays(),
                entry.sessions(),
                template.weeks().stream().map(TemplateShape::kept).toList());
    }

    private static KeptWeek kept(Week week) {
        List<KeptSlot> slots = week.slots().stream()
                .map(slot -> new KeptSlot(
                        slot.role(),
                        slot.weekday(),
                        slot.beforeRace(),
                        slot.workout().notation()))
                .toList();
        Volume volume = week.volume();
        Volume.OfBefore ofBefore = volume instanceof Volume.OfBefore before ? before : null;
        return new KeptWeek(
                week.phase(),
                metres(week.total()),
                ofBefore == null ? null : ofBefore.share(),
                ofBefore == null ? null : ofBefore.longestFill().toMinutes(),
                slots);
    }

    Template toTemplate(String slug, int version, TemplateText text) {
        List<Week> all = new ArrayList<>();
        for (KeptWeek week : weeks) {
            all.add(new Week(
                    all.size() + 1,
                    week.phase(),
                    volume(week),
                    week.slots().stream()
                            .map(slot -> new Slot(
                                    slot.role(), slot.weekday(), slot.beforeRace(), Workout.of(slot.notation())))
                            .toList()));
        }
        Entry entry = new Entry(
                distance(entryMetres),
                distance(entryLongestMetres),
                entryMinutes == null ? null : Duration.ofMinutes(entryMinutes),
                entryDays,
                entrySessions);
        return new Template(slug, version, text, units, distance(raceMetres), days, entry, all);
    }

    private static @Nullable Volume volume(KeptWeek week) {
        if (week.share() != null && week.longestFillMinutes() != null) {
            return new Volume.OfBefore(week.share(), Duration.ofMinutes(week.longestFillMinutes()));
        }
        Distance distance = distance(week.metres());
        return distance == null ? null : new Volume.Fixed(distance);
    }

    private static @Nullable Double metres(@Nullable Distance distance) {
        return distance == null ? null : distance.metres();
    }

    private static @Nullable Distance distance(@Nullable Double metres) {
        return metres == null ? null : Distance.metres(metres);
    }
}
