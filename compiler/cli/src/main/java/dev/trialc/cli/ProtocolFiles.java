package dev.trialc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** The files of commands that take several, and what is compiled of them. */
final class ProtocolFiles {
    @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE", description = "Protocols, or folders of them.")
    private List<String> files;

    /** In the order of their names, each once. */
    List<Path> trials() throws IOException {
        return Inputs.trials(files);
    }
}
