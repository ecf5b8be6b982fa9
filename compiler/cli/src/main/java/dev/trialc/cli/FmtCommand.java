package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.format.Formatter;
import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.OutputFolder;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc fmt}: one layout for all files. */
@CommandLine.Command(
        name = "fmt",
        description = "Lays protocols out anew: same words, one layout. A file that cannot be read is left as it is.",
        mixinStandardHelpOptions = true)
final class FmtCommand implements Callable<Integer> {
    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Protocols, folders of them, or - for standard input.")
    private List<String> files;

    @CommandLine.Option(
            names = "--check",
            description = "Change nothing; name the files that are not formatted, and exit with 1.")
    private boolean check;

    private final Console console;

    FmtCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (files.equals(List.of("-"))) {
            String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            Result<String> formatted = format(new SourceFile("standard input", text));
            formatted.value().ifPresent(console.out()::print);
            return formatted.value().isPresent() ? 0 : 1;
        }
        boolean unformatted = false;
        for (Path file : Inputs.trials(files)) {
            unformatted |= !one(file);
        }
        return unformatted ? 1 : 0;
    }

    /** Whether the file is, or now is, formatted. */
    private boolean one(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            console.err().println(file + " is no UTF-8 text");
            return false;
        }
        Result<String> formatted = format(new SourceFile(file.toString().replace('\\', '/'), text));
        if (formatted.value().isEmpty() || formatted.value().get().equals(text)) {
            return formatted.value().isPresent();
        }
        if (check) {
            console.out().println(file + " is not formatted");
            return false;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            new OutputFolder(folder)
                    .write(List.of(new OutputFile(
                            file.getFileName().toString(), formatted.value().get())));
        }
        console.out().println(file);
        return true;
    }

    private Result<String> format(SourceFile source) {
        Result<String> formatted = Formatter.format(source);
        FindingPrinter printer = console.findingsOn(console.err());
        formatted.findings().forEach(printer::print);
        return formatted;
    }
}
