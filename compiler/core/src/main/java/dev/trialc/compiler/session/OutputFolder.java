package dev.trialc.compiler.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A folder of outputs. Each file is replaced in one step, so that nobody ever reads half of one; a file that is the same is left alone. */
public final class OutputFolder {
    private final Path folder;

    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Fails early, before anything is compiled.
     *
     * @throws FileAlreadyExistsException when the folder, or one above it, is a file
     */
    public void requireUsable() throws IOException {
        for (Path p = folder.toAbsolutePath().normalize(); p != null; p = p.getParent()) {
            if (Files.exists(p)) {
                if (!Files.isDirectory(p)) {
                    throw new FileAlreadyExistsException(p.toString());
                }
                return;
            }
        }
    }

    /** Two protocols of one name would overwrite one another, on some machines even when they differ in case only. */
    public static void requireDistinct(List<OutputFile> files) throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (OutputFile file : files) {
            String earlier = seen.put(file.path().toLowerCase(Locale.ROOT), file.path());
            if (earlier != null) {
                throw new IOException(
                        "two protocols would both write " + earlier + "; give their trials different names");
            }
        }
    }

    /** Writes all files, and gives the number of those that changed. */
    public int write(List<OutputFile> files) throws IOException {
        int changed = 0;
        for (OutputFile file : files) {
            changed += write(file) ? 1 : 0;
        }
        return changed;
    }

    private boolean write(OutputFile file) throws IOException {
        Path base = folder.toAbsolutePath().normalize();
        Path target = base.resolve(file.path()).normalize();
        if (!target.startsWith(base)) {
            throw new IOException(file.path() + " would lie outside " + folder);
        }
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder, where a file is to be written");
        }
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return false;
        }
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException(target + " cannot be written");
        }
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(base.toRealPath())) {
            throw new IOException(parent + " leads outside " + folder);
        }
        // beside its target, so that the move is one step; readable by whoever may read the folder's other files
        Path part = parent.resolve("." + target.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return true;
    }
}
