package dev.trialc.compiler.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged protocols get findings with a place inside the file, or outputs; never an exception. */
class MutationTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final long SEED = 20261120;
    private static final int MUTATIONS = 200;
    private static final String[] PIECES = {
        "{",
        "}",
        "(",
        ")",
        "\"",
        "|",
        "\n",
        " ",
        "0",
        "-1",
        "99999999999",
        "…",
        "’",
        "\u202E",
        "cites",
        "then",
        "every",
        "of",
        "not",
        "stated",
        "visit",
        "cycle",
        "± 7 days",
        "until",
        "in A:",
        "\\",
        "&lt;",
        "é",
        "𝄞",
        ","
    };

    @ParameterizedTest
    @ValueSource(strings = {"dalpiciclib-toremifene", "inosine-chemotherapy", "sacituzumab-toripalimab"})
    void two_hundred_mutations_of_each_study(String study) throws IOException {
        String text = Files.readString(ROOT.resolve("protocols/" + study + ".trial"));
        Random random = new Random(SEED);
        CompilerSession session = new CompilerSession(Optional.of(ROOT));
        int findings = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            SourceFile source = new SourceFile("protocols/" + study + ".trial", mutate(text, random));
            Compilation compilation = session.check(source, ROOT);
            for (Diagnostic finding : compilation.findings()) {
                assertThat(finding.what()).as("mutation " + i).isNotBlank();
                assertThat(finding.place().line()).isPositive();
                findings++;
            }
            if (!compilation.hasErrors()) {
                assertThat(Outputs.of(compilation, "a.b")).hasSize(3);
            }
        }
        assertThat(findings).isPositive();
    }

    private static String mutate(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutated.length());
            int length = Math.min(1 + random.nextInt(12), mutated.length() - at);
            switch (random.nextInt(3)) {
                case 0 -> mutated.delete(at, at + length);
                case 1 -> mutated.insert(at, PIECES[random.nextInt(PIECES.length)]);
                default -> mutated.replace(at, at + length, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return mutated.toString();
    }
}
