package io.milepost.checkins.safety;

import io.milepost.checkins.Advice;
import io.milepost.checkins.CheckIn;
import io.milepost.checkins.CheckInId;
import io.milepost.checkins.RecordCheckIn;
import io.milepost.checkins.RedFlag;
import io.milepost.roster.AthleteId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Check-ins in one line each, at eight in the morning of a numbered day. */
final class Said {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final AthleteId ANA = new AthleteId(UUID.randomUUID());

    private Said() {}

    static RecordCheckIn energy(int energy) {
        return said(energy, 0, false, false, Set.of());
    }

    static RecordCheckIn pain(int pain) {
        return said(4, pain, false, false, Set.of());
    }

    static RecordCheckIn changedStride() {
        return said(4, 1, true, false, Set.of());
    }

    static RecordCheckIn ill() {
        return said(4, 0, false, true, Set.of());
    }

    static RecordCheckIn flag(RedFlag flag) {
        return said(5, 0, false, false, Set.of(flag));
    }

    static CheckIn on(int dayNumber, RecordCheckIn said) {
        var day = FIRST_DAY.plusDays(dayNumber);
        var at = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        Advice advice = AdvicePolicy.judge(said);
        return new CheckIn(new CheckInId(UUID.randomUUID()), at, day, said, advice, Optional.empty());
    }

    static CheckIn cleared(CheckIn checkIn) {
        var clearance = new CheckIn.Clearance(checkIn.at().plusSeconds(3600), "seen by a physician");
        return new CheckIn(
                checkIn.id(), checkIn.at(), checkIn.day(), checkIn.said(), checkIn.advice(), Optional.of(clearance));
    }

    private static RecordCheckIn said(int energy, int pain, boolean stride, boolean ill, Set<RedFlag> flags) {
        return new RecordCheckIn(ANA, energy, null, null, null, pain, stride, ill, flags, "");
    }
}
