package io.milepost.connections.standin;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;

/** A made-up run as a watch would have recorded it. */
final class FitFile {

    private static final long FIT_EPOCH = 631_065_600L;
    private static final double SEMICIRCLES = (1L << 31) / 180.0;

    private FitFile() {}

    static byte[] of(StandInRun run) {
        Loop loop = new Loop(run);
        long from = run.start().getEpochSecond() - FIT_EPOCH;
        BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        FileIdMesg id = new FileIdMesg();
        id.setType(File.ACTIVITY);
        id.setManufacturer(Manufacturer.DEVELOPMENT);
        id.setTimeCreated(new DateTime(from));
        encoder.write(id);
        for (int i = 0; i < loop.size(); i++) {
            RecordMesg record = new RecordMesg();
            record.setTimestamp(new DateTime(from + loop.second(i)));
            record.setPositionLat((int) Math.rint(loop.latitude(i) * SEMICIRCLES));
            record.setPositionLong((int) Math.rint(loop.longitude(i) * SEMICIRCLES));
            record.setDistance((float) loop.metres(i));
            record.setAltitude((float) loop.altitude(i));
            record.setHeartRate((short) loop.heartRate(i));
            encoder.write(record);
        }
        SessionMesg session = new SessionMesg();
        session.setSport(Sport.RUNNING);
        session.setStartTime(new DateTime(from));
        session.setTimestamp(new DateTime(from + run.seconds()));
        session.setTotalDistance((float) run.metres());
        session.setTotalTimerTime((float) run.seconds());
        session.setTotalElapsedTime((float) run.seconds());
        encoder.write(session);
        ActivityMesg activity = new ActivityMesg();
        activity.setTimestamp(new DateTime(from + run.seconds()));
        activity.setNumSessions(1);
        encoder.write(activity);
        return encoder.close();
    }
}
