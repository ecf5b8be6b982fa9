package dev.trialc.maven;

import dev.trialc.compiler.session.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last build of a goal was made from, and what it wrote.
 *
 * @param inputs hash of all inputs; empty where that build did not end well
 * @param outputs hash of each file's content, by its path
 */
record BuildState(String inputs, Map<Path, String> outputs) {
    static final BuildState NONE = new BuildState("", Map.of());

    BuildState {
        outputs = new LinkedHashMap<>(outputs); // in the order written: the state file is the same for the same build
    }

    /** The state of a build that wrote these files below these folders. */
    static BuildState of(String inputs, Map<Path, List<OutputFile>> written) {
        Map<Path, String> outputs = new LinkedHashMap<>();
        written.forEach((folder, files) -> files.forEach(f -> outputs.put(
                folder.resolve(f.path()), new Digest().add("", f.text()).hex())));
        return new BuildState(inputs, outputs);
    }

    /** Nothing known where there is no state file, or none that can be read. */
    static BuildState load(Path file) {
        try {
            List<String> lines =
                    Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            Map<Path, String> outputs = new LinkedHashMap<>();
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                int space = line.indexOf(' ');
                outputs.put(Path.of(line.substring(space + 1)), line.substring(0, Math.max(0, space)));
            }
            return lines.isEmpty() ? NONE : new BuildState(lines.get(0), outputs);
        } catch (IOException | IllegalArgumentException e) {
            return NONE; // as if it were the first build
        }
    }

    void save(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(inputs));
        outputs.forEach((path, hash) -> lines.add(hash + " " + path));
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    /** Whether a build from these inputs would write what is there already. */
    boolean stands(String wanted) throws IOException {
        if (inputs.isEmpty() || !inputs.equals(wanted)) {
            return false;
        }
        for (Map.Entry<Path, String> output : outputs.entrySet()) {
            Path file = output.getKey();
            if (!Files.isRegularFile(file) || !new Digest().add("", file).hex().equals(output.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Deletes what this build wrote and the next one did not, and folders that are empty then. */
    void deleteOrphans(BuildState next) throws IOException {
        for (Path file : outputs.keySet()) {
            if (!next.outputs.containsKey(file)) {
                Files.deleteIfExists(file);
                deleteEmpty(file.getParent());
            }
        }
    }

    private static void deleteEmpty(@Nullable Path start) throws IOException {
        for (Path folder = start; folder != null && Files.isDirectory(folder); folder = folder.getParent()) {
            try (var below = Files.list(folder)) {
                if (below.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }
}
