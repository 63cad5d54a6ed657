package io.milepost.activities;

import io.milepost.activities.photos.SmallPhoto;
import io.milepost.roster.AthleteId;
import io.milepost.tenancy.Missing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos of training, kept small and without what the camera wrote beside the pixels. Whoever sees the activity sees them. */
@Service
public class Photos {

    /** More than these are an album. */
    public static final int MOST = 6;

    private final PhotoRows rows;
    private final Activities activities;
    private final ActivityPolicy policy;
    private final Clock clock;

    Photos(PhotoRows rows, Activities activities, ActivityPolicy policy, Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Keeps a photo of the activity.
     *
     * @throws IllegalStateException where the activity has {@value #MOST} photos
     * @throws Missing for an activity that this seat may not see
     */
    @Transactional
    public PhotoId add(ActivityId activity, SmallPhoto photo) {
        policy.requireChangeable(activities.require(activity).athlete());
        if (rows.countByActivity(activity.value()) >= MOST) {
            throw new IllegalStateException("This activity has its photos");
        }
        return rows.save(PhotoRow.of(activity, photo, clock.instant())).photo().id();
    }

    /** Keeps training as somebody typed it, with its photo where there is one: both or neither. */
    @Transactional
    public ActivityId logByHand(AthleteId athlete, LogActivity log, Optional<SmallPhoto> photo) {
        ActivityId kept = activities.logByHand(athlete, log);
        photo.ifPresent(picture -> add(kept, picture));
        return kept;
    }

    /** Those of the activity, first added first. */
    @Transactional(readOnly = true)
    public List<Photo> of(ActivityId activity) {
        activities.require(activity);
        return rows.of(activity.value()).stream().map(PhotoSize::photo).toList();
    }

    /** The picture as a JPEG, or {@link Missing}. */
    @Transactional(readOnly = true)
    public byte[] jpeg(PhotoId photo) {
        return visible(photo).content();
    }

    /** Takes a photo away for good. */
    @Transactional
    public void delete(PhotoId photo) {
        PhotoRow row = visible(photo);
        policy.requireChangeable(activities.require(row.activity()).athlete());
        rows.delete(row);
    }

    private PhotoRow visible(PhotoId photo) {
        PhotoRow row = rows.findById(photo.value()).orElseThrow(() -> new Missing("photo"));
        activities.require(row.activity());
        return row;
    }
}
