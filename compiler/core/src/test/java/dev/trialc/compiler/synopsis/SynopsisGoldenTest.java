package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.synopsis.view.SynopsisView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * The whole of a rich synopsis. {@code -Dgolden.update=true} rewrites the files, and fails, so that nobody leaves it on.
 */
class SynopsisGoldenTest {
    private static final Path GOLDENS = Path.of("src/test/resources/dev/trialc/compiler/synopsis");

    @Test
    void markdown() throws IOException {
        compare("rich.md", SynopsisRenderer.markdown(view()));
    }

    @Test
    void html() throws IOException {
        // the style sheet is its own source; a golden of it would only repeat it
        compare("rich.html", SynopsisRenderer.html(view()).replaceAll("(?s)(<style>).*(</style>)", "$1$2"));
    }

    @Test
    void theSameUnderEveryLocaleAndTimeZone() {
        String markdown = SynopsisRenderer.markdown(view());
        String html = SynopsisRenderer.html(view());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(SynopsisRenderer.markdown(view())).as(tag).isEqualTo(markdown);
                assertThat(SynopsisRenderer.html(view())).as(tag).isEqualTo(html);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static SynopsisView view() {
        return SynopsisBuilder.build(RichProtocol.protocol(), RichProtocol.results());
    }

    private static void compare(String name, String rendered) throws IOException {
        Path golden = GOLDENS.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, rendered);
            throw new AssertionError("rewrote " + name + "; read it, then run without -Dgolden.update");
        }
        assertThat(rendered).isEqualTo(Files.readString(golden));
    }
}
