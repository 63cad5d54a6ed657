package io.milepost.fitness.analysis;

import io.milepost.running.Distance;
import io.milepost.running.Effort;
import io.milepost.running.TimeAtHeartRate;
import io.milepost.running.TimeAtSpeed;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The long part of a {@link RecordedProfile} in a few hundred bytes: a version, then speeds, heart rates and efforts. A
 * histogram is the number of its filled steps, and for each the steps since the last one and its tenths of a second; an
 * effort is millimetres, milliseconds, and tenths of a second from the start. Every number has 7 bits to a byte, lowest
 * first.
 */
public final class ProfileBytes {

    private static final int VERSION = 1;
    private static final double TENTHS = 10;
    private static final double MILLI = 1_000;

    private ProfileBytes() {}

    /** The parts that bytes hold. */
    public record Parts(TimeAtSpeed timeAtSpeed, TimeAtHeartRate timeAtHeartRate, List<Effort> efforts) {
        public Parts {
            efforts = List.copyOf(efforts);
        }
    }

    public static byte[] encode(RecordedProfile profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(VERSION);
        histogram(out, profile.timeAtSpeed().toArray());
        histogram(out, profile.timeAtHeartRate().toArray());
        number(out, profile.efforts().size());
        for (Effort effort : profile.efforts()) {
            number(out, Math.round(effort.distance().metres() * MILLI));
            number(out, effort.time().toMillis());
            number(out, Math.max(0, Math.round(effort.fromSecond() * TENTHS)));
        }
        return out.toByteArray();
    }

    /** @throws IllegalArgumentException if these bytes were not written by {@link #encode} */
    public static Parts decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (!in.hasRemaining() || in.get() != VERSION) {
            throw new IllegalArgumentException("Not a profile of a known version");
        }
        TimeAtSpeed speeds = TimeAtSpeed.ofArray(histogram(in, TimeAtSpeed.STEPS));
        TimeAtHeartRate rates = TimeAtHeartRate.ofArray(histogram(in, TimeAtHeartRate.FASTEST + 1));
        List<Effort> efforts = new ArrayList<>();
        for (long left = number(in); left > 0; left--) {
            Distance distance = Distance.metres(number(in) / MILLI);
            Duration time = Duration.ofMillis(number(in));
            double from = number(in) / TENTHS;
            efforts.add(new Effort(distance, time, from, from + time.toMillis() / MILLI));
        }
        return new Parts(speeds, rates, efforts);
    }

    private static void histogram(ByteArrayOutputStream out, double[] seconds) {
        int filled = 0;
        for (double each : seconds) {
            filled += Math.round(each * TENTHS) > 0 ? 1 : 0;
        }
        number(out, filled);
        int last = 0;
        for (int i = 0; i < seconds.length; i++) {
            long tenths = Math.round(seconds[i] * TENTHS);
            if (tenths > 0) {
                number(out, i - last);
                number(out, tenths);
                last = i;
            }
        }
    }

    private static double[] histogram(ByteBuffer in, int length) {
        double[] seconds = new double[length];
        int at = 0;
        for (long left = number(in); left > 0; left--) {
            at += (int) number(in);
            seconds[at] = number(in) / TENTHS;
        }
        return seconds;
    }

    private static void number(ByteArrayOutputStream out, long number) {
        long rest = number;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long number(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; in.hasRemaining() && shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("A profile's number is cut");
    }
}
