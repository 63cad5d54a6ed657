package io.milepost.activities.archives;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Writes {@code activities.csv} as Strava does, in the languages that it speaks, for tests here and in other packages. */
public final class StravaExport {

    private static final int COLUMNS = 104;
    private static final int COMPETITION = 96;

    /** A language of an export: its heads from the front, as far as they matter, and how it writes a date. */
    public enum Language {
        ENGLISH(
                Locale.US,
                "MMM d, uuuu, h:mm:ss\u202fa",
                "Run",
                "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,"
                        + "Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,"
                        + "Moving Time,Distance,Max Speed,Average Speed,Elevation Gain",
                "Competition"),
        GERMAN(
                Locale.GERMANY,
                "dd.MM.uuuu, HH:mm:ss",
                "Lauf",
                "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,"
                        + "Max. Herzfrequenz,Relative Leistung,Pendeln,Hinweis zur Privatsphäre für Aktivitäten,Aktivitätsausrüstung,"
                        + "Dateiname,Sportlergewicht,Fahrradgewicht,Verstrichene Zeit,Bewegungszeit,Distanz,Höchstgeschw.,"
                        + "Durchschnittliche Geschwindigkeit,Höhenzunahme",
                "Wettkampf"),
        SPANISH(
                Locale.of("es"),
                "d MMM uuuu, H:mm:ss",
                "Carrera",
                "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Descripción de la actividad,"
                        + "Tiempo transcurrido,Distancia,Ritmo cardíaco máximo,Esfuerzo relativo,Desplazamiento,Nota privada,Equipamiento,"
                        + "Nombre de archivo,Peso del atleta,Peso de la bicicleta,Tiempo transcurrido,Tiempo en movimiento,Distancia,"
                        + "Velocidad máxima,Velocidad media,Desnivel positivo",
                "Competición"),
        FRENCH(
                Locale.FRANCE,
                "d MMM uuuu, HH:mm:ss",
                "Course à pied",
                "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,"
                        + "Fréquence cardiaque max.,Effort relatif,Déplacement-transport,Note privée sur les activités,"
                        + "Matériel utilisé pour l'activité,Nom du fichier,Poids de l'athlète,Poids du vélo,Temps écoulé,"
                        + "Durée de déplacement,Distance,Vitesse max.,Vitesse moyenne,Dénivelé positif",
                "Compétition"),
        ITALIAN(
                Locale.ITALY,
                "d MMM uuuu, HH:mm:ss",
                "Corsa",
                "ID attività,Data dell'attività,Nome attività,Tipo di attività,Descrizione attività,Tempo trascorso,Distanza,"
                        + "Frequenza cardiaca max,Sforzo relativo,Pendolare,Nota privata attività,Attrezzatura attività,Nome file,"
                        + "Peso atleta,Peso bici,Tempo trascorso,Tempo in movimento,Distanza,Velocità max,Velocità media,Dislivello",
                "Competizione"),
        PORTUGUESE(
                Locale.of("pt", "BR"),
                "d 'de' MMM 'de' uuuu, HH:mm:ss",
                "Corrida",
                "ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,Descrição da atividade,Tempo decorrido,Distância,"
                        + "Frequência cardíaca máxima,Esforço relativo,Deslocamento,Nota privada,Equipamento,Nome do arquivo,"
                        + "Peso do atleta,Peso da bicicleta,Tempo decorrido,Tempo de movimentação,Distância,Velocidade máxima,"
                        + "Velocidade média,Ganho de elevação",
                "Competição"),
        DUTCH(
                Locale.of("nl"),
                "d MMM uuuu HH:mm:ss",
                "Hardloopsessie",
                "Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Beschrijving activiteit,Verstreken tijd,Afstand,"
                        + "Max. hartslag,Relatieve inspanning,Woon-werkverkeer,Privénotitie,Uitrusting,Bestandsnaam,Gewicht atleet,"
                        + "Gewicht fiets,Verstreken tijd,Beweegtijd,Afstand,Max. snelheid,Gemiddelde snelheid,Totale stijging",
                "Wedstrijd");

        private final DateTimeFormatter dates;
        private final Locale locale;
        /** What it calls a run. */
        public final String run;

        private final String heads;
        private final String competition;

        Language(Locale locale, String dates, String run, String heads, String competition) {
            this.locale = locale;
            this.dates = DateTimeFormatter.ofPattern(dates, locale);
            this.run = run;
            this.heads = heads;
            this.competition = competition;
        }
    }

    private final Language language;
    private final List<String[]> rows = new ArrayList<>();

    public StravaExport(Language language) {
        this.language = language;
    }

    /** @param file as the table names it; empty for one by hand */
    public StravaExport activity(
            String file,
            Instant start,
            String name,
            String type,
            String words,
            double metres,
            int elapsed,
            int moving) {
        String[] row = new String[COLUMNS];
        Arrays.fill(row, "");
        row[0] = String.valueOf(9_000_000_000L + rows.size());
        row[1] = quoted(language.dates.format(start.atOffset(ZoneOffset.UTC)));
        row[2] = quoted(name);
        row[3] = quoted(type);
        row[4] = quoted(words);
        row[5] = String.valueOf(elapsed);
        row[6] = quoted(String.format(language.locale, "%.1f", metres / 1_000));
        row[9] = "false";
        row[12] = file;
        row[15] = elapsed + ".0";
        row[16] = moving + ".0";
        row[17] = String.valueOf(metres);
        rows.add(row);
        return this;
    }

    /** The last one was a race. */
    public StravaExport race() {
        rows.getLast()[COMPETITION] = "1.0";
        return this;
    }

    /** How hard the last one felt. */
    public StravaExport effort(int effort) {
        rows.getLast()[43] = effort + ".0";
        return this;
    }

    public String csv() {
        List<String> heads = new ArrayList<>(List.of(language.heads.split(",")));
        heads.addAll(Collections.nCopies(COLUMNS - heads.size(), "Total"));
        heads.set(COMPETITION, language.competition);
        heads.set(43, "Perceived");
        StringBuilder csv = new StringBuilder(String.join(",", heads)).append('\n');
        rows.forEach(row -> csv.append(String.join(",", row)).append('\n'));
        return csv.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
