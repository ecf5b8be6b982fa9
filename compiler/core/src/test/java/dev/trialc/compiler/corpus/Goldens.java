package dev.trialc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts beside their inputs: {@code x.trial} and {@code x.diag}.
 *
 * <p>{@code -Dgolden.update=true} rewrites those that differ, and fails, so that nobody leaves it on.
 */
public final class Goldens {
    private final Path folder;
    private final String ending;

    /** @param ending of the goldens, such as {@code .diag} */
    public Goldens(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /** The inputs below the folder that have, or should have, a golden; in the order of their names. */
    public List<Path> inputs() throws IOException {
        return files(".trial");
    }

    public void compare(Path input, String text) throws IOException {
        Path golden = golden(input);
        boolean there = Files.exists(golden);
        String expected = there ? Files.readString(golden) : "";
        if (Boolean.getBoolean("golden.update")) {
            if (!expected.equals(text)) {
                Files.write(golden, text.getBytes(StandardCharsets.UTF_8));
                throw new AssertionError("rewrote " + golden + "; read it, then run without -Dgolden.update");
            }
            return;
        }
        assertThat(there)
                .as("%s is missing; -Dgolden.update=true writes it", golden)
                .isTrue();
        assertThat(text).as("%s", golden).isEqualTo(expected);
    }

    /** A golden whose input is gone asserts nothing, and nobody would notice. */
    public void noOrphans() throws IOException {
        List<Path> wanted = inputs().stream().map(this::golden).toList();
        assertThat(files(ending)).allSatisfy(g -> assertThat(wanted).contains(g));
    }

    private Path golden(Path input) {
        String name = input.getFileName().toString();
        return input.resolveSibling(name.substring(0, name.length() - ".trial".length()) + ending);
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
