package io.milepost.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.activities.photos.SmallPhoto;
import io.milepost.roster.AthleteProfile;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Missing;
import io.milepost.testing.MilepostTest;
import io.milepost.testing.Stage;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PhotosTest extends MilepostTest {

    private static final SmallPhoto PHOTO = new SmallPhoto(4, 3, new byte[] {1, 2, 3});

    @Autowired
    Photos photos;

    @Autowired
    Activities activities;

    private Stage.House house;
    private AccountId ana;
    private ActivityId run;

    @BeforeEach
    void aRun() {
        house = stage.house();
        AthleteProfile athlete = stage.athlete(house, "Ana P");
        ana = Objects.requireNonNull(athlete.account());
        LogActivity log = new LogActivity(
                Sport.RUN, athlete.today(clock), null, null, Duration.ofMinutes(30), null, Impression.NONE, false);
        run = stage.as(house, ana, () -> activities.logByHand(athlete.id(), log));
    }

    @Test
    void theAthleteAddsAPhotoTheCoachSeesItAndItCanBeDeleted() {
        PhotoId photo = stage.as(house, ana, () -> photos.add(run, PHOTO));

        assertThat(stage.as(house, house.owner(), () -> photos.of(run))).containsExactly(new Photo(photo, 4, 3));
        assertThat(stage.as(house, house.owner(), () -> photos.jpeg(photo))).containsExactly(1, 2, 3);

        stage.run(house, ana, () -> photos.delete(photo));
        assertThat(stage.as(house, ana, () -> photos.of(run))).isEmpty();
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        PhotoId photo = stage.as(house, ana, () -> photos.add(run, PHOTO));
        AccountId ben = Objects.requireNonNull(stage.athlete(house, "Ben O").account());
        Stage.House elsewhere = stage.house();

        assertMissing(() -> stage.as(house, ben, () -> photos.jpeg(photo)));
        assertMissing(() -> stage.as(house, ben, () -> photos.add(run, PHOTO)));
        assertMissing(() -> stage.run(house, ben, () -> photos.delete(photo)));
        assertMissing(() -> stage.as(elsewhere, elsewhere.owner(), () -> photos.jpeg(photo)));
        assertMissing(() -> stage.as(elsewhere, elsewhere.owner(), () -> photos.of(run)));
    }

    @Test
    void anAlbumIsRefused() {
        for (int i = 0; i < Photos.MOST; i++) {
            stage.as(house, ana, () -> photos.add(run, PHOTO));
        }
        assertThatThrownBy(() -> stage.as(house, ana, () -> photos.add(run, PHOTO)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void assertMissing(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Missing.class);
    }
}
