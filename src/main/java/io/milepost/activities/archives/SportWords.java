package io.milepost.activities.archives;

import io.milepost.activities.Sport;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words that exports have for sports: Strava's in English, German, French, Spanish, Italian, Portuguese and Dutch, and
 * Garmin's keys. A word that is not known leaves the sport unknown; nothing is guessed from it.
 */
public final class SportWords {

    private static final Map<String, Sport> WORDS = new HashMap<>();

    static {
        words(
                Sport.RUN,
                "run, running, jog, jogging, lauf, laufen, laufeinheit, lauftraining, course a pied, footing, carrera, carrera a pie, "
                        + "correr, corsa, corrida, corrida a pe, hardloopsessie, hardlopen, loopsessie, street running, track running, "
                        + "road running, ultra run, obstacle run, lop, lopning, lob, bieg, long run, easy run, race");
        words(
                Sport.TRAIL_RUN,
                "trail run, trail running, traillauf, trailrun, trail, course de trail, carrera de trail, carrera de montana, "
                        + "trail corsa, corsa in montagna, corsa su sentiero, corrida em trilha, corrida de trilha, trailrunsessie, "
                        + "trailhardlopen, berglauf");
        words(
                Sport.TREADMILL,
                "treadmill, treadmill run, treadmill running, indoor running, virtual run, virtueller lauf, laufband, tapis de course, "
                        + "course a pied virtuelle, carrera virtual, cinta, corsa virtuale, tapis roulant, corrida virtual, esteira, "
                        + "virtuele hardloopsessie, loopband, indoor run");
        words(
                Sport.WALK,
                "walk, walking, spaziergang, gehen, walken, marche, caminata, caminar, andar, camminata, passeggiata, caminhada, "
                        + "wandeling, wandelen, casual walking, speed walking, nordic walking");
        words(
                Sport.HIKE,
                "hike, hiking, wanderung, wandern, randonnee, excursion, senderismo, escursione, escursionismo, trilha, "
                        + "caminhada em trilha, hike tocht, trektocht, mountaineering");
        words(
                Sport.RIDE,
                "ride, cycling, bike, biking, virtual ride, e bike ride, ebike ride, mountain bike ride, gravel ride, velomobile, "
                        + "handcycle, radfahrt, rad, radfahren, virtuelle radfahrt, e bike fahrt, mountainbike fahrt, gravel fahrt, "
                        + "sortie velo, velo, cyclisme, sortie velo virtuelle, bicicleta, ciclismo, vuelta en bicicleta, "
                        + "salida en bicicleta, bici, giro in bici, pedalata, pedalada, passeio de bicicleta, pedal, fietsrit, fietsen, "
                        + "rit, virtuele rit, virtual cycling, indoor cycling, road biking, mountain biking, gravel cycling, "
                        + "virtual ride, e bike fitness, e bike mountain");
        words(
                Sport.SWIM,
                "swim, swimming, pool swim, schwimmen, natation, natacion, nuoto, natacao, zwemmen, zwemsessie, lap swimming, "
                        + "open water swimming");
        words(
                Sport.STRENGTH,
                "weight training, strength, strength training, krafttraining, gewichtstraining, musculation, entrainement aux poids, "
                        + "entrenamiento con pesas, pesas, allenamento con i pesi, pesi, treinamento com peso, musculacao, krachttraining, "
                        + "crossfit, high intensity interval training, hiit, pilates, yoga");
        words(
                Sport.OTHER,
                "workout, training, entrainement, entrenamiento, allenamento, treino, work out, elliptical, ellipsentrainer, rowing, "
                        + "rudern, aviron, remo, canottaggio, roeien, virtual rowing, kayaking, canoeing, nordic ski, backcountry ski, "
                        + "alpine ski, snowboard, snowshoe, ice skate, inline skate, soccer, tennis, golf, stair stepper, rock climb, "
                        + "surfing, sail, other, autre, otro, altro, outro, anders, andere, multi sport, cardio, indoor cardio, "
                        + "fitness equipment, breathwork");
    }

    private SportWords() {}

    private static void words(Sport sport, String list) {
        for (String word : list.split(",")) {
            WORDS.putIfAbsent(plain(word), sport);
        }
    }

    /** The sport that the words name, in whatever case and with or without accents and hyphens. */
    public static Sport sport(String words) {
        return WORDS.getOrDefault(plain(words), Sport.UNKNOWN);
    }

    /** Letters only, without accents. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }
}
