package io.milepost.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.roster.Absence;
import io.milepost.roster.Absences;
import io.milepost.roster.AthleteId;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Role;
import io.milepost.training.Runways.Runway;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RunwaysTest extends TrainingScene {

    @Autowired
    Runways runways;

    @Autowired
    Absences absences;

    @Test
    void aRunwayEndsWithTheLastPlannedDayAndAPauseIsNotWaitedFor() {
        AthleteProfile ben = stage.athlete(house, "Ben Q");
        AthleteProfile cleo = stage.athlete(house, "Cleo R");
        plan(today.minusDays(3), "10km E");
        plan(today.plusDays(9), "10km E");
        asCoach(() -> absences.begin(ben.id(), Absence.Kind.PAUSE, today, null, ""));
        asCoach(() -> absences.begin(cleo.id(), Absence.Kind.PAUSE, today.minusDays(9), today.minusDays(1), ""));
        List<AthleteId> all = List.of(ana.id(), ben.id(), cleo.id());

        Map<AthleteId, Runway> found = asCoach(() -> runways.of(all));

        assertThat(found)
                .containsOnly(
                        Map.entry(ana.id(), new Runway(9, false)),
                        Map.entry(ben.id(), new Runway(-1, true)),
                        Map.entry(cleo.id(), new Runway(-1, false)));
        assertThat(found.get(ana.id()).isShort()).isFalse();
        assertThat(found.get(ben.id()).isShort()).isFalse();
        assertThat(found.get(cleo.id()).isShort()).isTrue();

        AccountId asa = stage.member(house, Role.ASSISTANT);
        assertThat(stage.as(house, asa, () -> runways.of(all))).isEmpty();
    }
}
