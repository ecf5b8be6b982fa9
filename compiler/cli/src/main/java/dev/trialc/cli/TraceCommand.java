package dev.trialc.cli;

import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.trace.Trace;
import dev.trialc.compiler.trace.Tracer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc trace}: what of the source the protocol represents, and what it does not. */
@CommandLine.Command(
        name = "trace",
        description = "Shows which sentence of the source the protocol represents, and which not yet.",
        mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
    @CommandLine.Mixin
    private ProtocolFiles files;

    @CommandLine.Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said.")
    private Format format;

    @CommandLine.Option(
            names = "--require",
            paramLabel = "PERCENT",
            description = "Exit with 1 when fewer sentences are represented.")
    private int required;

    @CommandLine.Mixin
    private Compiler compiler;

    private final Console console;

    TraceCommand(Console console) {
        this.console = console;
    }

    enum Format {
        text,
        html,
        json
    }

    @Override
    public Integer call() throws IOException {
        boolean enough = true;
        List<Trace> traces = new ArrayList<>();
        for (Path file : files.trials()) {
            Compilation compilation = compiler.compile(file, console);
            if (compilation.hasErrors()) {
                return 1;
            }
            traces.addAll(Tracer.trace(compilation.protocol().orElseThrow()));
        }
        for (Trace trace : traces) {
            enough &= trace.percentOfSentences() >= required;
        }
        console.out()
                .print(
                        switch (format) {
                            case text -> TraceText.write(traces);
                            case html -> TraceHtml.write(traces);
                            case json -> TraceJson.write(traces);
                        });
        return enough ? 0 : 1;
    }
}
