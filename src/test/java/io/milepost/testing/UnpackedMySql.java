package io.milepost.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A MySQL from Debian's packages that is unpacked but never installed, with a data folder of its own below
 * {@code target}.
 *
 * <p>It runs under a shell that waits for our end of a pipe: should this JVM be killed, the pipe closes and the server
 * goes too.
 *
 * @see "src/test/tools/unpack-mysql"
 */
final class UnpackedMySql {

    private static final String GUARD = "\"$@\" & server=$!; cat >/dev/null; kill $server; wait $server";

    private final Path home;
    private final Path work;

    private UnpackedMySql(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(Path.of("target"));
        this.work = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "mysql");
    }

    static MySqlServer.Outcome.Running start() throws MySqlUnavailable {
        Programs.Result unpacked = Programs.run(900, List.of("bash", "src/test/tools/unpack-mysql"));
        if (!unpacked.succeeded()) {
            throw new MySqlUnavailable(
                    unpacked.err().lines().reduce((first, last) -> last).orElse("No bash here."));
        }
        try {
            return new UnpackedMySql(Path.of(unpacked.out())).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MySqlServer.Outcome.Running run() throws IOException, MySqlUnavailable {
        Programs.Result initialised = Programs.run(120, command("--initialize-insecure"));
        if (!initialised.succeeded()) {
            throw new MySqlUnavailable("The unpacked MySQL could not set itself up: " + initialised.err());
        }
        int port = Ports.free();
        Path log = work.resolve("server.log");
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "mysql"));
        guarded.addAll(command("--bind-address=127.0.0.1", "--port=" + port, "--mysqlx=OFF", "--socket=" + socket()));
        Process process = new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        MySqlAddress address = MySqlAddress.local(port, "");
        Runnable stop = () -> stop(process, process.getOutputStream());
        if (!DockerMySql.answers(address, Duration.ofSeconds(60))) {
            String said = Files.readString(log);
            stop.run();
            throw new MySqlUnavailable("The unpacked MySQL did not start: " + said);
        }
        return new MySqlServer.Outcome.Running(address, "unpacked from Debian's packages", Optional.of(stop));
    }

    private List<String> command(String... options) throws IOException {
        Path loader = home.resolve(Files.readString(home.resolve("loader")).strip());
        Path share = home.resolve("usr/share/mysql");
        Path libraries = home.resolve("usr/lib/mysql");
        List<String> command = new ArrayList<>(List.of(
                loader.toString(),
                "--library-path",
                loader.getParent() + ":" + libraries.resolve("private"),
                home.resolve("usr/sbin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + home.resolve("usr"),
                "--lc-messages-dir=" + share,
                "--character-sets-dir=" + share.resolve("charsets"),
                "--plugin-dir=" + libraries.resolve("plugin"),
                "--datadir=" + work.resolve("data"),
                "--secure-file-priv=NULL",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M",
                "--innodb-flush-log-at-trx-commit=2",
                "--skip-log-bin"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(options));
        return command;
    }

    /** A socket's path may have no more than 107 characters, and this folder's may be longer. */
    private static Path socket() throws IOException {
        Path file = Files.createTempFile("mp", ".sock");
        Files.delete(file);
        return file;
    }

    private void stop(Process process, OutputStream pipe) {
        try {
            pipe.close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            FileSystemUtils.deleteRecursively(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
