package dev.trialc.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash over named contents; the order in which they are added counts. */
final class Digest {
    private final MessageDigest sha = sha256();

    /** Adds a word under a name; neither can run into the next. */
    Digest add(String name, String value) {
        return add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file's content, a folder's with the names below it, or that there is none. */
    Digest add(String name, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(file)) {
                all = files.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path one : all) {
                add(name + "/" + file.relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
            }
            return this;
        }
        return Files.isRegularFile(file) ? add(name, Files.readAllBytes(file)) : add(name, "missing");
    }

    private Digest add(String name, byte[] content) {
        byte[] head = (name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8);
        sha.update(head);
        sha.update(content);
        return this;
    }

    /** The hash in hexadecimal digits; nothing can be added afterwards. */
    String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
