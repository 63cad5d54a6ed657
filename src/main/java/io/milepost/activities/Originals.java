package io.milepost.activities;

import io.milepost.tenancy.Missing;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that activities came from, as they were sent. */
@Service
public class Originals {

    private final TrainingFileRows files;
    private final ActivityPolicy policy;

    Originals(TrainingFileRows files, ActivityPolicy policy) {
        this.files = files;
        this.policy = policy;
    }

    /** @param name as its sender called it, fit for a file's name */
    public record Original(String name, byte[] content) {}

    /**
     * The file that the activity came from; empty for one by hand.
     *
     * @throws Missing if there is no such activity, or this seat may not see it
     */
    @Transactional(readOnly = true)
    public Optional<Original> of(ActivityId activity) {
        FileId file = policy.requireVisible(activity).file();
        return file == null
                ? Optional.empty()
                : files.findById(file.value())
                        .map(found ->
                                new Original(found.name().replaceAll("[^\\p{L}\\p{N} ._()-]", "_"), found.content()));
    }
}
