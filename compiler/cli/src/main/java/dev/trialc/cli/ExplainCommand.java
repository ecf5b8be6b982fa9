package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.ExplainPage;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc explain}: the page of a code. */
@CommandLine.Command(
        name = "explain",
        description = "Explains a finding by its code; without one, lists them all.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @CommandLine.Parameters(arity = "0..1", paramLabel = "CODE", description = "A code such as TRL4002.")
    private String code;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (code == null) {
            for (Code each : Code.values()) {
                console.out().println(each.id() + "  " + each.severity().word() + "  " + each.slug());
            }
            return 0;
        }
        Code found = Code.find(code)
                .orElseThrow(() ->
                        new UsageException("there is no finding “" + code + "”; “trialc explain” lists them all"));
        console.out().print(ExplainPage.of(found));
        return 0;
    }
}
