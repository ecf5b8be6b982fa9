package dev.trialc.compiler.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.ExplainPage;
import dev.trialc.compiler.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page, and what the page says not to write fires the code, while what it says to write does not. */
class ExplainPageTest {
    private static final Path PAGES = Path.of("src/main/resources/dev/trialc/compiler/diagnostic/pages");

    private static final int LONGEST = 45;

    private final SmallStudy study = new SmallStudy();

    @ParameterizedTest
    @EnumSource(Code.class)
    void theFormOfAPage(Code code) {
        String page = ExplainPage.of(code);
        String title =
                "# " + code.id() + " " + code.slug() + " (" + code.severity().word() + ")";
        assertThat(page).startsWith(title + "\n\n").endsWith("\n").doesNotContain("\r", "\t");
        assertThat(page.lines().filter(l -> l.startsWith("## "))).containsExactly("## Not like this", "## Like this");
        assertThat(page.lines().count()).isLessThanOrEqualTo(LONGEST);
        assertThat(Snippet.of(page)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void theSnippetsDoWhatThePageSays(Code code) {
        List<Snippet> snippets = Snippet.of(ExplainPage.of(code));
        Snippet bad = snippets.get(0);
        Snippet good = snippets.get(1);
        if (bad.isTrial()) {
            assertThat(study.findings(bad))
                    .as(study.protocol(bad))
                    .extracting(Diagnostic::code)
                    .contains(code);
        }
        if (good.isTrial()) {
            List<Diagnostic> findings = study.findings(good);
            assertThat(findings)
                    .as(study.protocol(good))
                    .extracting(Diagnostic::code)
                    .doesNotContain(code);
            assertThat(findings)
                    .as(study.protocol(good))
                    .extracting(Diagnostic::severity)
                    .doesNotContain(Severity.ERROR);
        }
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Code.values()).map(c -> c.id() + ".md").toList());
        }
    }
}
