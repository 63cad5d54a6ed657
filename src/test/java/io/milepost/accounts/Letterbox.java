package io.milepost.accounts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was mailed to somebody in a test. */
@Component
public class Letterbox {

    private final JdbcClient jdbc;

    Letterbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mails to an address, the latest first. */
    public List<String> textsTo(String address) {
        return jdbc.sql("select body from mail where recipient = ? order by written desc, id desc")
                .param(address)
                .query(String.class)
                .list();
    }

    /** What follows {@code path} in the link of the latest mail that has one. */
    public String secretOf(String address, String path) {
        Pattern link = Pattern.compile(Pattern.quote(path) + "(\\S+)");
        return textsTo(address).stream()
                .map(link::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail to " + address + " has a link to " + path));
    }
}
