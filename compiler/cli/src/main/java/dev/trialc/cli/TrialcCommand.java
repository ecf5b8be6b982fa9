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
            FmtCommand.class,
            TraceCommand.class,
            NewCommand.class,
            ExplainCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 fine, 1 errors in a protocol, 2 a command that cannot be carried out, 3 a mistake of the compiler."
        })
final class TrialcCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Console console;

    TrialcCommand(Console console) {
        this.console = console;
    }

    /** Whether findings are coloured. */
    enum Colour {
        auto,
        always,
        never
    }

    @CommandLine.Option(
            names = "--color",
            scope = CommandLine.ScopeType.INHERIT,
            paramLabel = "WHEN",
            description = "auto, always or never; auto colours a terminal, unless NO_COLOR is set.")
    void colour(Colour wanted) {
        if (wanted != Colour.auto) {
            console.colour(wanted == Colour.always);
        }
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to do: check, build, schedule, synopsis, test, fmt, trace, new or explain.");
    }
}
