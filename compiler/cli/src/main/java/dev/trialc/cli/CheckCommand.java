package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.session.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc check}: findings only. */
@CommandLine.Command(
        name = "check",
        description = "Reads protocols and says what is wrong with them.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Mixin
    private ProtocolFiles files;

    @CommandLine.Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said.")
    private Format format;

    @CommandLine.Option(
            names = "--fix",
            description = "Apply the edits of findings that leave no choice, then check again.")
    private boolean fix;

    @CommandLine.Mixin
    private Compiler compiler;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    enum Format {
        text,
        json,
        sarif,
        github
    }

    @Override
    public Integer call() throws IOException {
        boolean errors = false;
        List<Diagnostic> all = new ArrayList<>();
        for (Path file : files.trials()) {
            Compilation compilation = compiler.compile(file);
            if (fix) {
                compilation = new Fixes(compiler, file).apply(compilation);
            }
            errors |= compilation.hasErrors();
            all.addAll(compilation.findings());
            if (format == Format.text) {
                Compiler.print(compilation, console.findingsOn(console.out()), true);
                console.err().println(Summary.of(compilation));
            }
        }
        console.out()
                .print(
                        switch (format) {
                            case text -> "";
                            case json -> FindingsJson.write(all);
                            case sarif -> FindingsSarif.write(all);
                            case github -> FindingsGithub.write(all);
                        });
        return errors ? 1 : 0;
    }
}
