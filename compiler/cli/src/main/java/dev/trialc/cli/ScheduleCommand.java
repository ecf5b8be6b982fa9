package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Deviation;
import dev.trialc.compiler.evaluate.Deviations;
import dev.trialc.compiler.evaluate.Interpreter;
import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.evaluate.VisitActivities;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc schedule}: the dates of one participant. */
@CommandLine.Command(
        name = "schedule",
        description = "Computes the visits and doses of one participant from recorded dates.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  trialc schedule protocols/dalpiciclib-toremifene.trial --on FirstDose=2026-01-20 --until 2026-12-31"
        })
final class ScheduleCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "FILE", description = "The protocol.")
    private String file;

    @CommandLine.Option(
            names = "--until",
            required = true,
            paramLabel = "DATE",
            description = "Last date of the schedule, included.")
    private String until;

    @CommandLine.Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Looks at the participant on this date: later records are ignored, and visits are due or missed.")
    private String asOf;

    @CommandLine.Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said.")
    private Format format;

    @CommandLine.Option(names = "--activities", description = "Lists what is done at each visit.")
    private boolean activities;

    @CommandLine.Mixin
    private ParticipantOptions participant;

    @CommandLine.Mixin
    private Compiler compiler;

    private final Console console;

    ScheduleCommand(Console console) {
        this.console = console;
    }

    enum Format {
        table,
        csv,
        json,
        ics
    }

    @Override
    public Integer call() throws IOException {
        Path path = Inputs.path(file);
        Compilation compilation = compiler.compile(path);
        if (compilation.hasErrors()) {
            Compiler.print(compilation, console);
            return 1;
        }
        Protocol protocol = compilation.protocol().orElseThrow();
        LocalDate horizon = Dates.parse("--until", until);
        Participant all = participant.read(protocol);
        Participant record = asOf == null ? all : all.asOf(Dates.parse("--as-of", asOf));
        List<Row> rows = new Interpreter(protocol).schedule(record, horizon);
        List<Deviation> deviations = new Deviations(protocol, record).all();
        AskedActivities asked =
                new AskedActivities(activities ? Optional.of(new VisitActivities(protocol, record)) : Optional.empty());
        Compiler.print(compilation, console); // not before: what is wrong with the command line would stand behind it
        console.out()
                .print(
                        switch (format) {
                            case csv -> ScheduleCsv.write(rows, asked);
                            case json -> ScheduleJson.write(protocol, rows, deviations, asked);
                            case ics -> ScheduleIcs.write(protocol, rows, asked);
                            case table -> ScheduleTable.write(rows, asked) + DeviationTable.write(deviations);
                        });
        return 0;
    }
}
