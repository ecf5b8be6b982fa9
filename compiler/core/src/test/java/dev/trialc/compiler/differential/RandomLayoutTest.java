package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.differential.protocols.RandomLayout;
import dev.trialc.compiler.differential.protocols.RandomProtocol;
import dev.trialc.compiler.format.Formatter;
import dev.trialc.compiler.parse.Lexeme;
import dev.trialc.compiler.parse.Lexemes;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.Outputs;
import dev.trialc.compiler.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random protocols through the formatter and into synopses. */
class RandomLayoutTest {
    private static final long SEED = RunOptions.number("TRIALC_SEED", 20_260_120);
    private static final int FORMATTED = (int) RunOptions.number("TRIALC_LAYOUTS", 400);
    private static final int RENDERED = (int) RunOptions.number("TRIALC_SYNOPSES", 300);

    /** The formatter itself refuses to change a word; comments are counted here as well. */
    @Test
    void formattingTwiceIsFormattingOnceAndMeansTheSame() {
        for (int n = 0; n < FORMATTED; n++) {
            RandomProtocol protocol = RandomProtocol.make(SEED, n);
            Compilation plain = protocol.check();
            if (plain.hasErrors()) {
                continue;
            }
            String odd = RandomLayout.of(protocol, SEED, n);
            String once = format(odd);
            assertThat(format(once)).as("formatted twice, protocol " + n).isEqualTo(once);
            assertThat(comments(once))
                    .as("comments of protocol " + n + "\n" + odd)
                    .isEqualTo(comments(odd));
            assertThat(meaning(protocol, odd))
                    .as("odd layout of protocol " + n + "\n" + odd)
                    .isEqualTo(meaning(plain));
            assertThat(meaning(protocol, once)).as("formatted protocol " + n).isEqualTo(meaning(plain));
        }
    }

    @Test
    void everyProtocolHasASynopsis() {
        for (int n = 0; n < RENDERED; n++) {
            RandomProtocol protocol = RandomProtocol.make(SEED + 1, n);
            Compilation compilation = protocol.check();
            if (!compilation.hasErrors()) {
                assertThat(Outputs.markdown(compilation))
                        .as("synopsis of " + n)
                        .contains("# ")
                        .doesNotContain("${", "null");
                assertThat(Outputs.html(compilation))
                        .as("synopsis of " + n)
                        .endsWith("</html>\n")
                        .doesNotContain("${");
            }
        }
    }

    private static String format(String text) {
        return Formatter.format(new SourceFile("odd.trial", text)).value().orElseThrow(() -> new AssertionError(text));
    }

    private static List<String> comments(String text) {
        return Lexemes.of(text).stream()
                .filter(l -> l.is("COMMENT"))
                .map(Lexeme::text)
                .map(String::strip)
                .toList();
    }

    private static String meaning(RandomProtocol protocol, String text) {
        Compilation compilation = protocol.check(text);
        return compilation.hasErrors() ? compilation.findings() + "\n" + text : meaning(compilation);
    }

    private static String meaning(Compilation compilation) {
        return Meaning.of(compilation.protocol().orElseThrow());
    }
}
