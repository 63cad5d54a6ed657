package io.milepost.billing.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every object of every account, behind one lock, and the sandbox's clock. Fields that begin with an underscore are
 * the sandbox's own and never leave it.
 */
final class SandboxState {

    /** Where objects live that belong to no connected account. */
    static final String PLATFORM = "platform";

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final Duration IDEMPOTENCY_KEPT = Duration.ofHours(24);

    final JsonMapper json = JsonMapper.builder().build();

    private final ReentrantLock lock = new ReentrantLock();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final @Nullable Path file;
    private final Map<String, Map<String, ObjectNode>> accounts = new LinkedHashMap<>();
    private final Map<String, ObjectNode> answers = new HashMap<>();
    private Duration offset = Duration.ZERO;
    private boolean changed;

    SandboxState(Clock clock, @Nullable Path file) {
        this.clock = clock;
        this.file = file;
        accounts.put(PLATFORM, new LinkedHashMap<>());
        if (file != null && Files.exists(file)) {
            read(file);
        }
    }

    /** Runs one step alone and stores what it changed. */
    <T> T alone(Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            try {
                store();
            } finally {
                lock.unlock();
            }
        }
    }

    Instant now() {
        return clock.instant().plus(offset);
    }

    long seconds() {
        return now().getEpochSecond();
    }

    /** The application's own time: what a webhook is signed with, whatever was advanced here. */
    long signingSeconds() {
        return clock.instant().getEpochSecond();
    }

    void advance(Duration by) {
        offset = offset.plus(by);
        changed = true;
    }

    String newId(String prefix) {
        var id = new StringBuilder(prefix);
        for (int i = 0; i < 24; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** A fresh object with what all of Stripe's objects carry. */
    ObjectNode fresh(String prefix, String object) {
        var node = json.createObjectNode();
        node.put("id", newId(prefix));
        node.put("object", object);
        node.put("created", seconds());
        node.put("livemode", false);
        return node;
    }

    boolean knows(String account) {
        return accounts.containsKey(account);
    }

    void open(String account) {
        accounts.computeIfAbsent(account, id -> new LinkedHashMap<>());
        changed = true;
    }

    List<String> accountIds() {
        return List.copyOf(accounts.keySet());
    }

    ObjectNode put(String account, ObjectNode node) {
        objects(account).put(node.path("id").asString(""), node);
        changed = true;
        return node;
    }

    /** Says that an object in here was altered in place. */
    void touch() {
        changed = true;
    }

    Optional<ObjectNode> find(String account, String id) {
        return Optional.ofNullable(objects(account).get(id));
    }

    ObjectNode get(String account, String object, String id) {
        return find(account, id)
                .filter(node -> node.path("object").asString("").equals(object))
                .orElseThrow(() -> ApiException.noSuch(object.replace("checkout.session", "checkout session"), id));
    }

    /** The objects of one kind, oldest first. */
    List<ObjectNode> all(String account, String object) {
        return objects(account).values().stream()
                .filter(node -> node.path("object").asString("").equals(object))
                .toList();
    }

    /** The account in which an id lives; hosted pages know only the id. */
    Optional<String> accountOf(String id) {
        return accounts.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<ObjectNode> answer(String account, String key) {
        var kept = answers.get(account + " " + key);
        var oldest = now().minus(IDEMPOTENCY_KEPT).getEpochSecond();
        return kept == null || kept.path("at").asLong(0) < oldest ? Optional.empty() : Optional.of(kept);
    }

    void keepAnswer(String account, String key, String fingerprint, int status, String body) {
        var node = json.createObjectNode();
        node.put("at", seconds());
        node.put("fingerprint", fingerprint);
        node.put("status", status);
        node.put("body", body);
        answers.put(account + " " + key, node);
        changed = true;
    }

    private Map<String, ObjectNode> objects(String account) {
        var found = accounts.get(account);
        if (found == null) {
            throw ApiException.noAccess(account);
        }
        return found;
    }

    private void read(Path from) {
        var root = json.readTree(from);
        offset = Duration.ofSeconds(root.path("offset").asLong(0));
        root.path("accounts").properties().forEach(account -> {
            var objects = new LinkedHashMap<String, ObjectNode>();
            account.getValue().forEach(node -> objects.put(node.path("id").asString(""), (ObjectNode) node));
            accounts.put(account.getKey(), objects);
        });
        root.path("answers").properties().forEach(entry -> answers.put(entry.getKey(), (ObjectNode) entry.getValue()));
    }

    private void store() {
        if (!changed || file == null) {
            return;
        }
        var root = json.createObjectNode();
        root.put("offset", offset.toSeconds());
        var all = root.putObject("accounts");
        accounts.forEach((account, objects) -> {
            var list = all.putArray(account);
            new ArrayList<>(objects.values()).forEach(list::add);
        });
        var oldest = now().minus(IDEMPOTENCY_KEPT).getEpochSecond();
        answers.values().removeIf(answer -> answer.path("at").asLong(0) < oldest);
        var kept = root.putObject("answers");
        answers.forEach(kept::set);
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            var beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, json.writeValueAsString(root));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            changed = false;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot store its state in " + file, e);
        }
    }
}
