package io.milepost.roster;

import io.milepost.accounts.EmailAddress;
import io.milepost.accounts.PersonName;
import io.milepost.roster.lists.AthleteList;
import io.milepost.roster.lists.Meaning;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Role;
import io.milepost.tenancy.Seats;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Brings lists of athletes onto the roster. Each line is a transaction of its own: a bad one leaves the others alone,
 * and a list that is imported again adds only what is new.
 */
@Service
public class RosterImports {

    private static final Logger LOG = LoggerFactory.getLogger(RosterImports.class);

    private final Athletes athletes;
    private final Seats seats;

    RosterImports(Athletes athletes, Seats seats) {
        this.athletes = athletes;
        this.seats = seats;
    }

    /**
     * How to read a list.
     *
     * @param columns what each column holds
     * @param coach who looks after the new ones
     * @param invite whether new ones with an address get a mail at once
     */
    public record Reading(List<Meaning> columns, @Nullable AccountId coach, boolean invite) {

        /** Whether any column names the athlete. */
        public boolean hasName() {
            return columns.contains(Meaning.NAME)
                    || columns.contains(Meaning.FIRST_NAME)
                    || columns.contains(Meaning.LAST_NAME);
        }
    }

    /** What became of a line. */
    public enum Outcome {
        ADDED,
        ALREADY_HERE,
        NO_NAME,
        NAME_TOO_LONG,
        GROUP_TOO_LONG,
        ADDRESS_WITHOUT_AT,
        ADDRESS_WITH_SPACE,
        ADDRESS_WITHOUT_DOMAIN,
        ADDRESS_WRONG,
        FAILED;

        /** Whether somebody has to see to the line. */
        public boolean needsYou() {
            return this != ADDED && this != ALREADY_HERE;
        }
    }

    /** @param knownAs the name of whom it is already, else null */
    public record Result(
            AthleteList.Line line,
            Outcome outcome,
            @Nullable String knownAs) {}

    /** Adds whom the list names; the results are in the order of its lines. Owners and coaches. */
    public List<Result> run(AthleteList list, Reading reading) {
        seats.require(Role.COACH);
        if (!reading.hasName()) {
            throw new IllegalArgumentException("no column holds a name");
        }
        List<Result> results = new ArrayList<>();
        for (AthleteList.Line line : list.lines()) {
            results.add(add(line, reading));
        }
        return results;
    }

    private Result add(AthleteList.Line line, Reading reading) {
        String name = name(line, reading.columns());
        String email = cell(line, reading.columns(), Meaning.EMAIL);
        String group = cell(line, reading.columns(), Meaning.GROUP);
        Outcome fault = fault(name, email, group);
        if (fault != null) {
            return new Result(line, fault, null);
        }
        try {
            if (email.isEmpty() && athletes.knowsName(name)) {
                return new Result(line, Outcome.ALREADY_HERE, name);
            }
            AddAthlete command = new AddAthlete(
                    name,
                    email.isEmpty() ? null : email,
                    reading.coach(),
                    group.isEmpty() ? List.of() : List.of(group));
            if (reading.invite()) {
                athletes.add(command);
            } else {
                athletes.enlist(command);
            }
            return new Result(line, Outcome.ADDED, null);
        } catch (AlreadyHere here) {
            return new Result(line, Outcome.ALREADY_HERE, here.who().name());
        } catch (RuntimeException e) {
            LOG.error("Line {} of a list of athletes failed", line.number(), e);
            return new Result(line, Outcome.FAILED, null);
        }
    }

    private static String name(AthleteList.Line line, List<Meaning> columns) {
        String whole = cell(line, columns, Meaning.NAME);
        return whole.isEmpty()
                ? (cell(line, columns, Meaning.FIRST_NAME) + " " + cell(line, columns, Meaning.LAST_NAME)).strip()
                : whole;
    }

    private static String cell(AthleteList.Line line, List<Meaning> columns, Meaning meaning) {
        int column = columns.indexOf(meaning);
        return column < 0 ? "" : line.cell(column).strip();
    }

    private static @Nullable Outcome fault(String name, String email, String group) {
        if (!PersonName.isValid(name)) {
            return name.length() > PersonName.LONGEST ? Outcome.NAME_TOO_LONG : Outcome.NO_NAME;
        }
        if (group.length() > Group.LONGEST_NAME) {
            return Outcome.GROUP_TOO_LONG;
        }
        return email.isEmpty() || EmailAddress.isValid(email) ? null : addressFault(email);
    }

    private static Outcome addressFault(String email) {
        int at = email.indexOf('@');
        if (at < 0) {
            return Outcome.ADDRESS_WITHOUT_AT;
        }
        if (email.chars().anyMatch(Character::isWhitespace)) {
            return Outcome.ADDRESS_WITH_SPACE;
        }
        return email.indexOf('.', at) < 0 ? Outcome.ADDRESS_WITHOUT_DOMAIN : Outcome.ADDRESS_WRONG;
    }
}
