package dev.trialc.compiler.differential;

import dev.trialc.compiler.java.CompiledTrial;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.runtime.ScheduleCalculator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A protocol in both implementations; the generated class is compiled once.
 *
 * @param name the file's name without its ending
 */
record Trial(String name, Protocol protocol, ScheduleCalculator calculator) {

    /** Compiles a {@code .trial} file, which must be without errors. */
    static Trial of(Path file) {
        Compilation compilation;
        try {
            compilation = new CompilerSession(Optional.empty()).check(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (compilation.hasErrors()) {
            throw new AssertionError(file + " has errors:\n" + compilation.findings());
        }
        return of(file.getFileName().toString().replace(".trial", ""), compilation);
    }

    /** @param compilation one without errors */
    static Trial of(String name, Compilation compilation) {
        Protocol protocol = compilation.protocol().orElseThrow();
        return new Trial(name, protocol, CompiledTrial.of(protocol).calculator());
    }

    /** Many in one call of the Java compiler; their names are those of their protocols. */
    static List<Trial> ofAll(List<Protocol> protocols) {
        List<CompiledTrial> compiled = CompiledTrial.ofAll(protocols);
        return IntStream.range(0, protocols.size())
                .mapToObj(i -> new Trial(
                        protocols.get(i).name(),
                        protocols.get(i),
                        compiled.get(i).calculator()))
                .toList();
    }
}
