package dev.trialc.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
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
                files.addAll(below(path));
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

    private static Set<Path> below(Path folder) throws IOException {
        Set<Path> files = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                String name = dir.getFileName() == null ? "" : dir.getFileName().toString();
                boolean own = dir.equals(folder);
                boolean hidden = name.startsWith(".") && name.length() > 1 && !name.equals("..");
                boolean tests = dir.endsWith(Path.of("src", "test"));
                return !own && (hidden || tests || name.equals("target"))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".trial")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
