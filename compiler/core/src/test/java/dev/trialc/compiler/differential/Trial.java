package dev.trialc.compiler.differential;

import dev.trialc.compiler.java.CompiledTrial;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.runtime.ScheduleCalculator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

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
        String name = file.getFileName().toString().replace(".trial", "");
        Protocol protocol = compilation.protocol().orElseThrow();
        return new Trial(name, protocol, CompiledTrial.of(protocol).calculator());
    }
}
