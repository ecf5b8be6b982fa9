package dev.trialc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.parse.TrialFileParser;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.SyntaxFile;
import dev.trialc.grammar.TrialLexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/**
 * One slip in one of the studies, a token that is missing or a letter that is wrong, has about one message; and none that takes a statement
 * away is accepted in silence.
 */
class DamageTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> STUDIES =
            List.of("dalpiciclib-toremifene", "inosine-chemotherapy", "sacituzumab-toripalimab");

    /** {@code -Ddamage.seed=…}, {@code -Ddamage=…}, {@code -Ddamage.show=3} prints what has so many messages. */
    private static final long SEED = Long.getLong("damage.seed", 20_260_120);

    private static final int DAMAGES = Integer.getInteger("damage", 2_000);
    private static final int SHOWN = Integer.getInteger("damage.show", Integer.MAX_VALUE);
    private static final double MOST = 1.15;

    private final CompilerSession session = new CompilerSession(Optional.of(ROOT));

    private record Study(String name, String text, List<Token> tokens, List<String> messages, int statements) {}

    private record Damage(String text, String words) {}

    @Test
    void aboutOneMessageForOneSlip() throws IOException {
        List<Study> studies = new ArrayList<>();
        for (String name : STUDIES) {
            studies.add(study(name));
        }
        Random random = new Random(SEED);
        int messages = 0;
        int silent = 0;
        for (int i = 0; i < DAMAGES; i++) {
            Study study = studies.get(i % studies.size());
            Damage damage = damage(study, random);
            Compilation compilation = check(study.name(), damage.text());
            List<String> news = messages(compilation);
            for (String known : study.messages()) {
                news.remove(known);
            }
            messages += news.size();
            silent += news.isEmpty() ? 1 : 0;
            if (news.size() >= SHOWN) {
                System.out.println("== " + study.name() + ": " + damage.words() + "\n" + String.join("\n", news));
            }
            if (!compilation.hasErrors()) {
                assertThat(statements(study.name(), damage.text()))
                        .as("damage %s of seed %s, %s: %s", i, SEED, study.name(), damage.words())
                        .isEqualTo(study.statements());
            }
        }
        double mean = (double) messages / DAMAGES;
        System.out.printf("%d damages of seed %d: %.3f messages each, %d without any%n", DAMAGES, SEED, mean, silent);
        assertThat(mean).isLessThanOrEqualTo(MOST);
    }

    private Study study(String name) throws IOException {
        String text = Files.readString(ROOT.resolve("protocols/" + name + ".trial"));
        List<Token> tokens = new TrialLexer(CharStreams.fromString(text))
                .getAllTokens().stream()
                        .filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL)
                        .collect(Collectors.toList());
        return new Study(name, text, tokens, messages(check(name, text)), statements(name, text));
    }

    private Compilation check(String name, String text) {
        return session.check(new SourceFile("protocols/" + name + ".trial", text), ROOT);
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.findings().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .map(DamageTest::message)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String message(Diagnostic finding) {
        return finding.code().id() + " " + finding.what();
    }

    private static int statements(String name, String text) {
        Result<SyntaxFile> parsed = TrialFileParser.parse(new SourceFile(name, text));
        return parsed.value().map(f -> count(f.statements())).orElse(-1);
    }

    private static int count(List<Statement> statements) {
        return statements.stream().mapToInt(s -> 1 + count(s.inside())).sum();
    }

    private static Damage damage(Study study, Random random) {
        while (true) {
            Token token = study.tokens().get(random.nextInt(study.tokens().size()));
            int start = token.getStartIndex();
            int end = token.getStopIndex() + 1;
            String word = token.getText();
            if (random.nextBoolean()) {
                return new Damage(
                        study.text().substring(0, start) + study.text().substring(end),
                        "line " + token.getLine() + " without " + word);
            }
            int at = random.nextInt(word.length());
            if (Character.isLetter(word.charAt(at))) {
                char other = (char) ('a' + random.nextInt(26));
                String typo = random.nextInt(3) == 0
                        ? word.substring(0, at) + word.substring(at + 1)
                        : word.substring(0, at) + other + word.substring(at + 1);
                if (!typo.equals(word)) {
                    return new Damage(
                            study.text().substring(0, start)
                                    + typo
                                    + study.text().substring(end),
                            "line " + token.getLine() + ", " + typo + " for " + word);
                }
            }
        }
    }
}
