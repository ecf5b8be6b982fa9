package dev.trialc.compiler.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder against which {@code source} and {@code use} paths are read. */
public final class ProjectRoot {
    private ProjectRoot() {}

    /** The nearest folder above a file with {@code .git} or a {@code pom.xml} that lists modules, else the file's own. */
    public static Path of(Path file) {
        Path own = file.toAbsolutePath().normalize().getParent();
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git")) || listsModules(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        return own == null ? Path.of("").toAbsolutePath() : own;
    }

    private static boolean listsModules(Path pom) {
        try {
            return Files.isRegularFile(pom)
                    && Files.readString(pom, StandardCharsets.UTF_8).contains("<modules>");
        } catch (IOException e) {
            return false; // unreadable: no reason to stop here
        }
    }
}
