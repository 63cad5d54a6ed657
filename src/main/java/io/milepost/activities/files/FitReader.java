package io.milepost.activities.files;

import static io.milepost.activities.files.FitMessages.first;
import static io.milepost.activities.files.FitMessages.lap;
import static io.milepost.activities.files.FitMessages.number;
import static io.milepost.activities.files.FitMessages.sport;
import static io.milepost.activities.files.FitMessages.startOf;
import static io.milepost.activities.files.FitMessages.time;

import com.garmin.fit.Decode;
import com.garmin.fit.EventMesg;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import io.milepost.activities.Lap;
import io.milepost.activities.Remark.Kind;
import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads FIT, each session an activity. A file with a wrong check sum or a cut end gives what was understood up to there.
 */
final class FitReader {

    /** FIT counts seconds from 1989-12-31T00:00:00Z; smaller numbers count from when the device was switched on. */
    private static final long FIT_EPOCH = 631_065_600L;

    private static final long FIRST_ABSOLUTE = 0x1000_0000L;
    private static final double DEGREES_PER_SEMICIRCLE = 180.0 / (1L << 31);
    private static final int TYPE_ACTIVITY = 4;
    private static final int EVENT_TIMER = 0;
    private static final int EVENT_TYPE_START = 0;
    private static final int MOST_LAPS = 5_000;

    private final byte[] content;
    private final Limits limits;
    private final List<Mesg> sessions = new ArrayList<>();
    private final List<Mesg> laps = new ArrayList<>();
    private final List<TimerEvent> timerEvents = new ArrayList<>();
    private final Samples.Builder records = new Samples.Builder();
    private long[] recordTimes = new long[256];
    private int invalidPositions;
    private boolean otherType;

    /** The clock was started or stopped. */
    private record TimerEvent(long time, boolean start) {}

    private FitReader(byte[] content, Limits limits) {
        this.content = content;
        this.limits = limits;
    }

    static List<Stated> read(byte[] content, Limits limits) throws UnreadableException {
        return new FitReader(content, limits).read();
    }

    private List<Stated> read() throws UnreadableException {
        FitEnvelope.Integrity integrity = FitEnvelope.integrity(content);
        boolean understood = decode();
        if (otherType) {
            throw new UnreadableException(ReadResult.Reason.NO_ACTIVITY);
        }
        if (records.size() > limits.samples()) {
            throw new UnreadableException(ReadResult.Reason.TOO_MANY_POINTS, limits.samples());
        }
        if (sessions.isEmpty() && records.size() == 0) {
            throw new UnreadableException(
                    understood && integrity == FitEnvelope.Integrity.WHOLE
                            ? ReadResult.Reason.NO_ACTIVITY
                            : ReadResult.Reason.FIT_BROKEN);
        }
        List<Stated> activities = new ArrayList<>();
        if (sessions.isEmpty()) {
            activities.add(withoutSummary());
        } else {
            sessions.sort(Comparator.comparingLong(FitMessages::startOf));
            for (int i = 0; i < sessions.size(); i++) {
                activities.add(session(i));
            }
        }
        for (Stated activity : activities) {
            switch (integrity) {
                case CHECKSUM_WRONG -> activity.remark(Kind.CHECKSUM_WRONG);
                case CUT -> activity.remark(Kind.CUT_END);
                case WHOLE -> {
                    if (!understood) {
                        activity.remark(Kind.DAMAGED);
                    }
                }
            }
        }
        return activities;
    }

    /** @return whether the decoder reached the end without complaint; what it met before stays in either case */
    private boolean decode() {
        try {
            return new Decode().read(new ByteArrayInputStream(FitEnvelope.withSize(content)), this::take);
        } catch (RuntimeException e) {
            // The SDK reports what it does not understand in many ways, its own exception being only one of them.
            return false;
        }
    }

    private void take(Mesg message) {
        switch (message.getNum()) {
            case MesgNum.FILE_ID -> {
                Integer type = message.getFieldIntegerValue(FileIdMesg.TypeFieldNum);
                otherType |= type != null && type != TYPE_ACTIVITY;
                if (otherType) {
                    // An export holds thousands of these; what they record besides training is of no use here.
                    throw new IllegalStateException("no activity");
                }
            }
            case MesgNum.SESSION -> {
                if (startOf(message) >= 0 && sessions.size() < MOST_LAPS) {
                    sessions.add(message);
                }
            }
            case MesgNum.LAP -> {
                if (startOf(message) >= 0 && laps.size() < MOST_LAPS) {
                    laps.add(message);
                }
            }
            case MesgNum.EVENT -> event(message);
            case MesgNum.RECORD -> {
                if (records.size() <= limits.samples()) {
                    record(message);
                }
            }
            default -> {
                // Settings, device details and the like say nothing about the training.
            }
        }
    }

    private void event(Mesg message) {
        Integer event = message.getFieldIntegerValue(EventMesg.EventFieldNum);
        Integer type = message.getFieldIntegerValue(EventMesg.EventTypeFieldNum);
        long time = time(message, EventMesg.TimestampFieldNum);
        // Types 1, 4, 8 and 9 are the ways to stop: some devices write "stop", others "stop all" or "disable".
        if (event != null && event == EVENT_TIMER && type != null && time >= 0 && timerEvents.size() < MOST_LAPS) {
            if (type == EVENT_TYPE_START || type == 1 || type == 4 || type == 8 || type == 9) {
                timerEvents.add(new TimerEvent(time, type == EVENT_TYPE_START));
            }
        }
    }

    private void record(Mesg message) {
        long time = time(message, RecordMesg.TimestampFieldNum);
        if (time < 0) {
            return;
        }
        if (records.size() == recordTimes.length) {
            recordTimes = Arrays.copyOf(recordTimes, recordTimes.length * 2);
        }
        recordTimes[records.size()] = time;
        records.add(0);
        double latitude = number(message, RecordMesg.PositionLatFieldNum) * DEGREES_PER_SEMICIRCLE;
        double longitude = number(message, RecordMesg.PositionLongFieldNum) * DEGREES_PER_SEMICIRCLE;
        if (Geo.isPlace(latitude, longitude)) {
            records.with(Column.LATITUDE, latitude).with(Column.LONGITUDE, longitude);
        } else if (!Double.isNaN(latitude) && !Double.isNaN(longitude)) {
            invalidPositions++;
        }
        double heartRate = number(message, RecordMesg.HeartRateFieldNum);
        double fraction = number(message, RecordMesg.FractionalCadenceFieldNum);
        records.with(
                        Column.ALTITUDE,
                        first(
                                number(message, RecordMesg.EnhancedAltitudeFieldNum),
                                number(message, RecordMesg.AltitudeFieldNum)))
                .with(Column.HEART_RATE, Appraisal.isHeartRate(heartRate) ? heartRate : Double.NaN)
                .with(
                        Column.SPEED,
                        first(
                                number(message, RecordMesg.EnhancedSpeedFieldNum),
                                number(message, RecordMesg.SpeedFieldNum)))
                .with(
                        Column.CADENCE,
                        number(message, RecordMesg.CadenceFieldNum) + (Double.isNaN(fraction) ? 0 : fraction))
                .with(Column.DISTANCE, number(message, RecordMesg.DistanceFieldNum));
    }

    private Stated session(int index) {
        Mesg session = sessions.get(index);
        long start = startOf(session);
        long next = index + 1 < sessions.size() ? startOf(sessions.get(index + 1)) : Long.MAX_VALUE;
        Stated stated = new Stated();
        stated.sport = sport(number(session, SessionMesg.SportFieldNum), number(session, SessionMesg.SubSportFieldNum));
        stated.distance = number(session, SessionMesg.TotalDistanceFieldNum);
        stated.timer = number(session, SessionMesg.TotalTimerTimeFieldNum);
        stated.elapsed = first(
                number(session, SessionMesg.TotalElapsedTimeFieldNum),
                time(session, SessionMesg.TimestampFieldNum) - start);
        stated.moving = number(session, SessionMesg.TotalMovingTimeFieldNum);
        stated.deviceAscent = number(session, SessionMesg.TotalAscentFieldNum);
        stated.deviceDescent = number(session, SessionMesg.TotalDescentFieldNum);
        stated.averageHeartRate = number(session, SessionMesg.AvgHeartRateFieldNum);
        stated.maxHeartRate = number(session, SessionMesg.MaxHeartRateFieldNum);
        fill(stated, start, index == 0 ? Long.MIN_VALUE : start, next);
        return stated;
    }

    private Stated withoutSummary() {
        Stated stated = new Stated();
        stated.averageHeartRateExpected = false;
        stated.remark(Kind.NO_SUMMARY);
        long start = recordTimes[0];
        for (int i = 1; i < records.size(); i++) {
            start = Math.min(start, recordTimes[i]);
        }
        for (Mesg lap : laps) {
            start = Math.min(start, startOf(lap));
        }
        fill(stated, start, Long.MIN_VALUE, Long.MAX_VALUE);
        return stated;
    }

    /** Adds date, laps, pauses and samples that belong to the time from (inclusive) until (exclusive). */
    private void fill(Stated stated, long start, long from, long until) {
        if (start < FIRST_ABSOLUTE) {
            stated.remark(Kind.RELATIVE_TIME);
        } else {
            stated.start = Instant.ofEpochSecond(FIT_EPOCH + start);
        }
        for (Mesg lap : laps) {
            long lapStart = startOf(lap);
            if (lapStart >= from && lapStart < until) {
                stated.laps.add(lap(lap, lapStart - start));
            }
        }
        stated.laps.sort(Comparator.comparingDouble(Lap::startSeconds));
        pauses(stated, start, from, until);
        stated.samples = samples(stated, start, from, until);
        stated.remarkIfAny(Kind.POINTS_INVALID, invalidPositions);
    }

    private void pauses(Stated stated, long start, long from, long until) {
        timerEvents.sort(Comparator.comparingLong(TimerEvent::time).thenComparing(event -> event.start() ? 1 : 0));
        long stopped = -1;
        for (TimerEvent event : timerEvents) {
            if (event.time() < from || event.time() >= until) {
                continue;
            }
            if (!event.start()) {
                stopped = stopped < 0 ? event.time() : stopped;
            } else if (stopped >= 0) {
                if (event.time() > stopped) {
                    stated.pauses.add(new Stated.Pause(stopped - start, event.time() - start));
                }
                stopped = -1;
            }
        }
    }

    private Samples samples(Stated stated, long start, long from, long until) {
        Samples.Builder samples = new Samples.Builder();
        Samples all = records.build();
        double latest = Double.isNaN(stated.elapsed) ? limits.longestSeconds() : stated.elapsed + 86_400;
        long last = start;
        int outOfOrder = 0;
        for (int i = 0; i < all.size(); i++) {
            long time = recordTimes[i];
            if (time < from || time >= until) {
                continue;
            }
            // A first record may carry the second before the session's.
            time = time < start && time >= start - 10 ? start : time;
            if (time < last || time - start > latest) {
                outOfOrder++;
                continue;
            }
            last = time;
            samples.add(time - start);
            for (Column column : Column.values()) {
                if (column != Column.OFFSET) {
                    samples.with(column, all.at(column, i));
                }
            }
        }
        stated.remarkIfAny(Kind.POINTS_OUT_OF_ORDER, outOfOrder);
        return samples.build();
    }
}
