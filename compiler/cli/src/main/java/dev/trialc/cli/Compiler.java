package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** What every command does with a protocol file: compile it and print its findings. */
final class Compiler {
    @CommandLine.Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The project's top folder, against which source and use paths are read.")
    private Path root;

    /** @param notes whether notes are printed besides errors and warnings */
    Compilation compile(Path file, PrintStream findings, boolean notes) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a folder; name one .trial file");
        }
        Compilation compilation = new CompilerSession(Optional.ofNullable(root)).check(file);
        FindingPrinter printer = new FindingPrinter(findings);
        for (Diagnostic finding : compilation.findings()) {
            if (notes || finding.severity() != dev.trialc.compiler.diagnostic.Severity.NOTE) {
                printer.print(finding);
            }
        }
        return compilation;
    }
}
