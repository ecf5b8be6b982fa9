package dev.trialc.compiler.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.session.Outputs;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every step of the tutorial is a protocol without errors or warnings, from which everything can be made. */
class TutorialTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void each_of_the_eight_steps_compiles() throws IOException {
        String tutorial = Files.readString(ROOT.resolve("protocols/README.md"));
        Matcher blocks = Pattern.compile("```trial\\n(.*?)```", Pattern.DOTALL).matcher(tutorial);
        List<String> steps = new ArrayList<>();
        while (blocks.find()) {
            steps.add(blocks.group(1));
        }
        assertThat(steps).hasSize(8);
        for (String step : steps) {
            Compilation compilation =
                    new CompilerSession(Optional.of(ROOT)).check(new SourceFile("first.trial", step), ROOT);
            assertThat(compilation.findings().stream().filter(f -> f.severity().ordinal() < 2))
                    .isEmpty();
            assertThat(Outputs.of(compilation, "a.b")).hasSize(3);
        }
    }
}
