package io.milepost.activities.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.milepost.activities.Samples;
import io.milepost.activities.Samples.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundTest {

    private static final int NEVER_CUT = Integer.MAX_VALUE;

    @Test
    void aKilometreToTheNorthIsAKilometreLong() {
        Ground ground = Ground.of(Ways.north(250, 4));
        assertThat(ground.extent()).isCloseTo(1_000, within(1.0));
        assertThat(ground.east(250)).isZero();
    }

    @Test
    void overTheDateLineNobodyRunsRoundTheWorld() {
        Samples.Builder samples = new Samples.Builder();
        samples.add(0).with(Column.LATITUDE, -17).with(Column.LONGITUDE, 179.9995);
        samples.add(60).with(Column.LATITUDE, -17).with(Column.LONGITUDE, -179.9995);
        Ground ground = Ground.of(samples.build());
        assertThat(ground.extent()).isCloseTo(0.001 * Ways.DEGREE * Math.cos(Math.toRadians(17)), within(1.0));
    }

    @Test
    void aStraightWayNeedsItsEndsAlone() {
        assertThat(Ground.of(Ways.north(1_000, 3)).simplified(1, NEVER_CUT)).containsExactly(0, 1_000);
    }

    @Test
    void nothingLeftOutLiesFurtherThanTheTolerance() {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < 2_000; i++) {
            samples.add(i)
                    .with(Column.LATITUDE, 47 + 300 * Math.sin(i / 90.0) / Ways.DEGREE)
                    .with(Column.LONGITUDE, 8 + i * 2 / Ways.DEGREE);
        }
        Ground ground = Ground.of(samples.build());
        int[] kept = ground.simplified(2, NEVER_CUT);

        assertThat(kept.length).isLessThan(200);
        for (int k = 1; k < kept.length; k++) {
            for (int i = kept[k - 1]; i <= kept[k]; i++) {
                assertThat(away(ground, i, kept[k - 1], kept[k])).isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void longPiecesAreCutSoThatColoursStayFine() {
        assertThat(Ground.of(Ways.north(1_000, 3)).simplified(1, 100)).hasSize(11);
    }

    @Test
    void aPostStandsAfterEachKilometre() {
        Samples way = Ways.north(1_000, 3.5);
        List<Ground.Post> posts = Ground.of(way).posts(Course.of(way).metres(), 1_000);
        assertThat(posts).extracting(Ground.Post::number).containsExactly(1, 2, 3);
        assertThat(posts.get(1).north()).isCloseTo(2_000, within(1.0));
    }

    @Test
    void aHoleInTheRecordIsNoWay() {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < 10; i++) {
            samples.add(i)
                    .with(Column.LATITUDE, 47 + (i < 5 ? i * 3 : 2_000 + i * 3) / Ways.DEGREE)
                    .with(Column.LONGITUDE, 8);
        }
        Ground ground = Ground.of(samples.build());
        assertThat(ground.isAfterHole(5)).isTrue();
        assertThat(ground.isAfterHole(6)).isFalse();
        assertThat(ground.simplified(1, NEVER_CUT)).containsExactly(0, 4, 5, 9);
    }

    @Test
    void withoutPositionsOrOnOneSpotThereIsNoWay() {
        assertThat(Ground.of(Samples.none()).isWay()).isFalse();
        assertThat(Ground.of(Ways.north(100, 0)).isWay()).isFalse();
        assertThat(Ground.of(Ways.north(100, 3)).isWay()).isTrue();
    }

    private static double away(Ground ground, int point, int from, int until) {
        double x = ground.east(until) - ground.east(from);
        double y = ground.north(until) - ground.north(from);
        double px = ground.east(point) - ground.east(from);
        double py = ground.north(point) - ground.north(from);
        return Math.abs(px * y - py * x) / Math.hypot(x, y);
    }
}
