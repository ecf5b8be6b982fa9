package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import java.io.IOException;
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

    Compilation compile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a folder; name one .trial file");
        }
        return new CompilerSession(Optional.ofNullable(root)).check(file);
    }

    /** Compiles, and prints errors and warnings beside what the command itself prints. */
    Compilation compile(Path file, Console console) throws IOException {
        Compilation compilation = compile(file);
        print(compilation, console);
        return compilation;
    }

    /** Prints errors and warnings beside what the command itself prints. */
    static void print(Compilation compilation, Console console) {
        print(compilation, console.findingsOn(console.err()), false);
    }

    static void print(Compilation compilation, FindingPrinter printer, boolean notes) {
        for (Diagnostic finding : compilation.findings()) {
            if (notes || finding.severity() != Severity.NOTE) {
                printer.print(finding);
            }
        }
    }
}
