package io.milepost.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a MySQL server is and who we are there, with driver settings beyond our own as the address gave them. */
record MySqlAddress(String hostAndPort, String user, String password, List<String> settings) {

    private static final Pattern SHAPE = Pattern.compile("jdbc:mysql://(?<host>[^/?]+)(?:/[^?]*)?(?:\\?(?<query>.*))?");

    private static final List<String> OURS = List.of(
            "cachePrepStmts=true",
            "prepStmtCacheSize=500",
            "prepStmtCacheSqlLimit=2048",
            "useServerPrepStmts=true",
            "useLocalSessionState=true",
            "rewriteBatchedStatements=true",
            "allowPublicKeyRetrieval=true");

    static MySqlAddress local(int port, String password) {
        return new MySqlAddress("127.0.0.1:" + port, "root", password, List.of());
    }

    /**
     * Reads {@code jdbc:mysql://HOST:PORT/?user=…&password=…}; a schema in it is ignored.
     *
     * @throws IllegalArgumentException where the text has another shape
     */
    static MySqlAddress parse(String url) {
        Matcher matcher = SHAPE.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("MILEPOST_TEST_MYSQL_URL does not look like jdbc:mysql://HOST:PORT/");
        }
        String user = "root";
        String password = "";
        List<String> settings = new ArrayList<>();
        String query = matcher.group("query");
        for (String setting : query == null ? new String[0] : query.split("&")) {
            if (setting.startsWith("user=")) {
                user = setting.substring("user=".length());
            } else if (setting.startsWith("password=")) {
                password = setting.substring("password=".length());
            } else {
                settings.add(setting);
            }
        }
        return new MySqlAddress(matcher.group("host"), user, password, settings);
    }

    String url(String schema) {
        List<String> all = new ArrayList<>(OURS);
        all.addAll(settings);
        return "jdbc:mysql://" + hostAndPort + "/" + schema + "?" + String.join("&", all);
    }
}
