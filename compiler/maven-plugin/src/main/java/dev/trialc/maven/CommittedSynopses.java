package dev.trialc.maven;

import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Synopses that are committed beside their protocols, so that a reviewer sees in a diff what a change of the protocol means. */
final class CommittedSynopses {
    private final Path folder;

    CommittedSynopses(Path folder) {
        this.folder = folder;
    }

    /** One message for each file that is not what the compiler renders, naming the first line that differs. */
    List<String> differences(List<OutputFile> rendered) throws IOException {
        List<String> messages = new ArrayList<>();
        for (OutputFile file : rendered) {
            Path committed = folder.resolve(file.path());
            if (!Files.isRegularFile(committed)) {
                messages.add(committed + " does not exist; it would be the synopsis of a protocol");
                continue;
            }
            String text = Files.readString(committed, StandardCharsets.UTF_8);
            if (!text.equals(file.text())) {
                messages.add(firstDifference(committed, text, file.text()));
            }
        }
        for (Path orphan : orphans(rendered)) {
            messages.add(orphan + " is the synopsis of no protocol");
        }
        return messages;
    }

    /** Makes the folder hold what the compiler renders, and gives the files that changed. */
    List<Path> update(List<OutputFile> rendered) throws IOException {
        List<Path> changed = new ArrayList<>();
        for (OutputFile file : rendered) {
            if (new OutputFolder(folder).write(List.of(file)) > 0) {
                changed.add(folder.resolve(file.path()));
            }
        }
        for (Path orphan : orphans(rendered)) {
            Files.delete(orphan);
            changed.add(orphan);
        }
        return changed;
    }

    private List<Path> orphans(List<OutputFile> rendered) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Set<Path> expected =
                rendered.stream().map(f -> folder.resolve(f.path())).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".md") && !expected.contains(f))
                    .sorted()
                    .toList();
        }
    }

    private static String firstDifference(Path file, String committed, String rendered) {
        String[] old = committed.split("\n", -1);
        String[] now = rendered.split("\n", -1);
        int line = 0;
        while (line < old.length && line < now.length && old[line].equals(now[line])) {
            line++;
        }
        return file + ":[" + (line + 1) + ",1] is not what the compiler renders; first difference:\n  committed: "
                + shown(old, line) + "\n  rendered:  " + shown(now, line);
    }

    private static String shown(String[] lines, int line) {
        boolean ended = line >= lines.length || line == lines.length - 1 && lines[line].isEmpty();
        return ended ? "<end of file>" : lines[line].replace("\r", "<CR>");
    }
}
