package io.milepost.demo;

import io.milepost.running.UnitSystem;

/**
 * Somebody of the demo practice.
 *
 * @param mail the part of their address before the at sign
 */
record Person(String name, String mail, UnitSystem units) {

    static final String PASSWORD = "milepost-demo";
    private static final String DOMAIN = "@demo.milepost.example";

    static final Person OWNER = new Person("Kim Keller", "kim", UnitSystem.METRIC);
    static final Person COACH = new Person("Noor Haddad", "noor", UnitSystem.METRIC);
    static final Person ASSISTANT = new Person("Jonas Weber", "jonas", UnitSystem.METRIC);
    static final Person ADMIN = new Person("Ada Admin", "admin", UnitSystem.METRIC);

    String address() {
        return mail + DOMAIN;
    }
}
