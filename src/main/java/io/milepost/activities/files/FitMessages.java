package io.milepost.activities.files;

import com.garmin.fit.LapMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.SessionMesg;
import io.milepost.activities.Lap;
import io.milepost.activities.Sport;

/** Takes figures out of FIT messages; what a message does not say is NaN, or negative where it is a time. */
final class FitMessages {

    private FitMessages() {}

    static Lap lap(Mesg lap, double startSeconds) {
        return new Lap(
                startSeconds,
                Appraisal.measure(number(lap, LapMesg.TotalDistanceFieldNum)),
                Appraisal.measure(number(lap, LapMesg.TotalTimerTimeFieldNum)),
                Appraisal.measure(number(lap, LapMesg.TotalElapsedTimeFieldNum)),
                Appraisal.heartRate(number(lap, LapMesg.AvgHeartRateFieldNum)),
                Appraisal.heartRate(number(lap, LapMesg.MaxHeartRateFieldNum)));
    }

    /** When a session or lap began, in the file's seconds; negative where it does not say. Both use the same fields. */
    static long startOf(Mesg message) {
        long start = time(message, SessionMesg.StartTimeFieldNum);
        return start >= 0 ? start : time(message, SessionMesg.TimestampFieldNum);
    }

    static long time(Mesg message, int field) {
        Long time = message.getFieldLongValue(field);
        return time == null ? -1 : time;
    }

    static double number(Mesg message, int field) {
        Double value = message.getFieldDoubleValue(field);
        return value == null ? Double.NaN : value;
    }

    static double first(double preferred, double otherwise) {
        return Double.isNaN(preferred) ? otherwise : preferred;
    }

    /** Numbers of the FIT profile's types "sport" and "sub_sport". */
    static Sport sport(double sport, double subSport) {
        if (Double.isNaN(sport)) {
            return Sport.UNKNOWN;
        }
        return switch ((int) sport) {
            case 0 -> Sport.UNKNOWN;
            case 1 ->
                switch ((int) subSport) {
                    case 1, 45 -> Sport.TREADMILL;
                    case 3 -> Sport.TRAIL_RUN;
                    default -> Sport.RUN;
                };
            case 2, 21 -> Sport.RIDE;
            case 5 -> Sport.SWIM;
            case 10 -> (int) subSport == 20 ? Sport.STRENGTH : Sport.OTHER;
            case 11 -> Sport.WALK;
            case 17 -> Sport.HIKE;
            default -> Sport.OTHER;
        };
    }
}
