package dev.trialc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc}: the table of contents. */
@CommandLine.Command(
        name = "trialc",
        description = "Compiles clinical study protocols (.trial) into schedule calculators and synopses.",
        version = "trialc 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = {
            CheckCommand.class,
            BuildCommand.class,
            ScheduleCommand.class,
            SynopsisCommand.class,
            TestCommand.class,
            ExplainCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 fine, 1 errors in a protocol, 2 a command that cannot be carried out, 3 a mistake of the compiler."
        })
final class TrialcCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to do: check, build, schedule, synopsis, test or explain.");
    }
}
