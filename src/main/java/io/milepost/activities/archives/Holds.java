package io.milepost.activities.archives;

import java.util.Locale;
import java.util.Set;

/** What a column of a list of activities holds. */
public enum Holds {
    DAY(
            "date",
            "day",
            "activitydate",
            "startdate",
            "starttime",
            "datum",
            "tag",
            "fecha",
            "data",
            "jour",
            "dateheure",
            "datetime",
            "start",
            "workoutday",
            "workoutdate",
            "startdatelocal"),
    TIME("time of day", "timeofday", "startedat", "uhrzeit", "heure", "hora", "ora", "startuhrzeit", "clock"),
    SPORT(
            "type",
            "activitytype",
            "sport",
            "sporttype",
            "aktivitatstyp",
            "art",
            "sportart",
            "tipo",
            "typ",
            "workouttype"),
    NAME(
            "title",
            "name",
            "activityname",
            "titel",
            "titre",
            "titulo",
            "titolo",
            "workout",
            "nom",
            "nombre",
            "nome",
            "naam"),
    DISTANCE(
            "distance",
            "distancekm",
            "distancemi",
            "distancemiles",
            "distanceinkm",
            "distancem",
            "distanceinmeters",
            "dist",
            "km",
            "miles",
            "mi",
            "kilometres",
            "kilometers",
            "distanz",
            "strecke",
            "distancia",
            "distanza",
            "afstand"),
    DURATION(
            "time",
            "duration",
            "movingtime",
            "zeit",
            "dauer",
            "duree",
            "temps",
            "duracion",
            "tiempo",
            "durata",
            "tempo",
            "duracao",
            "duur",
            "tijd",
            "timetotalinhours",
            "totaltime",
            "durationmin",
            "minutes",
            "timemin"),
    ELAPSED("elapsedtime", "elapsed", "verstrichenezeit", "tempsecoule", "grosstime"),
    CLIMB(
            "elevationgain",
            "elevgain",
            "totalascent",
            "ascent",
            "climb",
            "hohenmeter",
            "anstieggesamt",
            "denivele",
            "deniveleplus"),
    AVERAGE_HEART_RATE(
            "avghr",
            "averageheartrate",
            "averagehr",
            "heartrate",
            "hr",
            "heartrateaverage",
            "avgheartrate",
            "durchschnittlicheherzfrequenz",
            "puls"),
    MAX_HEART_RATE("maxhr", "maxheartrate", "heartratemax", "maxherzfrequenz"),
    EFFORT("effort", "rpe", "perceivedexertion", "perceivedeffort", "gefuhlteanstrengung", "anstrengung"),
    WORDS(
            "description",
            "notes",
            "note",
            "comment",
            "comments",
            "athletecomments",
            "beschreibung",
            "notizen",
            "kommentar",
            "bemerkung",
            "words"),
    RACE("race", "competition", "wettkampf", "israce"),
    NOTHING;

    private final Set<String> heads;

    Holds(String... heads) {
        this.heads = Set.of(heads);
    }

    /** What the head of a column says it holds. */
    static Holds ofHead(String head) {
        String bare = SportWords.plain(head.replaceAll("\\(.*?\\)|\\[.*?]", ""));
        String whole = SportWords.plain(head);
        for (Holds each : values()) {
            if (each.heads.contains(whole) || each.heads.contains(bare)) {
                return each;
            }
        }
        return NOTHING;
    }

    /** The message key of its words. */
    public String key() {
        return "activities.list.holds." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
