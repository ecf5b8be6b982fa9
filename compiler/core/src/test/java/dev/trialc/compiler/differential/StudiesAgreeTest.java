package dev.trialc.compiler.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each study of the project, and ten thousand random participants. */
class StudiesAgreeTest {
    private static final long SEED = RunOptions.number("TRIALC_SEED", 20_260_120);
    private static final int PARTICIPANTS = (int) RunOptions.number("TRIALC_PARTICIPANTS", 10_000);

    @TestFactory
    Stream<DynamicTest> interpreterAndGeneratedJavaAgree() throws IOException {
        List<Path> studies = studies();
        assertThat(studies).isNotEmpty();
        return studies.stream()
                .map(study -> DynamicTest.dynamicTest(
                        study.getFileName() + ", seed " + SEED + ", " + PARTICIPANTS + " participants", () -> {
                            System.out.println(
                                    study.getFileName() + ": " + PARTICIPANTS + " participants, TRIALC_SEED=" + SEED);
                            new Agreement(Trial.of(study)).check(SEED, PARTICIPANTS);
                        }));
    }

    private static List<Path> studies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "..", "protocols"))) {
            return files.filter(f -> f.toString().endsWith(".trial")).sorted().toList();
        }
    }
}
