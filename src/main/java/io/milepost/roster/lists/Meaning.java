package io.milepost.roster.lists;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column of a list holds. */
public enum Meaning {
    NAME("name", "fullname", "athlete", "runner", "athletename", "client", "membername"),
    FIRST_NAME("firstname", "givenname", "vorname", "forename", "prenom"),
    LAST_NAME("lastname", "surname", "familyname", "nachname", "nom"),
    EMAIL("email", "mail", "emailaddress", "mailaddress", "eposta"),
    GROUP("group", "groups", "team", "squad", "tag", "gruppe"),
    NOTHING;

    private final Set<String> heads;

    Meaning(String... heads) {
        this.heads = Set.of(heads);
    }

    /** What the head of a column says it holds. */
    static Meaning ofHead(String head) {
        String plain = Normalizer.normalize(head, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        return List.of(values()).stream()
                .filter(meaning -> meaning.heads.contains(plain))
                .findFirst()
                .orElse(NOTHING);
    }
}
