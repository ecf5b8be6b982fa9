package dev.trialc.compiler.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The interpreter on the worked examples of the studies; apart from the rules, because studies take long to read. */
class StudyExamplesTest {

    @TestFactory
    Stream<DynamicTest> examplesOfTheStudiesHold() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "..", "protocols"))) {
            List<Path> studies =
                    files.filter(f -> f.toString().endsWith(".trial")).sorted().toList();
            return studies.stream()
                    .map(f -> DynamicTest.dynamicTest(
                            f.getFileName().toString(), () -> RuleExamplesTest.allHold(RuleExamplesTest.read(f))));
        }
    }
}
