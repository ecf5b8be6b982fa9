package dev.trialc.cli;

import dev.trialc.compiler.session.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc check}: findings only. */
@CommandLine.Command(
        name = "check",
        description = "Reads protocols and says what is wrong with them.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE", description = "Protocols, or folders of them.")
    private List<String> files;

    @CommandLine.Mixin
    private Compiler compiler;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean errors = false;
        for (Path file : Inputs.trials(files)) {
            Compilation compilation = compiler.compile(file, console.out(), true);
            errors |= compilation.hasErrors();
            console.err().println(Summary.of(compilation));
        }
        return errors ? 1 : 0;
    }
}
