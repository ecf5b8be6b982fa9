package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.evaluate.ExampleRunner;
import dev.trialc.compiler.evaluate.InconsistentRecordException;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.resolve.SlotReader;
import dev.trialc.compiler.session.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc test}: runs the worked examples. */
@CommandLine.Command(
        name = "test",
        description = "Runs the worked examples of protocols.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    @CommandLine.Mixin
    private ProtocolFiles files;

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
        for (Path file : files.trials()) {
            Compilation compilation = compiler.compile(file);
            List<Diagnostic> broken = compilation.findings().stream()
                    .filter(d -> d.severity() == Severity.ERROR && d.code() != Code.EXAMPLE_FAILS)
                    .toList();
            FindingPrinter printer = console.findingsOn(console.err());
            broken.forEach(printer::print);
            if (!broken.isEmpty() || compilation.protocol().isEmpty()) {
                errors = true;
                continue;
            }
            Protocol protocol = compilation.protocol().get();
            for (Example example : protocol.examples()) {
                boolean holds = run(protocol, example);
                passed += holds ? 1 : 0;
                failed += holds ? 0 : 1;
            }
        }
        console.out().println(passed + " passed, " + failed + " failed");
        return failed > 0 || errors ? 1 : 0;
    }

    private boolean run(Protocol protocol, Example example) {
        String name = example.origin().place() + " " + example.title();
        try {
            ExampleRunner.Outcome outcome = new ExampleRunner(protocol).run(example);
            console.out().println((outcome.holds() ? "ok    " : "FAILS ") + name);
            outcome.checked().stream().filter(c -> !c.holds()).forEach(this::report);
            return outcome.holds();
        } catch (InconsistentRecordException | SlotReader.SlotException e) {
            console.out().println("FAILS " + name);
            console.out().println("        it describes nobody: " + e.getMessage());
            return false;
        }
    }

    private void report(ExampleRunner.Checked checked) {
        String words = checked.expectation()
                .origin()
                .file()
                .slice(checked.expectation().origin().span());
        console.out().println("        " + words.replaceAll("\\s+", " "));
        console.out().println("        the schedule has: " + (checked.found().isEmpty() ? "nothing" : checked.found()));
    }
}
