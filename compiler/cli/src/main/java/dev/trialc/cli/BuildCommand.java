package dev.trialc.cli;

import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.OutputFolder;
import dev.trialc.compiler.session.Outputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc build}: Java and synopses. Nothing is written unless every protocol is free of errors. */
@CommandLine.Command(
        name = "build",
        description = "Writes Java under DIR/java and synopses under DIR/synopsis.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @CommandLine.Mixin
    private ProtocolFiles files;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write.")
    private String out;

    @CommandLine.Option(
            names = "--package",
            defaultValue = Outputs.DEFAULT_PACKAGE,
            paramLabel = "NAME",
            description = "Package of the Java; ${DEFAULT-VALUE} unless said.")
    private String packageName;

    @CommandLine.Mixin
    private Compiler compiler;

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!packageName.matches("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*")) {
            throw new UsageException("--package: “" + packageName + "” is no name of a Java package");
        }
        OutputFolder folder = new OutputFolder(Inputs.path(out));
        folder.requireUsable();
        List<OutputFile> all = new ArrayList<>();
        boolean errors = false;
        for (Path file : files.trials()) {
            Compilation compilation = compiler.compile(file, console);
            errors |= compilation.hasErrors();
            if (!errors && !compilation.library()) {
                all.addAll(Outputs.of(compilation, packageName));
            }
        }
        if (errors) {
            return 1;
        }
        OutputFolder.requireDistinct(all);
        folder.write(all);
        for (OutputFile file : all) {
            console.out()
                    .println(Inputs.path(out).resolve(file.path()).toString().replace('\\', '/'));
        }
        return 0;
    }
}
