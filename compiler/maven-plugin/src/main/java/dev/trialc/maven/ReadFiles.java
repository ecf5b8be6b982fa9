package dev.trialc.maven;

import dev.trialc.compiler.session.ProjectRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every file that a compilation of some protocols may read: the protocols, the libraries they use and the sources they cite.
 *
 * <p>Found without compiling, on the safe side: whatever quoted text names a file of the project counts. One file too many only
 * means compiling once too often; one too few would leave a stale calculator behind.
 */
final class ReadFiles {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]{1,500})\"");

    private ReadFiles() {}

    /** Sorted, each once. */
    static List<Path> of(List<Path> protocols, Optional<Path> root) throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        Deque<Path> open = new ArrayDeque<>();
        protocols.forEach(p -> open.add(p.toAbsolutePath().normalize()));
        while (!open.isEmpty()) {
            Path file = open.remove();
            if (!found.add(file) || !file.toString().endsWith(".trial")) {
                continue;
            }
            Path project =
                    root.orElseGet(() -> ProjectRoot.of(file)).toAbsolutePath().normalize();
            Matcher quoted = QUOTED.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            while (quoted.find()) {
                named(project, quoted.group(1)).ifPresent(open::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Path> named(Path project, String words) {
        try {
            Path file = project.resolve(words).normalize();
            return file.startsWith(project) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // no name of a file on this system
        }
    }
}
