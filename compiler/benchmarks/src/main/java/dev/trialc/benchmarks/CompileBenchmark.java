package dev.trialc.benchmarks;

import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.Outputs;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking and building a protocol, beside what ANTLR alone takes to read the same text into the same trees. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompileBenchmark {
    /** Study 1, or a generated protocol of so many lines. */
    @Param({"study1", "5000", "50000"})
    private String text = "study1";

    private SourceFile source = new SourceFile("", "");
    private List<Token> tokens = List.of();
    private Compilation checked = new Compilation(source, Optional.empty(), false, List.of());

    @Setup
    public void read() {
        String content = text.equals("study1") ? Texts.studyOne() : Texts.ofLines(Integer.parseInt(text));
        source = new SourceFile("protocols/benchmark.trial", content);
        tokens = ReadTokens.of(content);
        checked = check();
        if (checked.hasErrors()) {
            throw new IllegalStateException(checked.findings().toString());
        }
    }

    /** The peer: lexer and parser as generated, nothing of ours but the token filter's result, which it needs to read the text at all. */
    @Benchmark
    public TrialParser.FileContext bareParse() {
        new TrialLexer(CharStreams.fromString(source.text())).getAllTokens();
        TrialParser parser = new TrialParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser.file();
    }

    @Benchmark
    public Compilation check() {
        return new CompilerSession(Optional.of(Texts.ROOT)).check(source, Texts.ROOT);
    }

    @Benchmark
    public List<OutputFile> build() {
        return Outputs.of(checked, Outputs.DEFAULT_PACKAGE);
    }
}
