package dev.trialc.cli;

import dev.trialc.compiler.evaluate.ExampleRunner;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.session.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** {@code trialc test}: runs the worked examples. */
@CommandLine.Command(
        name = "test",
        description = "Runs the worked examples of protocols.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE", description = "Protocols, or folders of them.")
    private List<String> files;

    @CommandLine.Mixin
    private Compiler compiler;

    private final Console console;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int passed = 0;
        int failed = 0;
        boolean errors = false;
        for (Path file : Inputs.trials(files)) {
            Compilation compilation = compiler.compile(file, console.err(), false);
            if (compilation.hasErrors()) {
                errors = true;
                continue;
            }
            for (ExampleRunner.Outcome outcome :
                    new ExampleRunner(compilation.protocol().orElseThrow()).runAll()) {
                report(outcome);
                passed += outcome.holds() ? 1 : 0;
                failed += outcome.holds() ? 0 : 1;
            }
        }
        console.out().println(passed + " passed, " + failed + " failed");
        return failed > 0 || errors ? 1 : 0;
    }

    private void report(ExampleRunner.Outcome outcome) {
        console.out()
                .println((outcome.holds() ? "ok    " : "FAILS ")
                        + outcome.example().origin().place() + " "
                        + outcome.example().title());
        for (ExampleRunner.Checked checked : outcome.checked()) {
            if (!checked.holds()) {
                String words = checked.expectation()
                        .origin()
                        .file()
                        .slice(checked.expectation().origin().span());
                String found =
                        checked.rows().stream().limit(6).map(TestCommand::words).collect(Collectors.joining("; "));
                console.out().println("        " + words.replaceAll("\\s+", " "));
                console.out().println("        the schedule has: " + (found.isEmpty() ? "nothing" : found));
            }
        }
    }

    private static String words(Row row) {
        String name =
                row.item() + (row.ordinal().isPresent() ? " " + row.ordinal().getAsInt() : "");
        if (row.status() == Row.Status.PENDING) {
            return name + " pending (" + String.join(", ", row.flags()) + ")";
        }
        String due = row.due() == null ? "" : " on " + row.due();
        return name + due + " from " + row.earliest() + " to " + row.latest();
    }
}
