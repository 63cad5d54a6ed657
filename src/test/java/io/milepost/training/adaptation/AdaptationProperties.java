package io.milepost.training.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.training.notation.Estimate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What holds of every idea, whatever happened. */
class AdaptationProperties {

    private static final List<String> WORKOUTS = List.of(
            "8km E",
            "45min E",
            "2km E, 3x6min T jog 1min, 2km E",
            "15min E, 5x1km I jog 2min, 10min E",
            "2km E, 8x400m R jog 400m, 2km E",
            "12km E, 8km M",
            "26km E",
            "13mi E",
            "20min E, 6x20s strides jog 60s",
            "STRENGTH 30min",
            "10km RACE");

    @Property(tries = 400)
    void noIdeaAddsWorkTouchesARaceOrWhatIsOver(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        PlanSituation situation = random(new Random(seed));
        Set<Object> touched = new HashSet<>();
        for (Idea idea : Adaptation.look(situation)) {
            assertThat(idea.facts()).isNotEmpty();
            assertThat(idea.evidence()).isNotEmpty();
            for (Alteration change : idea.alterations()) {
                Planned of = change.of();
                assertThat(touched.add(of.id())).as("one idea about %s", of).isTrue();
                assertThat(of.came()).isIn(Planned.Came.OPEN, Planned.Came.MISSED);
                assertThat(of.isRace())
                        .as("%s changes a race", Scene.told(idea))
                        .isFalse();
                if (change instanceof Alteration.Reshape shape) {
                    Estimate now = of.sizeOf(shape.workout());
                    assertThat(now.duration().toSeconds())
                            .as("%s: %s", Scene.told(idea), of)
                            .isLessThanOrEqualTo(
                                    Math.max(32 * 60L, of.estimate().duration().toSeconds()));
                    assertThat(shape.day()).isAfterOrEqualTo(situation.today());
                    assertThat(shape.changes()).isTrue();
                }
            }
        }
    }

    @Property(tries = 100)
    void theSameFactsGiveTheSameIdeas(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        PlanSituation situation = random(new Random(seed));
        assertThat(Adaptation.look(situation)).isEqualTo(Adaptation.look(situation));
    }

    private static PlanSituation random(Random random) {
        Scene scene = new Scene();
        for (int day = -35; day <= 35; day++) {
            if (random.nextInt(7) < 4) {
                scene.byHand(random.nextInt(8) == 0);
                String workout = WORKOUTS.get(random.nextInt(WORKOUTS.size() - (random.nextInt(4) == 0 ? 0 : 1)));
                if (day >= 0) {
                    scene.open(day, workout);
                } else if (random.nextInt(3) == 0) {
                    scene.missed(day, workout);
                } else if (random.nextInt(5) == 0) {
                    scene.cut(day, workout, 3);
                } else {
                    scene.done(day, workout);
                }
            }
        }
        if (random.nextInt(3) == 0) {
            int first = -random.nextInt(12) - 1;
            scene.absent(
                    Excuse.Kind.values()[random.nextInt(4)],
                    first,
                    random.nextInt(3) == 0 ? null : first + random.nextInt(10));
        }
        if (random.nextInt(3) == 0) {
            scene.low(-random.nextInt(10));
        }
        if (random.nextInt(8) == 0) {
            scene.hurt(-random.nextInt(4));
        }
        if (random.nextInt(3) == 0) {
            scene.ill(-random.nextInt(10) - 3).well(-random.nextInt(3));
        }
        if (random.nextBoolean()) {
            scene.form(100, 50, random.nextInt(60) - 40, random.nextDouble() * 3, random.nextBoolean());
        }
        return scene.moderate(random.nextDouble()).situation();
    }
}
