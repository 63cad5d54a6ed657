package io.milepost.roster.panels;

import io.milepost.roster.AthleteId;
import java.util.Collection;
import java.util.Map;

/**
 * A column of the list of athletes that another module fills, a page of lines at a time. A module contributes one as a Spring
 * bean. It is not sorted by: the roster's order is the database's.
 */
public interface RosterColumn {

    /** The message key of its head. */
    String headerKey();

    /** What it says of these athletes, archived ones among them; nothing of whoever is left out. In as few queries for a page as for one. */
    Map<AthleteId, Cell> cells(Collection<AthleteId> athletes);

    /**
     * What a line says.
     *
     * @param notable whether it asks for a look
     */
    record Cell(String text, boolean notable) {}
}
