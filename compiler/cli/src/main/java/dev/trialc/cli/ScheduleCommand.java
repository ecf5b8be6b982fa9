package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Interpreter;
import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said.")
    private Format format;

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
        json
    }

    @Override
    public Integer call() throws IOException {
        Path path = Inputs.path(file);
        Compilation compilation = compiler.compile(path, console);
        if (compilation.hasErrors()) {
            return 1;
        }
        Protocol protocol = compilation.protocol().orElseThrow();
        LocalDate horizon = Dates.parse("--until", until);
        Participant record = participant.read(protocol);
        List<Row> rows = new Interpreter(protocol).schedule(record, horizon);
        console.out()
                .print(
                        switch (format) {
                            case csv -> ScheduleCsv.write(rows);
                            case json -> ScheduleJson.write(protocol, rows);
                            case table -> ScheduleTable.write(rows);
                        });
        return 0;
    }
}
