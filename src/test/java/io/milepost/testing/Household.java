package io.milepost.testing;

import io.milepost.roster.AthleteProfile;
import io.milepost.roster.panels.AthletePanel;
import io.milepost.tenancy.AccountId;
import io.milepost.tenancy.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A practice with one person of every kind, and the tour of all its screens.
 *
 * @param people the person of each kind, by a word for the kind
 */
record Household(Map<String, AccountId> people, Tour tour, String slug) {

    static Household on(Stage stage, Stream<AthletePanel> panels) {
        Stage.House house = stage.house();
        AthleteProfile ana = stage.athlete(house, "Ana Athlete");
        Map<String, AccountId> people = new LinkedHashMap<>();
        people.put("owner", house.owner());
        people.put("coach", stage.member(house, Role.COACH));
        people.put("assistant", stage.member(house, Role.ASSISTANT));
        people.put("athlete", Objects.requireNonNull(ana.account()));
        people.put("admin", stage.admin());
        people.put("stranger", stage.account("Sue Stranger"));
        Tour tour = new Tour(Map.of(
                "practice", List.of(house.slug()),
                "athlete", List.of(ana.id().value().toString()),
                "tab", panels.map(AthletePanel::path).toList(),
                "parameter", List.of("a-link-that-nobody-sent"),
                "at-rest/parameter", List.of(house.slug())));
        return new Household(people, tour, house.slug());
    }

    AccountId person(String kind) {
        return Objects.requireNonNull(people.get(kind), kind);
    }
}
