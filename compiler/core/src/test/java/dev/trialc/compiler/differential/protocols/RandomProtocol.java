package dev.trialc.compiler.differential.protocols;

import dev.trialc.compiler.differential.Dice;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes protocols such as trials have, and some such as no trial should have.
 *
 * <p>The same seed and number give the same protocol, on every machine.
 *
 * @param name of the trial
 * @param statements everything below its first line
 */
public record RandomProtocol(String name, Piece statements) {
    /** Beside participants of the same seed. */
    private static final long APART = 7_919;

    /** The file that generated protocols cite from, and the project root it lies in. */
    private static final String RECORD = "record.txt";

    private static final Path ROOT =
            Path.of("src", "test", "corpus", "reference").toAbsolutePath();

    public static RandomProtocol make(long seed, int number) {
        Dice dice = new Dice(seed + APART, number);
        Pen pen = new Pen(dice, new Vocabulary());
        List<Piece> statements = new ArrayList<>();
        boolean front = dice.percent(20);
        if (front) {
            pen.names().citable = true;
            statements.add(Piece.words("source Record \"" + RECORD + "\""));
            statements.add(new FrontPart(pen).identity());
            statements.add(new ProvenancePart(pen).line());
        }
        statements.addAll(new DeclarationPart(pen).lines());
        int regimens = dice.of(0, 1, 1, 1, 1, 1, 1, 2, 2, 3);
        for (String name : List.of("Treatment", "Maintenance", "Rescue").subList(0, regimens)) {
            statements.add(new RegimenPart(pen).regimen(name + "Regimen"));
        }
        statements.add(pen.chance(12, () -> new RegimenPart(pen).stop()));
        statements.add(new SchedulePart(pen).schedule());
        if (front) {
            statements.addAll(new FrontPart(pen).criteria());
            statements.addAll(new FrontPart(pen).endpoints());
        }
        return new RandomProtocol("P" + number, Piece.lines(statements));
    }

    public String text() {
        return "trial " + name + " version \"1.0\"\n" + statements.text() + "\n";
    }

    /** What the compiler makes of it. */
    public Compilation check() {
        return check(text());
    }

    /** What the compiler makes of a text in its place. */
    public Compilation check(String other) {
        return new CompilerSession(Optional.of(ROOT)).check(new SourceFile(name + ".trial", other), ROOT);
    }

    /** One step smaller, the greatest step first. */
    public Stream<RandomProtocol> smaller() {
        return statements.smaller().map(s -> new RandomProtocol(name, s));
    }
}
