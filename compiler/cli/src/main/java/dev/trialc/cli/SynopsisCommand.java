package dev.trialc.cli;

import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.OutputFolder;
import dev.trialc.compiler.session.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc synopsis}: what reviewers read. */
@CommandLine.Command(
        name = "synopsis",
        description = "Renders the synopsis of a protocol.",
        mixinStandardHelpOptions = true)
final class SynopsisCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "FILE", description = "The protocol.")
    private String file;

    @CommandLine.Option(
            names = "--format",
            defaultValue = "md",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said.")
    private Format format;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write; to the terminal unless said.")
    private String out;

    @CommandLine.Mixin
    private Compiler compiler;

    private final Console console;

    SynopsisCommand(Console console) {
        this.console = console;
    }

    enum Format {
        md,
        html
    }

    @Override
    public Integer call() throws IOException {
        Compilation compilation = compiler.compile(Inputs.path(file), console);
        if (compilation.hasErrors()) {
            return 1;
        }
        String text = format == Format.md ? Outputs.markdown(compilation) : Outputs.html(compilation);
        if (out == null) {
            console.out().print(text);
            return 0;
        }
        Path path = Inputs.path(out).toAbsolutePath().normalize();
        if (Files.isDirectory(path) || path.getFileName() == null || path.getParent() == null) {
            throw new UsageException("--out: " + out + " is a folder; name a file");
        }
        OutputFolder folder = new OutputFolder(path.getParent());
        folder.requireUsable();
        folder.write(List.of(new OutputFile(path.getFileName().toString(), text)));
        return 0;
    }
}
