package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rule corpus in both implementations, compiled in one go and once for all tests: mutation testing runs them hundreds of times. */
final class RuleTrials {
    private static final Path FOLDER = Path.of("src", "test", "corpus", "schedule");
    private static final Map<String, Trial> COMPILED = compile();

    private RuleTrials() {}

    /** Names of the fixtures, without their ending, in order. */
    static List<String> names() {
        return List.copyOf(COMPILED.keySet());
    }

    static Trial named(String name) {
        return COMPILED.get(name);
    }

    private static Map<String, Trial> compile() {
        List<Path> files = files();
        List<Trial> trials =
                Trial.ofAll(files.stream().map(RuleTrials::protocol).toList());
        Map<String, Trial> byName = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            byName.put(files.get(i).getFileName().toString().replace(".trial", ""), trials.get(i));
        }
        return byName;
    }

    private static Protocol protocol(Path file) {
        try {
            Compilation compilation = new CompilerSession(Optional.empty()).check(file);
            if (compilation.hasErrors()) {
                throw new AssertionError(file + " has errors:\n" + compilation.findings());
            }
            return compilation.protocol().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".trial")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
