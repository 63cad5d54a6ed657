package io.milepost.workspace;

import io.milepost.activities.Activities;
import io.milepost.checkins.CheckIns;
import io.milepost.roster.AthleteId;
import io.milepost.roster.Athletes;
import io.milepost.tenancy.Missing;
import io.milepost.tenancy.SeatException;
import io.milepost.workspace.offline.OfflineEntry;
import io.milepost.workspace.offline.OfflineReader;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Takes in what an athlete typed without reception: each entry once, whenever and however often it is sent. */
@Service
public class OfflineEntries {

    private final Athletes athletes;
    private final Activities activities;
    private final CheckIns checkIns;

    OfflineEntries(Athletes athletes, Activities activities, CheckIns checkIns) {
        this.athletes = athletes;
        this.activities = activities;
        this.checkIns = checkIns;
    }

    /** What became of an entry. The device forgets it after the first two, and keeps it with a sentence after the rest. */
    public enum Outcome {
        STORED,
        ALREADY_HERE,
        /** It says something that cannot be. */
        IMPOSSIBLE,
        /** The athlete's membership does not let them log. */
        CLOSED
    }

    /**
     * The athlete who sits here.
     *
     * @throws Missing unless the entries are theirs: a phone may have been somebody else's when they were typed
     */
    public AthleteId requireMine(String claimed) {
        AthleteId me = athletes.me().id();
        if (!me.value().toString().equals(claimed)) {
            throw new Missing("athlete");
        }
        return me;
    }

    /** Keeps one entry, in a transaction of its own: one that cannot be kept holds up no other. */
    public Outcome take(AthleteId athlete, JsonNode entry) {
        try {
            OfflineEntry read = OfflineReader.read(entry, athlete);
            return keepOnce(athlete, read) ? Outcome.STORED : Outcome.ALREADY_HERE;
        } catch (IllegalArgumentException e) {
            return Outcome.IMPOSSIBLE;
        } catch (SeatException.NotAllowed e) {
            return Outcome.CLOSED;
        }
    }

    /** Two tabs may send the same entry in the same moment; the table lets one in, and the other finds it there. */
    private boolean keepOnce(AthleteId athlete, OfflineEntry entry) {
        try {
            return keep(athlete, entry);
        } catch (DataIntegrityViolationException e) {
            return keep(athlete, entry);
        }
    }

    private boolean keep(AthleteId athlete, OfflineEntry entry) {
        return switch (entry) {
            case OfflineEntry.Log(var key, var log) -> activities.logOnce(athlete, key, log);
            case OfflineEntry.Said(var key, var at, var said) -> checkIns.recordOnce(key, at, said);
        };
    }
}
