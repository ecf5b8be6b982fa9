package dev.trialc.cli;

import dev.trialc.compiler.session.TrialFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Files on a command line; a folder means every {@code .trial} below it, less {@code target}, hidden folders and test sources. */
final class Inputs {
    private Inputs() {}

    /** In the order of their names, each once. */
    static List<Path> trials(List<String> names) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        for (String name : names) {
            Path path = path(name);
            if (Files.isDirectory(path)) {
                files.addAll(TrialFiles.below(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new NoSuchFileException(name);
            }
        }
        if (files.isEmpty()) {
            throw new UsageException("there is no .trial file in " + String.join(", ", names));
        }
        return List.copyOf(files);
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("“" + name + "” cannot be the name of a file");
        }
    }
}
