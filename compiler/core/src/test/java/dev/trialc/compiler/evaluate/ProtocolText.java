package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.Optional;

/** Protocols written in tests. */
final class ProtocolText {
    private ProtocolText() {}

    /** @param lines the statements behind the first one; without errors, but for examples that fail */
    static Protocol of(String... lines) {
        String text = "trial T version \"1.0\"\n" + String.join("\n", lines) + "\n";
        Compilation compilation =
                new CompilerSession(Optional.empty()).check(new SourceFile("t.trial", text), Path.of("."));
        return compilation.protocol().orElseThrow(() -> new AssertionError(compilation.findings()));
    }
}
