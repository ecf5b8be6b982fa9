package dev.trialc.compiler.session;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeSet;

/** What a folder of protocols means: every {@code .trial} below it, less {@code target}, hidden folders and test sources. */
public final class TrialFiles {
    private TrialFiles() {}

    /** In the order of their names; none when the folder does not exist. */
    public static List<Path> below(Path folder) throws IOException {
        TreeSet<Path> files = new TreeSet<>(); // sorted: findings and outputs come in this order
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(folder) && isLeftOut(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".trial")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(files);
    }

    private static boolean isLeftOut(Path dir) {
        Path name = dir.getFileName();
        return dir.endsWith(Path.of("src", "test"))
                || name != null
                        && (name.toString().equals("target") || name.toString().startsWith("."));
    }
}
